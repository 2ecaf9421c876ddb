package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.goldenthread.leave.Away;

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

    /** Whether it has a day in common with days away that somebody entered. */
    boolean meets(Away away) {
        return away.meets(from, backOn.map(back -> back.minusDays(1)).orElse(LocalDate.MAX));
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(from) && backOn.map(day::isBefore).orElse(true);
    }
}
