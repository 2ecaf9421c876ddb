package org.goldenthread.development.programme;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Everybody under way on a programme, as the coordinator reads it: dates and counts, never what was said or written.
 *
 * @param people those with most reasons to ask first, then by name
 */
public record Cohort(Programme programme, List<Member> people) implements Serializable {

    public Cohort {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param team the name of their unit; empty when they hold no post today
     * @param covered for how many capabilities or standards there is evidence
     * @param elements how many there are
     */
    public record Member(
            Enrolment enrolment, String team, int covered, int elements, Supervision supervision, Set<Nudge> nudges)
            implements Serializable {

        public Member {
            nudges = Set.copyOf(nudges);
        }
    }

    /** How many sessions of personal supervision were due in the last twelve months, since they are recorded, and held. */
    public record Supervision(int due, int held) implements Serializable {}

    public long toAsk() {
        return people.stream().filter(each -> !each.nudges().isEmpty()).count();
    }
}
