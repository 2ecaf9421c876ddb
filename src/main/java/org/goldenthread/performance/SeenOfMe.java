package org.goldenthread.performance;

import java.io.Serializable;
import java.util.List;

/**
 * All that a line manager sees of the signed-in person.
 *
 * @param manager full name of who that is today; empty for somebody without one
 * @param measures names, in their order
 * @param hidden names of those that nobody but the person sees
 */
public record SeenOfMe(String manager, List<String> measures, List<String> hidden) implements Serializable {

    public SeenOfMe {
        measures = List.copyOf(measures);
        hidden = List.copyOf(hidden);
    }
}
