package org.goldenthread.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a publisher plans for a session.
 *
 * @param days at least one, the first first
 * @param room where people come to; empty when it is online
 * @param onlineAddress where people join online; empty when it is in a room
 * @param trainers who gives it, in words
 * @param trainingStaff those of them who are on the staff, and so read its list of participants
 * @param minimum with how few people it takes place
 * @param bookingCloses null until it begins
 * @param cancellingCloses until when a booking can be cancelled without being late; null until it begins
 * @param approvalNeeded whether the line manager has to agree
 * @param waitingList whether people can wait when it is full
 */
public record SessionPlan(
        List<SessionDay> days,
        String room,
        String onlineAddress,
        String trainers,
        Set<PersonId> trainingStaff,
        int capacity,
        int minimum,
        @Nullable Instant bookingCloses,
        @Nullable Instant cancellingCloses,
        boolean approvalNeeded,
        boolean waitingList)
        implements Serializable {

    public static final int LARGEST_CAPACITY = 5000;
    public static final int MOST_DAYS = 30;

    public SessionPlan {
        days = days.stream().sorted(Comparator.comparing(SessionDay::starts)).toList();
        room = room.strip();
        onlineAddress = onlineAddress.strip();
        trainers = trainers.strip();
        trainingStaff = Set.copyOf(trainingStaff);
    }

    public Instant starts() {
        return days.getFirst().starts();
    }

    public Instant ends() {
        return days.getLast().ends();
    }

    public boolean online() {
        return !onlineAddress.isEmpty();
    }

    /** The same, given by these members of the staff. */
    SessionPlan givenBy(Set<PersonId> people) {
        return new SessionPlan(
                days,
                room,
                onlineAddress,
                trainers,
                people,
                capacity,
                minimum,
                bookingCloses,
                cancellingCloses,
                approvalNeeded,
                waitingList);
    }

    /** Whether people who are to come must know: another time, room or link. */
    boolean movedTo(SessionPlan other) {
        return !days.equals(other.days) || !room.equals(other.room) || !onlineAddress.equals(other.onlineAddress);
    }
}
