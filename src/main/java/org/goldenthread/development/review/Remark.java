package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.Instant;

/** What one of the two added after both had signed. */
public record Remark(String by, String words, Instant at) implements Serializable {

    /** The longest, in characters. */
    public static final int WORDS = 1000;
}
