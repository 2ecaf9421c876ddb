package org.goldenthread.booking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has booked a session, for publishers and for those of the staff who give it. */
@Service
@Transactional
public class ParticipantService {

    public static final int SUBJECT_LENGTH = 120;
    public static final int WORDS_LENGTH = 4000;

    private final StoredParticipants participants;
    private final TeamPlaces kept;
    private final BookableSessions places;
    private final BookingRights rights;
    private final StaffDirectory directory;

    ParticipantService(
            StoredParticipants participants,
            TeamPlaces kept,
            BookableSessions places,
            BookingRights rights,
            StaffDirectory directory) {
        this.participants = participants;
        this.kept = kept;
        this.places = places;
        this.rights = rights;
        this.directory = directory;
    }

    /** Of some sessions those for which the signed-in person may call the others. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Set<SessionId> openToMe(Collection<CourseSession> some) {
        Optional<PersonId> me = rights.whoIAm().map(StaffMember::id);
        return some.stream()
                .filter(session -> rights.isPublisher()
                        || me.filter(session.plan().trainingStaff()::contains).isPresent())
                .map(CourseSession::id)
                .collect(Collectors.toSet());
    }

    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Participants of(SessionId id) {
        rights.requireParticipants(id);
        CourseSession session = places.find(id).orElseThrow(() -> new BookingRefused(Reason.NO_SESSION));
        return new Participants(
                session,
                participants.of(id, directory.today()),
                kept.of(id, directory.today()),
                participants.lateCancellations(id));
    }

    /**
     * Writes to everybody who is booked now.
     *
     * @param form made by the form, so that sending it twice sends it once
     * @return to how many people
     */
    @PreAuthorize(Access.STAFF)
    public int message(UUID form, SessionId session, String subject, String words) {
        rights.requireParticipants(session);
        if (subject.isBlank() || words.isBlank()) {
            throw new BookingRefused(Reason.REASON_MISSING);
        }
        if (subject.length() > SUBJECT_LENGTH || words.length() > WORDS_LENGTH) {
            throw new BookingRefused(Reason.TEXT_TOO_LONG);
        }
        int people = participants.message(form, session, rights.me().id(), subject.strip(), words.strip());
        if (people == 0) {
            throw new BookingRefused(Reason.NOBODY_BOOKED);
        }
        return people;
    }

    /** What was written to everybody who was booked, the newest first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<SentMessage> messages(SessionId session) {
        rights.requireParticipants(session);
        return participants.messages(session);
    }
}
