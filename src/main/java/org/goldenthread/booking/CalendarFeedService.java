package org.goldenthread.booking;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.goldenthread.security.Access;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The private address under which the signed-in person's calendar programme fetches their bookings. Whoever knows the address
 * can read it, so it can be renewed, and it says when a course is and not who else comes.
 */
@Service
@Transactional
public class CalendarFeedService {

    private static final int SECRET_BYTES = 32;

    private final StoredFeeds feeds;
    private final BookingRights rights;
    private final SecureRandom random = new SecureRandom();
    private final String address;

    CalendarFeedService(StoredFeeds feeds, BookingRights rights, @Value("${goldenthread.address}") String address) {
        this.feeds = feeds;
        this.rights = rights;
        this.address = address.replaceAll("/+$", "");
    }

    /** Since when there is an address; empty when there is none. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return rights.whoIAm().flatMap(me -> feeds.since(me.id()));
    }

    /** Makes a new address, which nobody can find out again afterwards; the one before leads nowhere from now on. */
    @PreAuthorize(Access.STAFF)
    public String renew() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        feeds.put(rights.me().id(), text);
        return address + "/calendar/" + text + ".ics";
    }

    /** The address leads nowhere from now on. */
    @PreAuthorize(Access.STAFF)
    public void end() {
        feeds.remove(rights.me().id());
    }
}
