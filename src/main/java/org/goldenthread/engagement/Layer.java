package org.goldenthread.engagement;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.survey.ReportingCell;
import org.jspecify.annotations.Nullable;

/**
 * All people of a wave, divided in one way: by the groups of the tree, or by the bands of one attribute. The smallest parts
 * of every layer are the cells.
 *
 * @param parents of every part; null for one that is in no other
 */
record Layer(Map<Long, @Nullable Long> parents) {

    /** Keys of groups are above nought, and those of bands not far below it. */
    private static final long BELOW_BANDS = -1_000;

    Layer {
        parents = Collections.unmodifiableMap(new HashMap<>(parents));
    }

    /** @param groups with the group above each; null for the organisation */
    static Layer ofTree(Map<Long, @Nullable Long> groups, Collection<ReportingCell> cells) {
        Map<Long, @Nullable Long> parents = new HashMap<>(groups);
        cells.forEach(cell -> parents.put(key(cell), cell.group()));
        return new Layer(parents);
    }

    /** @param bands of one attribute: the key of each by its name */
    static Layer ofBands(Map<String, Long> bands, Collection<ReportingCell> cells) {
        Map<Long, @Nullable Long> parents = new HashMap<>();
        bands.values().forEach(band -> parents.put(band, null));
        for (ReportingCell cell : cells) {
            cell.bands().stream().filter(bands::containsKey).forEach(band -> parents.put(key(cell), bands.get(band)));
        }
        return new Layer(parents);
    }

    static long key(ReportingCell cell) {
        return BELOW_BANDS - cell.id();
    }

    /** What is said of its parts. */
    WaveFigures says(Map<Long, WaveFigures.Said> said) {
        Map<Long, WaveFigures.Said> here = new TreeMap<>(said);
        here.keySet().retainAll(parents.keySet());
        return new WaveFigures(parents, here);
    }
}
