package org.goldenthread.booking;

import java.util.Optional;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see and do what: everybody their own, trainers their sessions, publishers all. */
@Component
class BookingRights {

    private final StaffDirectory directory;
    private final CurrentUser currentUser;
    private final BookableSessions places;

    BookingRights(StaffDirectory directory, CurrentUser currentUser, BookableSessions places) {
        this.directory = directory;
        this.currentUser = currentUser;
        this.places = places;
    }

    Optional<StaffMember> whoIAm() {
        return directory.me();
    }

    /** @throws AccessDeniedException for somebody who holds no post */
    StaffMember me() {
        return whoIAm().orElseThrow(() -> new AccessDeniedException("Only staff in post have bookings"));
    }

    boolean isPublisher() {
        return currentUser.has(Role.LEARNING_PUBLISHER);
    }

    boolean mayReadParticipants(SessionId session) {
        return isPublisher()
                || whoIAm().filter(me -> places.isGivenBy(session, me.id())).isPresent();
    }

    void requireParticipants(SessionId session) {
        if (!mayReadParticipants(session)) {
            throw new AccessDeniedException("Only publishers and the session's trainers read who has booked");
        }
    }

    /** The booking, which must be the signed-in person's own; a publisher's are all. */
    void requireOwn(PersonId owner) {
        if (!isPublisher() && !me().id().equals(owner)) {
            throw new AccessDeniedException("This is somebody else's booking");
        }
    }
}
