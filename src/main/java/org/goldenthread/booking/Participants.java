package org.goldenthread.booking;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.learning.CourseSession;

/**
 * Who has booked a session.
 *
 * @param people those with a place by family name, then those who ask, are offered one, and wait in their order
 * @param kept for teams
 * @param lateCancellations how many gave up a place after the deadline
 */
public record Participants(
        CourseSession session, List<Participant> people, List<KeptPlaces> kept, int lateCancellations)
        implements Serializable {

    public List<Participant> in(BookingState... states) {
        List<BookingState> wanted = List.of(states);
        return people.stream().filter(each -> wanted.contains(each.state())).toList();
    }
}
