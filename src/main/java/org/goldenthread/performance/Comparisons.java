package org.goldenthread.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.performance.Comparison.Level;
import org.goldenthread.performance.Comparison.Per;

/** Turns sums into what may be shown beside a person's own figure. */
final class Comparisons {

    private Comparisons() {}

    static List<Comparison> of(Measure measure, List<PeerGroup> groups) {
        List<Comparison> comparisons = new ArrayList<>();
        if (measure.sums() == Measure.Sums.SHOWN) {
            groups.forEach(group -> comparisons.add(comparison(measure, group)));
        }
        measure.benchmark().ifPresent(england -> comparisons.add(england(measure, england)));
        return comparisons;
    }

    private static Comparison comparison(Measure measure, PeerGroup group) {
        Level level = Level.valueOf(group.kind().name());
        Per per = per(measure);
        Verdict verdict = group.verdict();
        if (!verdict.isShown()) {
            return new Comparison(level, group.name(), verdict, null, null, null, per, "", 0);
        }
        BigDecimal denominator = per == Per.PERSON ? BigDecimal.valueOf(group.people()) : group.denominator();
        BigDecimal value = BigDecimal.valueOf(group.numerator())
                .movePointRight(measure.isShare() ? 2 : 0)
                .divide(denominator, 1, RoundingMode.HALF_UP);
        return new Comparison(level, group.name(), verdict, value, group.numerator(), denominator, per, "", 0);
    }

    private static Comparison england(Measure measure, Benchmark england) {
        Long denominator = england.denominator();
        return new Comparison(
                Level.ENGLAND,
                england.population(),
                Verdict.SHOWN,
                england.value(),
                england.numerator(),
                denominator == null ? null : BigDecimal.valueOf(denominator),
                per(measure),
                england.source() + ", " + england.licence(),
                england.year());
    }

    private static Per per(Measure measure) {
        if (measure.isShare()) {
            return Per.CASE;
        }
        TargetRule target = measure.target();
        return target != null && target.proRata() ? Per.FULL_TIME_WORKER : Per.PERSON;
    }
}
