package org.goldenthread.leave;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own days away. */
@Service
public class LeaveService {

    private final KnownLeave known;
    private final LeaveBook book;
    private final StaffDirectory directory;

    LeaveService(KnownLeave known, LeaveBook book, StaffDirectory directory) {
        this.known = known;
        this.book = book;
        this.directory = directory;
    }

    /** By first day. */
    @PreAuthorize(Access.STAFF)
    public List<Away> mine() {
        return directory
                .me()
                .map(me -> known.of(List.of(me.id())).getOrDefault(me.id(), List.of()))
                .orElseGet(List::of);
    }

    /**
     * Notes days away; the same first day again changes the last.
     *
     * @throws LeaveRefused when they overlap others or are too long ago
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void add(Away days) {
        PersonId me = me();
        book.add(me, days, me);
    }

    @Transactional
    @PreAuthorize(Access.STAFF)
    public void remove(LocalDate first) {
        book.remove(me(), first);
    }

    private PersonId me() {
        return directory.me().map(StaffMember::id).orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
