package org.goldenthread.indicator;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A module's key figures about the whole organisation. Whoever lays them beside each other asks all sources that there are,
 * so that neither side knows the other. A source gives what has been released already and counts nothing itself; it decides
 * nothing about who may see what, and answers services only.
 */
public interface IndicatorSource {

    /** By which definitions name it, such as "surveys". */
    String name();

    /** In what a figure is said and which way is good; empty when this source has none of that name. */
    Optional<Measured> measures(String figure);

    /** Whether it knows what figures were before; if not, whoever keeps copies may compare with those. */
    default boolean knowsBefore() {
        return true;
    }

    /** The newest released values, by the names asked for, each with a reading; a fixed number of queries. */
    Map<String, Reading> read(Collection<String> figures);
}
