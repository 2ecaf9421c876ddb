package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * What has to be kept in mind when a person's figures are read.
 *
 * @param fte full-time equivalent, 1 for full time
 * @param daysOff working days off sick in the twelve months to a month; 0 where too few to matter, or not known
 * @param daysOffUntil that month; null where there are none
 * @param lessAllowed the allowance of a month in which the person was away for a week or more; null where there is none
 */
public record Fairness(
        BigDecimal fte,
        boolean newlyQualified,
        int daysOff,
        @Nullable YearMonth daysOffUntil,
        @Nullable Less lessAllowed)
        implements Serializable {

    /** By how much time away has made an allowance smaller. */
    public record Less(YearMonth month, Presence presence, BigDecimal allowance, BigDecimal otherwise)
            implements Serializable {}

    /** Two weeks of work: with fewer, hardly anything is different. */
    static final int WORTH_A_WORD = 10;

    private static final String SICKNESS = "sickness-days";

    static Fairness of(StaffMember person, List<MyMeasure> measures) {
        MyMeasure sickness = measures.stream()
                .filter(measure -> measure.key().equals(SICKNESS) && measure.numerator() >= WORTH_A_WORD)
                .findFirst()
                .orElse(null);
        return new Fairness(
                person.fte(),
                Stream.of(person.jobRole(), String.valueOf(person.practiceLevel()))
                        .anyMatch(role -> role.toLowerCase(Locale.ROOT).contains("newly qualified")),
                sickness == null ? 0 : sickness.numerator(),
                sickness == null ? null : sickness.period(),
                measures.stream()
                        .filter(measure -> measure.measure().hasAllowance())
                        .flatMap(measure -> less(measure).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static Optional<Less> less(MyMeasure measure) {
        Target target = measure.target();
        Target.Away away = target == null ? null : target.away();
        return target == null || away == null
                ? Optional.empty()
                : Optional.of(new Less(measure.period(), away.presence(), target.value(), away.otherwise()));
    }

    public boolean isPartTime() {
        return fte.compareTo(BigDecimal.ONE) < 0;
    }
}
