package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is due in the cases of several people.
 *
 * @param asOf up to which day all records are known that this is made of; null where none have come
 */
public record DueCases(List<DueItem> items, @Nullable LocalDate asOf) {

    public static final DueCases UNKNOWN = new DueCases(List.of(), null);

    public DueCases {
        items = List.copyOf(items);
    }
}
