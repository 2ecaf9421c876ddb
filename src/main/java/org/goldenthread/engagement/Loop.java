package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;

/**
 * The loop from answers to deeds.
 *
 * @param wave title of the newest survey
 * @param daysSince days in England from its close until today
 * @param services the organisation first, then its services by name
 */
public record Loop(String wave, int daysSince, List<ServiceLoop> services) implements Serializable {

    /** Days from close in which results are to reach staff. */
    public static final int RESULTS_WITHIN = 14;

    /** Days from close in which the first commitment is to be made. */
    public static final int COMMITMENT_WITHIN = 28;

    public Loop {
        services = List.copyOf(services);
    }
}
