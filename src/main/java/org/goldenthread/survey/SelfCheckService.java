package org.goldenthread.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Instruments;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ScaleScore;
import org.goldenthread.instrument.ScaleScores;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The Management Standards items, answered by one person for themselves. It has no database: what goes in comes out as scores,
 * and is forgotten.
 */
@Service
public class SelfCheckService {

    private static final String INSTRUMENT = "hse-management-standards";

    private final Instruments instruments;

    SelfCheckService(Instruments instruments) {
        this.instruments = instruments;
    }

    @PreAuthorize(Access.STAFF)
    public Instrument questions() {
        return instruments.get(INSTRUMENT);
    }

    /**
     * @param answers from 1 to 5 in the order of the questions; anything else is no answer
     * @return a score for each scale; one with a question unanswered has none
     * @throws AnswerRefused when there are more or fewer answers than questions
     */
    @PreAuthorize(Access.STAFF)
    public List<ScaleScore> scores(List<Integer> answers) {
        Instrument questions = questions();
        List<Item> items = questions.onBallot();
        if (answers.size() != items.size()) {
            throw new AnswerRefused(AnswerRefused.Reason.INVALID);
        }
        Map<String, Integer> byItem = new HashMap<>();
        for (int item = 0; item < items.size(); item++) {
            byItem.put(items.get(item).key(), answers.get(item));
        }
        return ScaleScores.of(questions, byItem);
    }
}
