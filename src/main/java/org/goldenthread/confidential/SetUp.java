package org.goldenthread.confidential;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A confidential interview as its owner sees it: what was set up, and nothing of what came of it.
 *
 * @param readers names, in their order
 * @param people names of those who are asked, in their order
 */
public record SetUp(
        InterviewId id, String title, Instant closesAt, LocalDate keptUntil, List<String> readers, List<String> people)
        implements Serializable {

    public SetUp {
        readers = List.copyOf(readers);
        people = List.copyOf(people);
    }
}
