package org.goldenthread.indicator;

import org.goldenthread.disclosure.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What a key figure is now and was before.
 *
 * @param now null when there is none to show
 * @param because why there is none, in a sentence; empty when there is one
 * @param before null when there is none to compare with, or it is not shown
 * @param change the difference of the unrounded values, rounded; null when the two may not be compared
 * @param clear whether the change is more than chance; true where everything is counted
 * @param benchmark a published figure to compare with, in a sentence with year, population, source and licence; may be empty
 */
public record Reading(
        @Nullable Value now,
        String because,
        @Nullable Value before,
        @Nullable Double change,
        boolean clear,
        String benchmark) {

    /**
     * @param of when it is about, such as "Spring pulse 2026" or "October 2026"
     * @param basis how many stand behind it, such as "312 people"
     * @param number as it is shown: rounded
     * @param bound whether it is rounded, or only a bound
     */
    public record Value(String of, String basis, double number, Bound bound) {}

    public static Reading none(String because, String benchmark) {
        return new Reading(null, because, null, null, false, benchmark);
    }
}
