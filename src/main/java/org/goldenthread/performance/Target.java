package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person is measured against, and how it was made.
 *
 * @param value percentage, or number to one decimal
 * @param base what it was made from, before the share and the hours
 * @param baseFor whom the base is for, in words; empty where it is for everybody
 * @param share what part of the base counts for this person; null for the whole
 * @param fte full-time equivalent that the rest was multiplied by; null where hours do not count
 * @param away the days that made it smaller; null for the whole month, and where time away does not count
 * @param source who set it
 * @param since the day from which the rule counts that it was made by
 * @param next what it will be, where that is decided; else null
 */
public record Target(
        BigDecimal value,
        BigDecimal base,
        String baseFor,
        @Nullable Share share,
        @Nullable BigDecimal fte,
        @Nullable Away away,
        String source,
        LocalDate since,
        @Nullable Next next)
        implements Serializable {

    /**
     * A part of the base.
     *
     * @param percent above 0, at most 100
     * @param because why it is not the whole, in words
     * @param most never more than this; null for no such limit
     */
    public record Share(
            BigDecimal percent, String because, @Nullable BigDecimal most) implements Serializable {

        BigDecimal of(BigDecimal base) {
            BigDecimal part = base.multiply(percent).movePointLeft(2);
            return most == null ? part : part.min(most);
        }
    }

    /**
     * Time away in the month that is measured.
     *
     * @param otherwise what the target would be for the whole month
     */
    public record Away(Presence presence, BigDecimal otherwise) implements Serializable {}

    /** The same, and what it will be. */
    Target before(@Nullable Next then) {
        return new Target(value, base, baseFor, share, fte, away, source, since, then);
    }

    /** The part of it that is for somebody who was not there all the month. */
    Target during(Presence presence) {
        return new Target(
                TargetRule.plain(presence.of(value)),
                base,
                baseFor,
                share,
                fte,
                new Away(presence, value),
                source,
                since,
                next);
    }

    /** Another value from a day to come. */
    public record Next(LocalDate from, BigDecimal value) implements Serializable {}
}
