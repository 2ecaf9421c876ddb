package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Places kept for a team count as taken until they are given or let go; who booked, and what is written to them. */
@PortalTest
class TeamServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TeamService team;

    @Autowired
    LeaveService leave;

    @Autowired
    ParticipantService participants;

    @Autowired
    BookingMailings mailings;

    @Autowired
    BookingRounds rounds;

    @Autowired
    BookingChecks checks;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private BookingFixture fixture;
    private SessionId session;

    @BeforeEach
    void session() {
        fixture = new BookingFixture(context);
        session = fixture.session("Court skills", 20, 3);
    }

    @AfterEach
    void everythingIsAsItMustBe() {
        clock.reset();
        assertThat(checks.look().findings()).isEmpty();
    }

    @Test
    void keptPlacesAreGivenByName() {
        BookingServiceTest.refused(Reason.NOT_SO_MANY_LEFT, () -> keep(4));
        keep(2);
        fixture.book(fixture.amina, session);
        Booking ben = fixture.book(fixture.ben, session);
        assertThat(ben.state()).as("the rest is kept").isEqualTo(BookingState.WAITING);
        KeptPlaces kept = kept().getFirst();
        assertThat(kept.places()).isEqualTo(2);
        BookingServiceTest.refused(Reason.HAS_ONE, () -> give(kept, fixture.aminasKey));
        BookingServiceTest.refused(Reason.NOT_IN_TEAM, () -> give(kept, fixture.davidsKey));
        give(kept, fixture.bensKey);
        assertThat(fixture.state(ben)).as("he waits no more").isEqualTo(BookingState.CANCELLED);
        give(kept, fixture.chloesKey);
        BookingServiceTest.refused(
                Reason.NONE_KEPT,
                () -> give(kept, fixture.organisation.person("New", fixture.team, "Social worker", null)));
        assertThat(kept()).isEmpty();
        assertThat(fixture.session(session).taken()).isEqualTo(3);
        assertThat(fixture.told(session)).containsExactly("BOOKED Amina", "BOOKED Ben", "BOOKED Chloe");
    }

    @Test
    void whoeverGivesAPlaceIsWarnedOfDaysAwayOfTheTeamAndOfNobodyElse() {
        keep(2);
        long kept = kept().getFirst().id();
        LocalDate day = fixture.session(session).plan().days().getFirst().date();
        for (SignedIn away : List.of(fixture.ben, fixture.david)) {
            BookingFixture.by(away, () -> {
                leave.add(new Away(day.minusDays(1), null));
                return true;
            });
        }
        assertThatThrownBy(() -> BookingFixture.by(fixture.amina, () -> team.daysAway(kept, fixture.bensKey)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> daysAway(kept, fixture.davidsKey))
                .as("he is not in her team")
                .isInstanceOf(AccessDeniedException.class);
        assertThat(daysAway(kept, fixture.bensKey)).extracting(SessionDay::date).containsExactly(day);
        assertThat(daysAway(kept, fixture.aminasKey)).isEmpty();
    }

    private List<SessionDay> daysAway(long kept, PersonId person) {
        return BookingFixture.by(fixture.chloe, () -> team.daysAway(kept, person));
    }

    @Test
    void whatIsLetGoOrNotGivenInTimeComesFree() {
        keep(3);
        Booking amina = fixture.book(fixture.amina, session);
        BookingFixture.by(fixture.chloe, () -> {
            team.letGo(kept().getFirst().id());
            return true;
        });
        assertThat(fixture.state(amina)).isEqualTo(BookingState.OFFERED);
        assertThat(kept()).isEmpty();
        keep(1);
        clock.advance(Duration.ofDays(21));
        rounds.run();
        assertThat(fixture.session(session).taken())
                .as("the offer and the kept place")
                .isZero();
    }

    @Test
    void trainersReadWhoComesAndWriteToThemOnce() {
        fixture.book(fixture.amina, session);
        fixture.book(fixture.ben, session);
        Participants all = BookingFixture.by(fixture.tom, () -> participants.of(session));
        assertThat(all.in(BookingState.BOOKED)).extracting(Participant::name).containsExactly("Amina Test", "Ben Test");
        assertThat(all.people().getFirst().team()).isEqualTo("North 2");
        jdbc.sql("update session_message set written = true").update();
        UUID form = UUID.randomUUID();
        for (int press = 0; press < 2; press++) {
            int people = BookingFixture.by(
                    fixture.tom, () -> participants.message(form, session, "Bring a pen", "And paper."));
            assertThat(people).isEqualTo(2);
        }
        List<SessionMessage> sent =
                transaction.execute(status -> mailings.takeMessage().stream().toList());
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().people()).containsExactlyInAnyOrder(fixture.aminasKey, fixture.bensKey);
        assertThat(transaction.<Boolean>execute(status -> mailings.takeMessage().isPresent()))
                .isFalse();
        SessionId empty = fixture.session("Nobody comes", 20, 3);
        BookingServiceTest.refused(
                Reason.NOBODY_BOOKED,
                () -> BookingFixture.by(
                        fixture.tom, () -> participants.message(UUID.randomUUID(), empty, "Hello", "Hello")));
    }

    private void keep(int places) {
        BookingFixture.by(fixture.chloe, () -> {
            team.keep(session, fixture.team, places);
            return true;
        });
    }

    private List<KeptPlaces> kept() {
        return BookingFixture.by(fixture.chloe, team::kept);
    }

    private void give(KeptPlaces kept, PersonId person) {
        BookingFixture.by(fixture.chloe, () -> {
            team.give(kept.id(), person);
            return true;
        });
    }
}
