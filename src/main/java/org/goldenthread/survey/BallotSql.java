package org.goldenthread.survey;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Scale;

/** Where answers stand in the array of a ballot, as SQL. */
final class BallotSql {

    /**
     * One person's score.
     *
     * @param complete whether they answered all of its items
     * @param points steps above the least favourable answers, from 0 to four for each item
     */
    record Score(String complete, String points) {}

    private BallotSql() {}

    static String answer(Instrument instrument, Item item) {
        return "answers[%d]".formatted(place(instrument, item));
    }

    /** Counted from 1. */
    static int place(Instrument instrument, Item item) {
        return instrument.onBallot().indexOf(item) + 1;
    }

    static Score score(Instrument instrument, Scale scale) {
        List<String> answered = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (String key : scale.items()) {
            Item item = instrument.item(key);
            String answer = answer(instrument, item);
            answered.add(answer + " > 0");
            points.add(item.reversed() ? "%d - %s".formatted(item.highest(), answer) : answer + " - 1");
        }
        return new Score(String.join(" and ", answered), String.join(" + ", points));
    }
}
