package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The visits that fall due one after the other while something lasts.
 *
 * <ul>
 *   <li>The first is due some time after the start, each other some time after the visit before it, early or late.
 *   <li>A visit on the day on which it is due is in time.
 *   <li>Where it does not come, it is missed, and falls due again as if it had been made on the day on which it was due: a child
 *       who is not seen for three intervals counts three times. A late visit begins a new interval and makes good none.
 *   <li>What would fall due on the day on which it ends, or later, lapses.
 *   <li>Several visits on one day are one.
 * </ul>
 *
 * @param ends null while it lasts
 * @param visits days on which the child was seen; those outside do not count
 */
record VisitChain(LocalDate starts, @Nullable LocalDate ends, SortedSet<LocalDate> visits, Rhythm rhythm) {

    /** When the next visit is due. */
    interface Rhythm {

        /**
         * The last day on which the next is in time; empty where it cannot be said.
         *
         * @param before the start, or the day of the visit before
         */
        Optional<LocalDate> after(LocalDate before, boolean isStart);
    }

    /** @param made null when it was missed */
    record DueVisit(LocalDate due, @Nullable LocalDate made) {}

    /** All that fell due up to a day and with it, the earliest first. */
    List<DueVisit> dueUntil(LocalDate last) {
        List<DueVisit> found = new ArrayList<>();
        LocalDate before = starts;
        boolean isStart = true;
        for (LocalDate visit : visitsInside()) {
            Optional<LocalDate> due = rhythm.after(before, isStart);
            if (due.isPresent() && !visit.isAfter(due.get())) {
                found.add(new DueVisit(due.get(), visit));
            } else {
                missed(due, visit.minusDays(1), found);
            }
            before = visit;
            isStart = false;
        }
        missed(rhythm.after(before, isStart), last, found);
        found.removeIf(visit ->
                visit.due().isAfter(last) || (ends != null && !visit.due().isBefore(ends)));
        return found;
    }

    /** When the next visit is due, or was due; empty when it has ended. */
    Optional<LocalDate> next() {
        SortedSet<LocalDate> made = visitsInside();
        return ends != null
                ? Optional.empty()
                : made.isEmpty() ? rhythm.after(starts, true) : rhythm.after(made.last(), false);
    }

    private void missed(Optional<LocalDate> first, LocalDate last, List<DueVisit> found) {
        for (Optional<LocalDate> due = first;
                due.isPresent() && !due.get().isAfter(last);
                due = rhythm.after(due.get(), false)) {
            found.add(new DueVisit(due.get(), null));
        }
    }

    private SortedSet<LocalDate> visitsInside() {
        SortedSet<LocalDate> from = visits.tailSet(starts);
        return ends == null ? from : from.headSet(ends.plusDays(1));
    }
}
