package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence.
 *
 * @param on the day that it is about
 */
public record Evidence(long id, LocalDate on, String title, String words, List<Of> of) implements Serializable {

    public static final int TITLE = 120;
    public static final int WORDS = 2000;

    public Evidence {
        of = List.copyOf(of);
    }

    /** What it is evidence of: keys of a framework and of one of its capabilities or standards. */
    public record Of(String framework, String element) implements Serializable {}
}
