package org.goldenthread.instrument;

import java.io.Serializable;

/**
 * One of an item's options, or one of the two ends of a rating.
 *
 * @param key stable name; the same option has the same key in every wave
 */
public record Option(String key, String text) implements Serializable {

    /** Keys of the ends of a rating. */
    static final String LOW = "low";

    static final String HIGH = "high";
}
