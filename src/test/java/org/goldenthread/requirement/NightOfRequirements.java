package org.goldenthread.requirement;

import org.springframework.context.ApplicationContext;

/** What the job does each night, for the benchmark to measure. */
public final class NightOfRequirements {

    private NightOfRequirements() {}

    public static void workOut(ApplicationContext portal) {
        portal.getBean(StandingsRound.class).run();
    }
}
