package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.booking.SomebodysCalendar.Entry;
import org.goldenthread.learning.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A session stands in a person's calendar exactly once, at the right time, whatever happens to it. */
@PortalTest
class CalendarMessagesTest {

    /** The clock goes forward on Sunday 28 March 2027. */
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 26);

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 29);

    @Autowired
    ApplicationContext context;

    @Autowired
    BookingMailings mailings;

    @Autowired
    CalendarEntries entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final SomebodysCalendar calendar = new SomebodysCalendar();
    private final List<CalendarFile> sent = new ArrayList<>();
    private BookingFixture fixture;
    private SessionId session;

    @BeforeEach
    void sessionOnFriday() {
        jdbc.sql("update booking_notice set written = true").update();
        clock.setInLondon(LocalDateTime.of(2027, 3, 1, 10, 0));
        fixture = new BookingFixture(context);
        session = fixture.session("Court skills; a start, \"really\" – Sønderby", 25, 5);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void bookedMovedOverTheClockChangeToAnotherRoomCancelledAndBookedAgain() {
        Booking booking = fixture.book(fixture.amina, session);
        Entry first = onlyEntry(0);
        assertThat(first.starts()).as("in winter").isEqualTo("2027-03-26T09:30:00Z");
        assertThat(first.title()).isEqualTo("Court skills; a start, \"really\" – Sønderby");

        fixture.move(session, "Room 1", MONDAY);
        Entry moved = onlyEntry(1);
        assertThat(moved.starts()).as("in summer").isEqualTo("2027-03-29T08:30:00Z");
        assertThat(moved.ends()).isEqualTo("2027-03-29T15:30:00Z");

        fixture.move(session, "The library", MONDAY);
        Entry elsewhere = onlyEntry(2);
        assertThat(elsewhere.place()).isEqualTo("The library");

        fixture.cancel(fixture.amina, booking);
        deliver();
        assertThat(calendar.shown()).isEmpty();

        fixture.book(fixture.amina, session);
        Entry again = onlyEntry(4);
        assertThat(List.of(moved.uid(), elsewhere.uid(), again.uid())).containsOnly(first.uid());

        fixture.cancelSession(session);
        deliver();
        assertThat(calendar.shown()).isEmpty();
    }

    @Test
    void eachDayStandsThereOnceAndADayThatFallsAwayGoes() {
        fixture.move(session, "Room 1", FRIDAY, MONDAY);
        fixture.book(fixture.amina, session);
        deliver();
        assertThat(calendar.shown())
                .extracting(entry -> entry.starts().toString())
                .containsExactlyInAnyOrder("2027-03-26T09:30:00Z", "2027-03-29T08:30:00Z");
        fixture.move(session, "Room 1", MONDAY);
        assertThat(onlyEntry(1).starts()).isEqualTo("2027-03-29T08:30:00Z");
        fixture.move(session, "Room 1", FRIDAY, MONDAY, MONDAY.plusDays(1));
        deliver();
        assertThat(calendar.shown()).hasSize(3);
    }

    @Test
    void mailThatArrivesOutOfOrderComesToTheSame() {
        Booking booking = fixture.book(fixture.amina, session);
        fixture.move(session, "Room 1", FRIDAY, MONDAY);
        fixture.cancel(fixture.amina, booking);
        fixture.book(fixture.amina, session);
        fixture.move(session, "Room 2", MONDAY);
        deliver();
        for (int seed = 0; seed < 20; seed++) {
            SomebodysCalendar other = new SomebodysCalendar();
            List<CalendarFile> shuffled = new ArrayList<>(sent);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(file -> other.take(file.content()));
            assertThat(other.shown()).containsExactlyInAnyOrderElementsOf(calendar.shown());
        }
    }

    @Test
    void theFeedShowsTheSameUnderTheSameNamesAndNobodyElse() {
        fixture.book(fixture.amina, session);
        fixture.book(fixture.ben, session);
        fixture.move(session, "Room 1", MONDAY);
        Entry invited = onlyEntry(1);
        String feed = entries.feed(fixture.aminasKey, "Golden Thread");
        assertThat(SomebodysCalendar.read(feed)).containsExactly(invited);
        assertThat(feed).contains("TZID:Europe/London").doesNotContain("Ben", "Amina", "Trainer", "mailto");
    }

    @Test
    void theDatabaseRefusesASequenceThatDoesNotRise() {
        fixture.book(fixture.amina, session);
        assertThatThrownBy(() -> jdbc.sql("update calendar_entry set sequence = 0 where session_id = :session")
                        .param("session", session.value())
                        .update())
                .hasMessageContaining("only rises");
    }

    /** What stands in Amina's calendar when everything has been delivered that was sent so far. */
    private Entry onlyEntry(int sequence) {
        deliver();
        assertThat(calendar.shown()).hasSize(1);
        Entry entry = calendar.shown().iterator().next();
        assertThat(entry.sequence()).isEqualTo(sequence);
        return entry;
    }

    private void deliver() {
        boolean more = true;
        while (more) {
            BookingNotice notice =
                    transaction.execute(status -> mailings.takeNotice().orElse(null));
            more = notice != null;
            if (notice != null && notice.to().equals(fixture.aminasKey)) {
                sent.addAll(notice.files());
                notice.files().forEach(file -> calendar.take(file.content()));
            }
        }
    }
}
