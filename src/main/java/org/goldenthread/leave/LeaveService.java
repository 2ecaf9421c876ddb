package org.goldenthread.leave;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.leave.LeaveRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own days away, which nobody else reads here. */
@Service
public class LeaveService {

    /** For how many years days away are kept. */
    static final int YEARS_KEPT = 2;

    private final StoredLeave leave;
    private final StaffDirectory directory;

    LeaveService(StoredLeave leave, StaffDirectory directory) {
        this.leave = leave;
        this.directory = directory;
    }

    /** By first day. */
    @PreAuthorize(Access.STAFF)
    public List<Away> mine() {
        return directory
                .me()
                .map(me -> leave.of(List.of(me.id())).getOrDefault(me.id(), List.of()))
                .orElseGet(List::of);
    }

    /**
     * Notes days away; the same first day again changes the last.
     *
     * @throws LeaveRefused when they are in a wrong order, overlap others or are too long ago
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void add(LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new LeaveRefused(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        if (first.isBefore(directory.today().minusYears(YEARS_KEPT))) {
            throw new LeaveRefused(Reason.TOO_LONG_AGO);
        }
        LocalDate to = last == null ? LocalDate.MAX : last;
        if (mine().stream().anyMatch(away -> !away.first().equals(first) && away.meets(first, to))) {
            throw new LeaveRefused(Reason.OVERLAPS);
        }
        leave.add(me(), first, last);
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remove(LocalDate first) {
        leave.remove(me(), first);
    }

    private PersonId me() {
        return directory.me().map(StaffMember::id).orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
