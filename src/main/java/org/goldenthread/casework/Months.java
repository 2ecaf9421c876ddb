package org.goldenthread.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * Whole months, one after the other.
 *
 * @param first not after the last
 */
record Months(YearMonth first, YearMonth last) {

    boolean hold(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    LocalDate start() {
        return first.atDay(1);
    }

    LocalDate end() {
        return last.atEndOfMonth();
    }

    Stream<YearMonth> each() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
