package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.PortalTest;
import org.goldenthread.learning.SessionId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Who may do what with Amina's booking, her team and her session: one table, everybody against everything. */
@PortalTest
class BookingAccessTest {

    private static final String TABLE = """
            .             amina ben chloe david tom esther grace
            cancel        yes   no  no    no    no  yes    no
            turn down     yes   no  no    no    no  no     no
            accept        yes   no  no    no    no  no     no
            approve       no    no  yes   no    no  no     no
            decline       no    no  yes   no    no  no     no
            keep places   no    no  yes   yes   no  yes    no
            give a place  no    no  yes   yes   no  yes    no
            let go        no    no  yes   yes   no  yes    no
            participants  no    no  no    no    yes yes    no
            message       no    no  no    no    yes yes    no
            check         no    no  no    no    no  yes    yes
            """;

    @Autowired
    ApplicationContext context;

    @Autowired
    BookingService bookings;

    @Autowired
    ApprovalService approvals;

    @Autowired
    TeamService team;

    @Autowired
    ParticipantService participants;

    @Autowired
    BookingCheckService checks;

    @Autowired
    MyBookingsService mine;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    JdbcClient jdbc;

    private BookingFixture fixture;
    private SessionId session;
    private Booking booking;
    private long kept;

    @BeforeEach
    void amina() {
        fixture = new BookingFixture(context);
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        Map<String, SignedIn> people = new LinkedHashMap<>();
        people.put("amina", fixture.amina);
        people.put("ben", fixture.ben);
        people.put("chloe", fixture.chloe);
        people.put("david", fixture.david);
        people.put("tom", fixture.tom);
        people.put("esther", fixture.esther);
        people.put("grace", new SignedIn("grace", "Grace", "outside", Set.of(Role.ADMINISTRATOR)));
        Map<String, Runnable> deeds = new LinkedHashMap<>();
        deeds.put("cancel", () -> bookings.cancel(booking.id(), "Ill"));
        deeds.put("turn down", () -> bookings.turnDown(booking.id()));
        deeds.put("accept", () -> bookings.accept(booking.id()));
        deeds.put("approve", () -> approvals.approve(booking.id()));
        deeds.put("decline", () -> approvals.decline(booking.id(), "Not now"));
        deeds.put("keep places", () -> team.keep(session, fixture.team, 1));
        deeds.put("give a place", () -> team.give(kept, fixture.bensKey));
        deeds.put("let go", () -> team.letGo(kept));
        deeds.put("participants", () -> participants.of(session));
        deeds.put("message", () -> participants.message(UUID.randomUUID(), session, "Hello", "Bring a pen"));
        deeds.put("check", checks::checkNow);
        String table = ". " + String.join(" ", people.keySet()) + "\n"
                + deeds.entrySet().stream()
                        .map(deed -> deed.getKey() + " "
                                + people.values().stream()
                                        .map(who -> may(who, deed.getValue()))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n"));
        assertThat(words(table)).isEqualTo(words(TABLE));
    }

    /** Whatever the rules of booking say of it then: that somebody may not is another answer. */
    private String may(SignedIn who, Runnable deed) {
        session = fixture.session("Access", 20, 10, BookingFixture::withApproval);
        booking = fixture.book(fixture.amina, session);
        BookingFixture.by(fixture.chloe, () -> {
            team.keep(session, fixture.team, 2);
            return true;
        });
        kept = jdbc.sql("select max(team_place_id) from team_place")
                .query(Long.class)
                .single();
        return CurrentUser.runAs(who, () -> {
            try {
                deed.run();
                return "yes";
            } catch (BookingRefused refused) {
                return "yes";
            } catch (AccessDeniedException denied) {
                return "no";
            }
        });
    }

    private static String words(String table) {
        return table.strip().replaceAll(" +", " ");
    }

    @Test
    void nobodyWhoIsNotSignedInDoesAnything() {
        SessionId id = new SessionId(1);
        List<Runnable> all = List.of(
                () -> bookings.book(id),
                mine::mine,
                () -> mine.mine(List.of(id)),
                () -> mine.outlook(id),
                approvals::waiting,
                approvals::countWaiting,
                team::hasPeople,
                team::bookings,
                team::units,
                team::kept,
                () -> team.people(1, "", 0, 1),
                () -> participants.openToMe(List.of()),
                () -> participants.messages(id),
                feeds::since,
                feeds::renew,
                feeds::end,
                checks::last);
        all.forEach(each -> assertThatThrownBy(each::run)
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class));
    }

    @Test
    void whoeverHoldsNoPostBooksNothingAndSeesNothing() {
        SignedIn outside = new SignedIn("x", "X", "nobody-" + UUID.randomUUID(), Set.of());
        SessionId id = fixture.session("Access", 20, 10);
        CurrentUser.runAs(outside, () -> {
            assertThatThrownBy(() -> bookings.book(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(feeds::renew).isInstanceOf(AccessDeniedException.class);
            assertThat(mine.mine()).isEmpty();
            assertThat(approvals.waiting()).isEmpty();
            assertThat(team.bookings()).isEmpty();
            return true;
        });
    }

    @Test
    void everybodySeesTheirOwnBookingsAndManagersTheirPeoples() {
        session = fixture.session("Access", 20, 10);
        fixture.book(fixture.amina, session);
        List<MyBooking> own = BookingFixture.by(fixture.amina, mine::mine);
        assertThat(own).hasSize(1);
        List<MyBooking> bens = BookingFixture.by(fixture.ben, mine::mine);
        assertThat(bens).isEmpty();
        assertThat(BookingFixture.by(fixture.chloe, team::bookings))
                .extracting(TeamBooking::person)
                .containsExactly("Amina Test");
        assertThat(BookingFixture.by(fixture.david, team::bookings))
                .as("those who report to those who report to him")
                .isEmpty();
        assertThat(BookingFixture.by(fixture.ben, team::bookings)).isEmpty();
    }
}
