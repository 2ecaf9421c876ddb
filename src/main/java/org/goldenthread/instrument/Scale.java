package org.goldenthread.instrument;

import java.io.Serializable;
import java.util.List;

/**
 * Items whose mean is read as one number from 1 to 5.
 *
 * @param items keys of five-point items
 */
public record Scale(String key, String name, List<String> items) implements Serializable {

    public Scale {
        items = List.copyOf(items);
    }
}
