package org.goldenthread.requirement;

import org.goldenthread.attendance.CompletionWithdrawn;
import org.goldenthread.attendance.CourseCompleted;
import org.goldenthread.attendance.EarlierCompletionsTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the stored standings true when somebody has completed something, in the same transaction. */
@Component
class CompletedMeanwhile {

    private final StandingsRound round;

    CompletedMeanwhile(StandingsRound round) {
        this.round = round;
    }

    @EventListener
    void completed(CourseCompleted event) {
        round.run(event.person());
    }

    @EventListener
    void broughtOver(EarlierCompletionsTaken event) {
        round.soon();
    }

    @EventListener
    void withdrawn(CompletionWithdrawn event) {
        round.run(event.person());
    }
}
