package org.goldenthread.recognition;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * What a month brought on the wall of a service. It names no person and counts nobody.
 *
 * @param all how many thanks in that month stand on the wall
 * @param behaviours names of the values that they were for, in the order of the organisation's own list
 */
public record RoundUp(YearMonth month, String service, int all, List<String> behaviours) implements Serializable {

    public RoundUp {
        behaviours = List.copyOf(behaviours);
    }
}
