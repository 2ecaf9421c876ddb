package org.goldenthread.recognition;

import java.time.Clock;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR takes off the wall what should not stand there, such as the name of a child, with a reason that giver and thanked read. */
@Service
public class ThanksModeration {

    public static final int WHY = 300;

    private final ThanksRows rows;
    private final StaffDirectory directory;
    private final Clock clock;

    ThanksModeration(ThanksRows rows, StaffDirectory directory, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.clock = clock;
    }

    /** Takes it off the wall; a second click leaves the first reason. Private thanks are not reached. */
    @Transactional
    @PreAuthorize(Access.SURVEY_OWNER)
    public void takeDown(long thanks, String why) {
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > WHY) {
            throw new IllegalArgumentException("A reason is needed, of at most %d characters".formatted(WHY));
        }
        rows.takeDown(thanks, me(), reason, clock.instant());
    }

    /** It may stand there after all. */
    @Transactional
    @PreAuthorize(Access.SURVEY_OWNER)
    public void putBack(long thanks) {
        rows.putBack(thanks);
    }

    /** What was taken down, the latest first: one page of it. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public List<Thanks> takenDown(int offset, int limit) {
        return rows.takenDown(offset, limit).stream()
                .map(row -> row.shown(false, false))
                .toList();
    }

    private PersonId me() {
        return directory.me().map(StaffMember::id).orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
