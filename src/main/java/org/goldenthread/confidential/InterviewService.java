package org.goldenthread.confidential;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.confidential.ConfidentialRefused.Reason;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.LaunchableInstruments;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Unit;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up confidential interviews, for owners of surveys. Nothing here reads an answer, or tells whether there is one. */
@Service
@Transactional
public class InterviewService {

    private final StoredInterviews interviews;
    private final LaunchableInstruments instruments;
    private final StaffDirectory directory;
    private final Clock clock;

    InterviewService(
            StoredInterviews interviews, LaunchableInstruments instruments, StaffDirectory directory, Clock clock) {
        this.interviews = interviews;
        this.instruments = instruments;
        this.directory = directory;
        this.clock = clock;
    }

    /** Sets of questions that can be asked, by title. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<Instrument> questions() {
        return instruments.all();
    }

    /** Who may be asked or read: staff in post whose name or role holds the text, by name, a page at a time. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<StaffMember> staff(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    /**
     * Asks these people, by name. From here on nobody can be added to those who read it. One form makes one interview, however
     * often it is sent.
     *
     * @throws ConfidentialRefused when it cannot be sent as it is, and then nothing is stored
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public InterviewId send(UUID form, NewInterview wanted) {
        StaffMember owner = me();
        Optional<InterviewId> before = interviews.sentFrom(form, owner.id());
        if (before.isPresent()) {
            return before.get();
        }
        wanted.check(clock.instant());
        LocalDate today = directory.today();
        boolean allInPost = Stream.concat(wanted.readers().stream(), wanted.people().stream())
                .allMatch(person -> directory.find(person, today).isPresent());
        if (!allInPost) {
            throw new ConfidentialRefused(Reason.NOT_IN_POST);
        }
        return interviews
                .add(form, owner.id(), wanted, asked(wanted, owner), clock.instant())
                .or(() -> interviews.sentFrom(form, owner.id()))
                .orElseThrow(() -> new AccessDeniedException("The form is somebody else's"));
    }

    private Instrument asked(NewInterview wanted, StaffMember owner) {
        Instrument instrument = instruments.get(wanted.instrument());
        List<Unit> path = directory.structureOn(directory.today()).pathUp(owner.unit());
        return path.isEmpty() ? instrument : instrument.namedFor(path.getLast().name());
    }

    /** What the signed-in owner has set up and is still kept; at most a hundred. Other owners' are not theirs to see. */
    @PreAuthorize(Access.SURVEY_OWNER)
    @Transactional(readOnly = true)
    public List<SetUp> mine() {
        return directory.me().map(me -> interviews.of(me.id())).orElseGet(List::of);
    }

    private StaffMember me() {
        return directory.me().orElseThrow(() -> new AccessDeniedException("Only somebody in post asks staff by name"));
    }
}
