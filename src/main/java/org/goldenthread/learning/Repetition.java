package org.goldenthread.learning;

import java.time.Instant;
import java.time.LocalDateTime;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.WallClock;
import org.jspecify.annotations.Nullable;

/** The same session some days later: at the same times by the clock in England, whatever the clock does in between. */
final class Repetition {

    private Repetition() {}

    static SessionPlan later(SessionPlan plan, int days) {
        return new SessionPlan(
                plan.days().stream().map(day -> day.later(days)).toList(),
                plan.room(),
                plan.onlineAddress(),
                plan.trainers(),
                plan.trainingStaff(),
                plan.capacity(),
                plan.minimum(),
                later(plan.bookingCloses(), days),
                later(plan.cancellingCloses(), days),
                plan.approvalNeeded(),
                plan.waitingList());
    }

    private static @Nullable Instant later(@Nullable Instant deadline, int days) {
        if (deadline == null) {
            return null;
        }
        LocalDateTime onTheWall = LocalDateTime.ofInstant(deadline, StaffDirectory.LONDON);
        return WallClock.opening(onTheWall.plusDays(days));
    }
}
