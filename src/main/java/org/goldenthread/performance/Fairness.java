package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * What has to be kept in mind when a person's figures are read.
 *
 * @param fte full-time equivalent, 1 for full time
 * @param daysOff working days off sick in the twelve months to a month; 0 where too few to matter, or not known
 * @param daysOffUntil that month; null where there are none
 */
public record Fairness(
        BigDecimal fte,
        boolean newlyQualified,
        int daysOff,
        @Nullable YearMonth daysOffUntil) implements Serializable {

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
                sickness == null ? null : sickness.period());
    }

    public boolean isPartTime() {
        return fte.compareTo(BigDecimal.ONE) < 0;
    }
}
