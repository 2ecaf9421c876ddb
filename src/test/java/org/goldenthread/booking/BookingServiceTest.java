package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Places are booked, waited for in order, offered for a time, and given up. */
@PortalTest
class BookingServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    BookingService bookings;

    @Autowired
    MyBookingsService mine;

    @Autowired
    LeaveService leave;

    @Autowired
    BookingRounds rounds;

    @Autowired
    BookingChecks checks;

    @Autowired
    TestClock clock;

    private BookingFixture fixture;

    @BeforeEach
    void people() {
        fixture = new BookingFixture(context);
    }

    @AfterEach
    void everythingIsAsItMustBe() {
        clock.reset();
        assertThat(checks.look().findings()).isEmpty();
    }

    @Test
    void oneBooksOnceHoweverOftenOnePresses() {
        SessionId session = fixture.session("Court skills", 20, 2);
        Booking first = fixture.book(fixture.amina, session);
        assertThat(first.state()).isEqualTo(BookingState.BOOKED);
        assertThat(fixture.book(fixture.amina, session)).isEqualTo(first);
        assertThat(fixture.told(session)).containsExactly("BOOKED Amina");
        assertThat(fixture.session(session).taken()).isEqualTo(1);
    }

    @Test
    void whatIsClosedOrFullIsRefused() {
        SessionId full = fixture.session("Court skills", 20, 1, BookingFixture::withoutWaitingList);
        fixture.book(fixture.amina, full);
        refused(Reason.FULL, () -> fixture.book(fixture.ben, full));
        SessionId begun = fixture.session("Court skills", 2, 5);
        Booking booking = fixture.book(fixture.amina, begun);
        clock.advance(Duration.ofDays(3));
        refused(Reason.CLOSED, () -> fixture.book(fixture.ben, begun));
        refused(Reason.BEGUN, () -> fixture.cancel(fixture.amina, booking));
        refused(Reason.NO_SESSION, () -> fixture.book(fixture.ben, new SessionId(0)));
        SessionId cancelled = fixture.session("Court skills", 20, 5);
        fixture.cancelSession(cancelled);
        refused(Reason.CLOSED, () -> fixture.book(fixture.ben, cancelled));
    }

    @Test
    void theListMovesUpInItsOrderWhenPlacesComeFree() {
        SessionId session = fixture.session("Court skills", 30, 1);
        List<SignedIn> people = fixture.staff(4);
        List<Booking> all =
                people.stream().map(each -> fixture.book(each, session)).toList();
        assertThat(all)
                .extracting(Booking::state)
                .containsExactly(BookingState.BOOKED, BookingState.WAITING, BookingState.WAITING, BookingState.WAITING);
        assertThat(waiting(people.get(3)).place()).isEqualTo(3);

        fixture.cancel(people.getFirst(), all.getFirst());
        assertThat(fixture.state(all.get(1))).isEqualTo(BookingState.OFFERED);
        BookingFixture.by(people.get(1), () -> {
            bookings.turnDown(all.get(1).id());
            return true;
        });
        assertThat(fixture.state(all.get(2)))
                .as("the next when it is turned down")
                .isEqualTo(BookingState.OFFERED);
        fixture.capacity(session, 2);
        assertThat(fixture.state(all.get(3))).as("more places").isEqualTo(BookingState.OFFERED);
        assertThat(accept(people.get(3), all.get(3)).state()).isEqualTo(BookingState.BOOKED);
        assertThat(accept(people.get(3), all.get(3)).state()).as("twice").isEqualTo(BookingState.BOOKED);
        assertThat(fixture.told(session))
                .containsExactly(
                        "BOOKED Person",
                        "CANCELLED Person",
                        "OFFERED Person",
                        "OFFERED Person",
                        "OFFERED Person",
                        "BOOKED Person");
    }

    @Test
    void anOfferRunsOutAndGoesToTheNextByItself() {
        clock.setInLondon(java.time.LocalDateTime.of(2027, 3, 5, 15, 0));
        SessionId session = fixture.session("Court skills", 60, 1);
        List<SignedIn> people = fixture.staff(3);
        List<Booking> all =
                people.stream().map(each -> fixture.book(each, session)).toList();
        fixture.cancel(people.getFirst(), all.getFirst());
        MyBooking offered = BookingFixture.by(people.get(1), mine::mine).getFirst();
        assertThat(Objects.requireNonNull(offered.booking().offerUntil()))
                .as("noon of the second working day after a Friday")
                .isEqualTo("2027-03-09T12:00:00Z");
        clock.setInLondon(java.time.LocalDateTime.of(2027, 3, 9, 11, 59));
        rounds.run();
        assertThat(fixture.state(all.get(1))).isEqualTo(BookingState.OFFERED);
        clock.setInLondon(java.time.LocalDateTime.of(2027, 3, 9, 12, 0));
        refused(Reason.NO_LONGER_SO, () -> accept(people.get(1), all.get(1)));
        rounds.run();
        rounds.run();
        assertThat(fixture.state(all.get(1))).isEqualTo(BookingState.LAPSED);
        assertThat(fixture.state(all.get(2))).isEqualTo(BookingState.OFFERED);
        assertThat(fixture.told(session))
                .endsWith("OFFERED Person", "OFFER_LAPSED Person", "OFFERED Person")
                .hasSize(5);
    }

    @Test
    void whoeverComesPassesNobodyWhoWaits() {
        clock.setInLondon(java.time.LocalDateTime.of(2027, 3, 5, 15, 0));
        SessionId session = fixture.session("Court skills", 60, 1);
        List<SignedIn> people = fixture.staff(4);
        Booking first = fixture.book(people.getFirst(), session);
        fixture.book(people.get(1), session);
        fixture.book(people.get(2), session);
        fixture.cancel(people.getFirst(), first);
        // The offer has run out, and no job has come by: whoever books next finds that out.
        clock.advance(Duration.ofDays(10));
        Booking newcomer = fixture.book(people.get(3), session);
        assertThat(newcomer.state()).isEqualTo(BookingState.WAITING);
        assertThat(BookingFixture.by(people.get(2), mine::mine).getFirst().state())
                .isEqualTo(BookingState.OFFERED);
    }

    @Test
    void whoeverWaitsIsToldWhy() {
        SessionId session = fixture.session("Court skills", 20, 3);
        List<SignedIn> people = fixture.staff(3);
        people.forEach(each -> fixture.book(each, session));
        BookingFixture.by(fixture.amina, () -> bookings.book(session));
        fixture.book(fixture.ben, session);
        assertThat(waiting(fixture.ben)).isEqualTo(new Waiting(2, new Tally(3, 0, 0, 0, 2)));
        fixture.cancel(
                people.getFirst(),
                BookingFixture.by(people.getFirst(), mine::mine).getFirst().booking());
        assertThat(waiting(fixture.ben)).isEqualTo(new Waiting(1, new Tally(2, 0, 1, 0, 1)));
    }

    @Test
    void givingUpAPlaceNeedsAReasonAndIsLateAfterTheDeadline() {
        SessionId session = fixture.session("Court skills", 20, 3, BookingFixture.cancellingCloses(7));
        Booking inTime = fixture.book(fixture.amina, session);
        refused(
                Reason.REASON_MISSING,
                () -> BookingFixture.by(fixture.amina, () -> {
                    bookings.cancel(inTime.id(), " ");
                    return true;
                }));
        fixture.cancel(fixture.amina, inTime);
        fixture.cancel(fixture.amina, inTime);
        Booking again = fixture.book(fixture.amina, session);
        clock.advance(Duration.ofDays(14));
        fixture.cancel(fixture.amina, again);
        List<MyBooking> all = BookingFixture.by(fixture.amina, mine::mine);
        assertThat(all).extracting(each -> each.booking().late()).containsExactly(true, false);
        assertThat(all).extracting(each -> each.booking().reason()).containsOnly("Duty");
        assertThat(fixture.told(session))
                .containsExactly("BOOKED Amina", "CANCELLED Amina", "BOOKED Amina", "CANCELLED Amina");
    }

    @Test
    void whatMeetsAtTheSameTimeIsNamedBeforeOneBooks() {
        SessionId first = fixture.session("Court skills", 20, 3);
        SessionId second = fixture.session("Analysis and writing", 20, 3);
        SessionId other = fixture.session("Neglect", 21, 3);
        fixture.book(fixture.amina, first);
        assertThat(outlook(second).clashes()).extracting(Clash::title).containsExactly("Court skills");
        assertThat(outlook(other).clashes()).isEmpty();
        assertThat(outlook(first).clashes()).isEmpty();
        SessionDay day = fixture.session(other).plan().days().getFirst();
        BookingFixture.by(fixture.amina, () -> {
            leave.add(new Away(day.date(), day.date()));
            return true;
        });
        assertThat(outlook(other).daysAway()).containsExactly(day);
        assertThat(outlook(other).isFree()).isFalse();
        assertThat(outlook(second).daysAway()).isEmpty();
        assertThat(Objects.requireNonNull(outlook(first).mine()).state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void everybodyIsToldOnceWhenASessionMovesOrIsCancelled() {
        SessionId session = fixture.session("Court skills", 20, 1);
        fixture.book(fixture.amina, session);
        Booking waits = fixture.book(fixture.ben, session);
        fixture.move(
                session,
                "Room 2",
                fixture.session(session)
                        .starts()
                        .atZone(java.time.ZoneOffset.UTC)
                        .toLocalDate());
        fixture.cancelSession(session);
        assertThat(fixture.told(session))
                .containsExactly(
                        "BOOKED Amina", "MOVED Amina", "MOVED Ben", "SESSION_CANCELLED Amina", "SESSION_CANCELLED Ben");
        assertThat(fixture.state(waits)).isEqualTo(BookingState.CANCELLED);
        assertThat(fixture.session(session).taken()).isZero();
    }

    @Test
    void whatStillWaitsEndsWhenTheSessionBegins() {
        SessionId session = fixture.session("Court skills", 2, 1);
        fixture.book(fixture.amina, session);
        Booking waits = fixture.book(fixture.ben, session);
        clock.advance(Duration.ofDays(3));
        rounds.run();
        assertThat(fixture.state(waits)).isEqualTo(BookingState.LAPSED);
        assertThat(fixture.told(session)).containsExactly("BOOKED Amina", "NO_PLACE Ben");
    }

    private Waiting waiting(SignedIn person) {
        return Objects.requireNonNull(
                BookingFixture.by(person, mine::mine).getFirst().waiting());
    }

    private Booking accept(SignedIn person, Booking booking) {
        return BookingFixture.by(person, () -> bookings.accept(booking.id()));
    }

    private Outlook outlook(SessionId session) {
        return BookingFixture.by(fixture.amina, () -> mine.outlook(session)).orElseThrow();
    }

    static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BookingRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
