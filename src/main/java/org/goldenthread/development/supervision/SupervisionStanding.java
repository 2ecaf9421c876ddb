package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the supervision of a person stands: days only, nothing of what was agreed.
 *
 * @param lastHeld of the kind that counts
 * @param missed the last window that is over without a session, while none was held since
 * @param next the first that still waits for its session
 * @param due how many windows ended within twelve months
 * @param held in how many of those it was held
 */
public record SupervisionStanding(
        Optional<LocalDate> lastHeld, Optional<Window> missed, Optional<Window> next, int due, int held)
        implements Serializable {

    static SupervisionStanding of(List<Window> windows, Optional<LocalDate> lastHeld, LocalDate today) {
        LocalDate yearAgo = today.minusMonths(12);
        List<Window> over =
                windows.stream().filter(each -> each.last().isBefore(today)).toList();
        List<Window> ofYear =
                over.stream().filter(each -> each.last().isAfter(yearAgo)).toList();
        Optional<Window> missed = over.isEmpty()
                ? Optional.empty()
                : Optional.of(over.getLast())
                        .filter(last -> last.isMissed(today))
                        .filter(last ->
                                lastHeld.filter(day -> day.isAfter(last.last())).isEmpty());
        return new SupervisionStanding(
                lastHeld,
                missed,
                windows.stream()
                        .filter(each ->
                                !each.last().isBefore(today) && each.held().isEmpty())
                        .findFirst(),
                ofYear.size(),
                (int) ofYear.stream().filter(each -> each.held().isPresent()).count());
    }
}
