package org.goldenthread.booking;

import java.util.Optional;
import org.goldenthread.security.Access;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Whether bookings are as they must be: looked at every night, and whenever a publisher or administrator asks. */
@Service
public class BookingCheckService {

    private final BookingChecks checks;

    BookingCheckService(BookingChecks checks) {
        this.checks = checks;
    }

    /** What was found last; empty before the first time. */
    @PreAuthorize(Access.LEARNING_PUBLISHER_OR_ADMINISTRATOR)
    public Optional<BookingCheck> last() {
        return checks.last();
    }

    @PreAuthorize(Access.LEARNING_PUBLISHER_OR_ADMINISTRATOR)
    public BookingCheck checkNow() {
        return checks.run();
    }
}
