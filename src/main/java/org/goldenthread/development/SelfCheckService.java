package org.goldenthread.development;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Instruments;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ScaleScore;
import org.goldenthread.instrument.ScaleScores;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Management Standards items, answered by one person for themselves. What goes in comes out as scores and is forgotten,
 * unless that person keeps the scores; then they alone read them.
 */
@Service
public class SelfCheckService {

    private static final String INSTRUMENT = "hse-management-standards";

    private final Instruments instruments;
    private final SavedSelfChecks saved;
    private final StaffDirectory directory;

    SelfCheckService(Instruments instruments, SavedSelfChecks saved, StaffDirectory directory) {
        this.instruments = instruments;
        this.saved = saved;
        this.directory = directory;
    }

    @PreAuthorize(Access.STAFF)
    public Instrument questions() {
        return instruments.get(INSTRUMENT);
    }

    /**
     * @param answers from 1 to 5 in the order of the questions; anything else is no answer
     * @return a score for each scale; one with a question unanswered has none
     * @throws IllegalArgumentException when there are more or fewer answers than questions
     */
    @PreAuthorize(Access.STAFF)
    public List<ScaleScore> scores(List<Integer> answers) {
        Instrument questions = questions();
        List<Item> items = questions.onBallot();
        if (answers.size() != items.size()) {
            throw new IllegalArgumentException("%d answers to %d questions".formatted(answers.size(), items.size()));
        }
        Map<String, Integer> byItem = new HashMap<>();
        for (int item = 0; item < items.size(); item++) {
            byItem.put(items.get(item).key(), answers.get(item));
        }
        return ScaleScores.of(questions, byItem);
    }

    /** Whether the signed-in person is in the directory, and so has a record in which something can be kept. */
    @PreAuthorize(Access.STAFF)
    public boolean canKeep() {
        return directory.me().isPresent();
    }

    /**
     * Keeps scores in the record of the signed-in person, once however often it is asked.
     *
     * @param id made at random for one sitting
     * @throws AccessDeniedException when they are not in the directory
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void keep(UUID id, List<ScaleScore> scores) {
        Map<String, Double> byScale = new HashMap<>();
        scores.forEach(score ->
                score.mean().ifPresent(mean -> byScale.put(score.scale().key(), mean)));
        saved.keep(me(), new SavedSelfCheck(id, directory.today(), byScale));
    }

    /** Those that the signed-in person kept, the latest first. */
    @PreAuthorize(Access.STAFF)
    public List<SavedSelfCheck> kept() {
        return directory.me().map(me -> saved.of(me.id())).orElseGet(List::of);
    }

    /** Deletes one of the signed-in person's own; another's stays. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void forget(UUID id) {
        saved.remove(me(), id);
    }

    private PersonId me() {
        return directory
                .me()
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                .id();
    }
}
