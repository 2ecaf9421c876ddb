package org.goldenthread.instrument;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Items that are read as one number.
 *
 * @param items keys of five-point items
 * @param indicator key of the indicator that makes the number: {@link #MEAN} unless another is named
 */
public record Scale(String key, String name, List<String> items, String indicator) implements Serializable {

    /** From 1 to 5. */
    public static final String MEAN = "scale-mean";
    /** From 0 to 100, in bands. */
    public static final String STANDARD = "standard-score";
    /** The engagement index, which is no scale of a file but scored like one. */
    public static final String INDEX = "engagement-index";

    public Scale {
        items = List.copyOf(items);
        // Campaigns that were launched while there was only the mean say nothing of it.
        indicator = Objects.requireNonNullElse(indicator, MEAN);
    }
}
