package org.goldenthread.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.NewPromise;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.goldenthread.suggestion.SuggestionRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suggestions: staff make and support them, those who lead what they are addressed to answer, everybody reads. */
@Service
@Transactional
public class SuggestionService {

    /** The most suggestions that a list shows. */
    public static final int LISTED = 100;

    private final SuggestionBox box;
    private final Suggestions suggestions;
    private final UncheckedSuggestions unchecked;
    private final SuggestionRights rights;
    private final SuggestionRounds rounds;
    private final CommitmentService commitments;
    private final StaffDirectory directory;

    SuggestionService(
            SuggestionBox box,
            Suggestions suggestions,
            UncheckedSuggestions unchecked,
            SuggestionRights rights,
            SuggestionRounds rounds,
            CommitmentService commitments,
            StaffDirectory directory) {
        this.box = box;
        this.suggestions = suggestions;
        this.unchecked = unchecked;
        this.rights = rights;
        this.rounds = rounds;
        this.commitments = commitments;
        this.directory = directory;
    }

    /** Who may be asked: the signed-in person's organisation, then its services; empty for those who are not in post. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Addressee> addressees() {
        return rights.addressees();
    }

    /**
     * Puts a suggestion into the box. Of an anonymous one nothing about the person or the moment is stored, and nothing is
     * logged; sent again with the same key it is there once.
     *
     * @throws SuggestionRefused when something is missing or too long, or nobody, or too small a service, is asked
     * @throws AccessDeniedException for those who are not in post
     */
    @PreAuthorize(Access.STAFF)
    public void send(NewSuggestion suggestion) {
        PersonId me = rights.me();
        if (suggestion.title().isBlank() || suggestion.words().isBlank()) {
            throw new SuggestionRefused(Reason.TEXT_MISSING);
        }
        if (suggestion.title().length() > NewSuggestion.TITLE_LENGTH
                || suggestion.words().length() > NewSuggestion.WORDS_LENGTH) {
            throw new SuggestionRefused(Reason.TEXT_TOO_LONG);
        }
        Addressee asked = rights.addressees().stream()
                .filter(each -> each.unit().equals(suggestion.to()))
                .findFirst()
                .orElseThrow(() -> new SuggestionRefused(Reason.NOT_ADDRESSED));
        if (!suggestion.signed() && !asked.anonymously()) {
            throw new SuggestionRefused(Reason.TOO_FEW_STAFF);
        }
        if (!box.put(suggestion, suggestion.signed() ? me : null)) {
            throw new SuggestionRefused(Reason.BOX_FULL);
        }
    }

    /** The day in England on which what is sent today is published with all others of its week. */
    @PreAuthorize(Access.STAFF)
    public LocalDate comesOutOn() {
        return rounds.comesOutOn();
    }

    /** Days from being published within which a suggestion is promised an answer. */
    @PreAuthorize(Access.STAFF)
    public int daysToAnswer() {
        return rounds.daysToAnswer();
    }

    /** Those that can be supported and wait for an answer, the longest first; {@value #LISTED} at most. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Suggestion> open() {
        return list(false);
    }

    /** Those that are answered, the newest answer first; {@value #LISTED} at most. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Suggestion> answered() {
        return list(true);
    }

    /** What is held back and why, the newest week first; {@value #LISTED} at most. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<HeldSuggestion> heldBack() {
        return unchecked.held(LISTED);
    }

    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public AnswerFigures figures() {
        return suggestions.figures(directory.today());
    }

    /** One that is published; empty for any other. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<Suggestion> find(UUID suggestion) {
        return suggestions.find(suggestion, whoIAm(), directory.today());
    }

    /** All answers that it has had, the newest first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<Answer> answers(UUID suggestion) {
        return suggestions.answers(suggestion);
    }

    /** What is done about it, the newest first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SaidAndDone> promises(UUID suggestion) {
        return commitments.answering(suggestion);
    }

    /**
     * Supports a suggestion, or does so no longer. Nobody is shown who does, and the number follows by night.
     *
     * @throws SuggestionRefused when it is answered
     */
    @PreAuthorize(Access.STAFF)
    public void support(UUID suggestion, boolean supports) {
        if (!suggestions.support(suggestion, rights.me(), supports)) {
            throw new SuggestionRefused(Reason.NO_LONGER_OPEN);
        }
    }

    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public boolean mayAnswer(Suggestion suggestion) {
        return rights.mayAnswer(suggestion.to());
    }

    /** Of the open ones those that the signed-in person may answer, the longest waiting first. */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<Suggestion> forMeToAnswer() {
        List<Suggestion> open = list(false);
        Set<UnitId> mine = rights.mayAnswer(open.stream().map(Suggestion::to).collect(Collectors.toSet()));
        return open.stream().filter(each -> mine.contains(each.to())).toList();
    }

    /**
     * Answers for all staff to read; with {@link AnswerKind#YES} it becomes a commitment in the same step. What settles it
     * ends its support, and who supported it is deleted.
     *
     * @throws AccessDeniedException when it is not the person's to answer, or there is none
     * @throws SuggestionRefused when something is missing or somebody else has answered meanwhile
     */
    @PreAuthorize(Access.LEADER_OR_SURVEY_OWNER)
    public void answer(NewAnswer answer) {
        PersonId me = rights.me();
        Suggestion suggestion = suggestions
                .find(answer.suggestion(), me, directory.today())
                .filter(this::mayAnswer)
                .orElseThrow(() -> new AccessDeniedException("Not a suggestion that this person may answer"));
        if (answer.words().isBlank()) {
            throw new SuggestionRefused(Reason.TEXT_MISSING);
        }
        if (answer.words().length() > NewAnswer.WORDS_LENGTH) {
            throw new SuggestionRefused(Reason.TEXT_TOO_LONG);
        }
        NewAnswer.@Nullable Promise promise = answer.promise();
        if ((answer.kind() == AnswerKind.YES) != (promise != null)) {
            throw new SuggestionRefused(Reason.PROMISE_MISSING);
        }
        if (!suggestions.answer(answer, me, directory.today())) {
            throw new SuggestionRefused(Reason.CHANGED_MEANWHILE);
        }
        if (answer.kind().settles()) {
            suggestions.endSupport(suggestion.id());
        }
        if (promise != null) {
            commitments.recordFor(promised(suggestion, answer, promise));
        }
    }

    private NewPromise promised(Suggestion suggestion, NewAnswer answer, NewAnswer.Promise promise) {
        Suggestion counted =
                suggestions.find(suggestion.id(), null, directory.today()).orElseThrow();
        return NewPromise.toSuggestion(
                suggestion.id(),
                suggestion.to(),
                suggestion.toName(),
                counted.supported(),
                suggestion.title(),
                promise.title(),
                answer.words(),
                promise.owner(),
                promise.due());
    }

    private List<Suggestion> list(boolean settled) {
        return suggestions.list(settled, LISTED, whoIAm(), directory.today());
    }

    private @Nullable PersonId whoIAm() {
        return rights.whoIAm().orElse(null);
    }
}
