package org.goldenthread.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.evaluation.EvaluationRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks about courses, and takes the answers: from the learner about their own, from the line manager about their people's. */
@Service
@Transactional
public class EvaluationService {

    static final int MOST = 5;

    private final Questionnaires questionnaires;
    private final Asks asks;
    private final EvaluationBallots ballots;
    private final StaffDirectory directory;

    EvaluationService(Questionnaires questionnaires, Asks asks, EvaluationBallots ballots, StaffDirectory directory) {
        this.questionnaires = questionnaires;
        this.asks = asks;
        this.ballots = ballots;
        this.directory = directory;
    }

    /** What the signed-in person can answer today, what closes first standing first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Ask> open() {
        return directory
                .me()
                .map(me -> asks.open(
                        me.id(),
                        directory.reportsOf(me.id(), directory.today()).stream()
                                .map(StaffMember::id)
                                .toList(),
                        directory.today()))
                .orElse(List.of());
    }

    /** One of them; empty when it is not theirs to answer today. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<Ask> open(AskId id) {
        return open().stream().filter(ask -> ask.id().equals(id)).findFirst();
    }

    @PreAuthorize(Access.STAFF)
    public Questionnaire questionnaire(Stage stage) {
        return questionnaires.of(stage);
    }

    /**
     * Takes an answer, once. That it was given is kept beside the person, what was given is not.
     *
     * @param given from 1 to 5, for each question
     * @throws AccessDeniedException when it is somebody else's to answer
     * @throws EvaluationRefused when it was answered before, cannot be answered today, or is not whole
     */
    @PreAuthorize(Access.STAFF)
    public void answer(AskId id, Map<String, Integer> given) {
        PersonId me =
                directory.me().map(StaffMember::id).orElseThrow(() -> new AccessDeniedException("Only staff in post"));
        Asks.Stored stored =
                asks.lock(id, directory.today()).orElseThrow(() -> new EvaluationRefused(Reason.NOT_ASKED));
        if (!whoAnswers(stored.ask()).equals(Optional.of(me))) {
            throw new AccessDeniedException("Somebody else is asked");
        }
        if (stored.answered()) {
            throw new EvaluationRefused(Reason.ANSWERED);
        }
        if (!stored.open()) {
            throw new EvaluationRefused(Reason.NOT_ASKED);
        }
        Set<String> questions = questionnaires.of(stored.ask().stage()).questions().stream()
                .map(Question::key)
                .collect(Collectors.toSet());
        if (!given.keySet().equals(questions)
                || given.values().stream().anyMatch(answer -> answer < 1 || answer > MOST)) {
            throw new EvaluationRefused(Reason.NOT_WHOLE);
        }
        asks.answered(id, me);
        ballots.add(stored.ask().courseId(), stored.ask().stage(), given);
    }

    /** The learner, or whoever manages them today. */
    private Optional<PersonId> whoAnswers(Ask ask) {
        return ask.stage() == Stage.MANAGER
                ? directory.find(ask.learner(), directory.today()).map(StaffMember::manager)
                : Optional.of(ask.learner());
    }
}
