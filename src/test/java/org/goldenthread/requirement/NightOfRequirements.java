package org.goldenthread.requirement;

import org.springframework.context.ApplicationContext;

/** What jobs do by themselves, for the benchmark and for tests of other modules. */
public final class NightOfRequirements {

    private NightOfRequirements() {}

    public static void workOut(ApplicationContext portal) {
        portal.getBean(StandingsRound.class).run();
    }

    /** In the morning of a working day. */
    public static void noteReminders(ApplicationContext portal) {
        portal.getBean(StoredRequirementReminders.class).note();
    }
}
