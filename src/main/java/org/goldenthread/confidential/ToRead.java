package org.goldenthread.confidential;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An interview that the signed-in person may read, with those who are asked by name. */
public record ToRead(InterviewId id, String title, Instant closesAt, LocalDate keptUntil, List<Person> people)
        implements Serializable {

    public ToRead {
        people = List.copyOf(people);
    }

    /** With the people of another part of the same interview. */
    ToRead and(ToRead more) {
        return new ToRead(
                id,
                title,
                closesAt,
                keptUntil,
                Stream.concat(people.stream(), more.people.stream()).toList());
    }

    /** @param answered whether there are answers; that somebody would rather not answer is no answer like another */
    public record Person(RequestId request, String name, boolean answered) implements Serializable {}
}
