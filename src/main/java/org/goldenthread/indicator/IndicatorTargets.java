package org.goldenthread.indicator;

import java.util.Collection;
import java.util.Map;

/**
 * Where targets of key figures are kept, for the module that shows a figure at its own place: it asks this, and does not know
 * who keeps them. It decides nothing about who may see what, and answers services only.
 */
public interface IndicatorTargets {

    /**
     * The targets that hold now; a fixed number of queries.
     *
     * @param source name of the {@link IndicatorSource} of the figures
     * @param figures as that source calls them
     * @return by the names asked for, without those that have none
     */
    Map<String, Aim> of(String source, Collection<String> figures);
}
