package org.goldenthread.confidential;

import java.time.Clock;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers for their named readers, one person's at a time. Nobody reads by their role, as somebody's manager or as the owner of
 * the interview; and nobody who is not in post today.
 */
@Service
public class InterviewReadingService {

    private final ReadingLog log;
    private final StaffDirectory directory;
    private final Clock clock;

    InterviewReadingService(ReadingLog log, StaffDirectory directory, Clock clock) {
        this.log = log;
        this.directory = directory;
        this.clock = clock;
    }

    /** Interviews that name the signed-in person as a reader; at most two hundred people in all. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<ToRead> mine() {
        return directory.me().map(me -> log.open(me.id(), directory.today())).orElseGet(List::of);
    }

    /**
     * Opens one person's answers. That it was done is in the log, for good, before they come back; what cannot be logged cannot
     * be read. A transaction of its own: nothing that comes after takes the row back.
     *
     * @throws AccessDeniedException when they are not the signed-in person's to read, or there are none
     */
    @PreAuthorize(Access.STAFF)
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public ReadAnswers read(RequestId request) {
        StaffMember me = directory.me().orElseThrow(InterviewReadingService::notTheirs);
        return log.read(request, me.id(), clock.instant(), directory.today())
                .orElseThrow(InterviewReadingService::notTheirs);
    }

    private static AccessDeniedException notTheirs() {
        return new AccessDeniedException("These answers are not theirs to read");
    }
}
