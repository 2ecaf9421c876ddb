package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Time away from a programme, such as a leave. Why is not kept.
 *
 * @param from first day away
 * @param backOn first day back; empty while it is not known
 */
public record Pause(LocalDate from, Optional<LocalDate> backOn) implements Serializable {

    /** Days away; of one that is open, those up to a day and with it. Never negative: a later pause has none yet. */
    long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(from, backOn.orElse(today.plusDays(1))));
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && backOn.map(day::isBefore).orElse(true);
    }
}
