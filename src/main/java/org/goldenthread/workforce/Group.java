package org.goldenthread.workforce;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group in which people read causes, reasons or a characteristic.
 *
 * @param values what files may say for it, in lower case
 * @param population how many of England's population are of it; null where nothing is to be compared
 */
record Group(
        String key,
        String name,
        List<String> values,
        @Nullable Integer population) implements Serializable {

    Group {
        values = List.copyOf(values);
    }
}
