package org.goldenthread.engagement;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.Auditor;
import org.goldenthread.disclosure.Auditor.Sum;

/**
 * What a score and its items tell together: a person's score is the mean of answers of which it is shown how many are
 * positive, and how many are each of the five. Further unknowns are, of each cell and item, how many of those who answered
 * both items are positive, and the points of these and of all, each from 0 to 1.
 */
final class ScoreAudit {

    private static final double HAIR = 1e-9;
    private static final double AGREE = 0.75;
    private static final double NEITHER = 0.5;

    private final WaveAudit audit;
    private final Auditor auditor;

    ScoreAudit(WaveAudit audit) {
        this.audit = audit;
        this.auditor = audit.auditor();
    }

    void link() {
        for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
            int each = item;
            String key = WaveAudit.key(item);
            audit.count(
                    "both positive " + key, person -> audit.isWhole(person) && audit.answer(person, each) >= 4 ? 1 : 0);
            audit.amount(
                    "both points " + key, person -> audit.isWhole(person) ? (audit.answer(person, each) - 1) / 4.0 : 0);
            audit.amount(
                    "points " + key,
                    person -> audit.answer(person, each) > 0 ? (audit.answer(person, each) - 1) / 4.0 : 0);
        }
        for (int cell = 0; cell < audit.cells(); cell++) {
            int[] one = {cell};
            Sum parts = Sum.of();
            for (int item = 0; item < RandomOrganisation.ITEMS; item++) {
                String key = WaveAudit.key(item);
                Sum people = audit.sum("indexed", one);
                Sum positive = audit.sum("both positive " + key, one);
                Sum points = audit.sum("both points " + key, one);
                Sum others = audit.sum("answered " + key, one).plus(-1, people);
                Sum otherPositive = audit.sum("positive " + key, one).plus(-1, positive);
                Sum otherPoints = audit.sum("points " + key, one).plus(-1, points);
                arePointsOf(points, positive, people);
                arePointsOf(otherPoints, otherPositive, others);
                parts = parts.plus(0.5, points);
            }
            auditor.says(parts.plus(-1, audit.sum("index", one)), 0, 0);
        }
    }

    /** Somebody who is positive gives three points of four, or all; somebody else two at most. */
    private void arePointsOf(Sum points, Sum positive, Sum people) {
        notBelow(positive);
        notBelow(people.plus(-1, positive));
        notBelow(points.plus(-AGREE, positive));
        notBelow(positive.plus(NEITHER, people).plus(-NEITHER, positive).plus(-1, points));
    }

    private void notBelow(Sum sum) {
        auditor.says(sum, 0, Double.POSITIVE_INFINITY);
    }

    /** What five rounded shares say of the points: of so few people they are whole numbers, and most often known. */
    void says(ShownFigure figure, int[] some) {
        List<Integer> shares = figure.distribution();
        double least = 0;
        double most = 0;
        for (int answer = 0; answer < shares.size(); answer++) {
            double low = (shares.get(answer) - figure.step() / 2) * figure.n() / 100;
            double high = (shares.get(answer) + figure.step() / 2) * figure.n() / 100;
            least += answer / 4.0 * Math.max(0, Math.ceil(low - HAIR));
            most += answer / 4.0 * Math.floor(high + HAIR);
        }
        auditor.says(audit.sum("points " + figure.key(), some), least, most);
    }

    /** Somebody's answer is another's, as far as points go: with their positive one, or without. */
    void movesToTry() {
        IntStream.range(0, RandomOrganisation.ITEMS).mapToObj(WaveAudit::key).forEach(key -> {
            auditor.together("positive " + key, "both positive " + key);
            auditor.together("positive " + key, "both positive " + key, "both points " + key, "points " + key);
            auditor.together("positive " + key, "points " + key);
            auditor.together("answered " + key, "positive " + key, "points " + key);
            auditor.together("answered " + key, "points " + key);
        });
        auditor.together(
                "index",
                "both points one",
                "both points two",
                "points one",
                "points two",
                "positive one",
                "positive two",
                "both positive one",
                "both positive two");
        auditor.together("index", "both points one", "both points two", "points one", "points two");
    }
}
