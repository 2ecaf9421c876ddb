package org.goldenthread.booking;

import java.util.List;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Line managers say yes or no to what their people ask for; so do those whom they have named for a time. */
@Service
@Transactional
public class ApprovalService {

    private final SessionDesk desk;
    private final Bookings bookings;
    private final Approvals approvals;
    private final ApprovalLists lists;
    private final Notices notices;
    private final BookingRights rights;

    ApprovalService(
            SessionDesk desk,
            Bookings bookings,
            Approvals approvals,
            ApprovalLists lists,
            Notices notices,
            BookingRights rights) {
        this.desk = desk;
        this.bookings = bookings;
        this.approvals = approvals;
        this.lists = lists;
        this.notices = notices;
        this.rights = rights;
    }

    /** What waits for the signed-in person, the longest first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<ApprovalRequest> waiting() {
        return rights.whoIAm().map(me -> lists.waiting(me.id())).orElseGet(List::of);
    }

    /** How many wait for the signed-in person. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public int countWaiting() {
        return rights.whoIAm().map(me -> lists.count(me.id())).orElse(0);
    }

    /** The place that was kept is booked. Saying so twice, or two of them at once, does nothing more. */
    @PreAuthorize(Access.STAFF)
    public void approve(BookingId id) {
        decide(id, BookingState.BOOKED, "");
    }

    /**
     * The place comes free.
     *
     * @param reason which the person who asked reads
     */
    @PreAuthorize(Access.STAFF)
    public void decline(BookingId id, String reason) {
        if (reason.isBlank()) {
            throw new BookingRefused(Reason.REASON_MISSING);
        }
        if (reason.length() > BookingService.REASON_LENGTH) {
            throw new BookingRefused(Reason.TEXT_TOO_LONG);
        }
        decide(id, BookingState.DECLINED, reason);
    }

    private void decide(BookingId id, BookingState to, String reason) {
        StaffMember me = rights.me();
        if (!approvals.mayDecide(id, me.id())) {
            throw new AccessDeniedException("Somebody else decides about this");
        }
        CourseSession session = desk.open(find(id).session());
        Booking booking = find(id);
        if (booking.state() == to) {
            return;
        }
        if (booking.state() != BookingState.REQUESTED) {
            throw new BookingRefused(Reason.NO_LONGER_SO);
        }
        bookings.become(booking, to, reason, false);
        approvals.decided(id, me.id());
        if (to == BookingState.BOOKED) {
            notices.enter(List.of(id), NoticeKind.BOOKED, session, "");
        } else {
            notices.tell(List.of(id), NoticeKind.DECLINED, reason);
        }
        desk.settle(session);
    }

    private Booking find(BookingId id) {
        return bookings.find(id).orElseThrow(() -> new AccessDeniedException("No such booking"));
    }
}
