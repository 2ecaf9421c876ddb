package org.goldenthread.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionMoney;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.learning.SessionService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** David leads a service, Chloe a team of it with Amina and Ben; Tom gives courses, Esther publishes them. */
public final class BookingFixture {

    public final LearningFixture learning;
    public final OrganisationFixture organisation;
    public final UnitId team;
    public final PersonId davidsKey;
    public final PersonId chloesKey;
    public final PersonId aminasKey;
    public final PersonId bensKey;
    public final PersonId tomsKey;
    public final SignedIn david;
    public final SignedIn chloe;
    public final SignedIn amina;
    public final SignedIn ben;
    public final SignedIn tom;
    public final SignedIn esther;

    private final BookingService bookings;
    private final SessionService sessions;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;

    public BookingFixture(ApplicationContext context) {
        bookings = context.getBean(BookingService.class);
        sessions = context.getBean(SessionService.class);
        directory = context.getBean(StaffDirectory.class);
        jdbc = context.getBean(JdbcClient.class);
        learning = new LearningFixture(context);
        organisation = new OrganisationFixture(jdbc);
        UnitId service = organisation.unit("Family safeguarding", UnitKind.SERVICE, null);
        team = organisation.unit("North 2", UnitKind.TEAM, service);
        davidsKey = organisation.person("David", service, "Head of service", null);
        chloesKey = organisation.person("Chloe", team, "Practice manager", davidsKey);
        aminasKey = organisation.person("Amina", team, "Social worker", chloesKey);
        bensKey = organisation.person("Ben", team, "Social worker", chloesKey);
        tomsKey = organisation.person("Tom", service, "Trainer", davidsKey);
        organisation.lead(service, davidsKey);
        organisation.lead(team, chloesKey);
        david = organisation.signedIn(davidsKey);
        chloe = organisation.signedIn(chloesKey);
        amina = organisation.signedIn(aminasKey);
        ben = organisation.signedIn(bensKey);
        tom = organisation.signedIn(tomsKey);
        esther = learning.esther;
    }

    /** Social workers of Chloe's team. */
    public List<SignedIn> staff(int number) {
        List<SignedIn> staff = new ArrayList<>();
        for (int n = 0; n < number; n++) {
            staff.add(organisation.signedIn(organisation.person("Person", team, "Social worker", chloesKey)));
        }
        return staff;
    }

    /** An open session given by Tom, so many days from now. */
    public SessionId session(String title, int inDays, int capacity) {
        return session(title, inDays, capacity, UnaryOperator.identity());
    }

    /** An open session that differs from the usual. */
    public SessionId session(String title, int inDays, int capacity, UnaryOperator<SessionPlan> differently) {
        CourseId course = learning.published(LearningFixture.workshop(title));
        return learning.open(course, differently.apply(plan(directory.today().plusDays(inDays), capacity)));
    }

    private SessionPlan plan(LocalDate day, int capacity) {
        SessionPlan plan = LearningFixture.plan(day, capacity);
        return new SessionPlan(
                plan.days(),
                plan.room(),
                plan.onlineAddress(),
                plan.trainers(),
                Set.of(tomsKey),
                capacity,
                0,
                null,
                null,
                false,
                true);
    }

    public static SessionPlan withApproval(SessionPlan plan) {
        return new SessionPlan(
                plan.days(),
                plan.room(),
                plan.onlineAddress(),
                plan.trainers(),
                plan.trainingStaff(),
                plan.capacity(),
                plan.minimum(),
                plan.bookingCloses(),
                plan.cancellingCloses(),
                true,
                plan.waitingList());
    }

    public static SessionPlan withoutWaitingList(SessionPlan plan) {
        return new SessionPlan(
                plan.days(),
                plan.room(),
                plan.onlineAddress(),
                plan.trainers(),
                plan.trainingStaff(),
                plan.capacity(),
                plan.minimum(),
                plan.bookingCloses(),
                plan.cancellingCloses(),
                plan.approvalNeeded(),
                false);
    }

    /** Cancelling closes as many days before it begins. */
    public static UnaryOperator<SessionPlan> cancellingCloses(int daysBefore) {
        return plan -> new SessionPlan(
                plan.days(),
                plan.room(),
                plan.onlineAddress(),
                plan.trainers(),
                plan.trainingStaff(),
                plan.capacity(),
                plan.minimum(),
                plan.bookingCloses(),
                plan.starts().minus(java.time.Duration.ofDays(daysBefore)),
                plan.approvalNeeded(),
                plan.waitingList());
    }

    public void capacity(SessionId id, int capacity) {
        change(
                id,
                plan -> new SessionPlan(
                        plan.days(),
                        plan.room(),
                        plan.onlineAddress(),
                        plan.trainers(),
                        plan.trainingStaff(),
                        capacity,
                        plan.minimum(),
                        plan.bookingCloses(),
                        plan.cancellingCloses(),
                        plan.approvalNeeded(),
                        plan.waitingList()));
    }

    /** Moves it to other days, from half past nine to half past four, and another room. */
    public void move(SessionId id, String room, LocalDate... days) {
        change(
                id,
                plan -> new SessionPlan(
                        Arrays.stream(days)
                                .map(day -> SessionDay.of(day, LocalTime.of(9, 30), LocalTime.of(16, 30)))
                                .toList(),
                        room,
                        plan.onlineAddress(),
                        plan.trainers(),
                        plan.trainingStaff(),
                        plan.capacity(),
                        plan.minimum(),
                        plan.bookingCloses(),
                        plan.cancellingCloses(),
                        plan.approvalNeeded(),
                        plan.waitingList()));
    }

    private void change(SessionId id, UnaryOperator<SessionPlan> differently) {
        by(esther, () -> {
            CourseSession session = sessions.find(id).orElseThrow();
            sessions.change(id, session.version(), differently.apply(session.plan()), SessionMoney.NONE, "The boiler");
            return id;
        });
    }

    public void cancelSession(SessionId id) {
        by(esther, () -> {
            sessions.cancel(id, sessions.find(id).orElseThrow().version(), "The trainer is ill");
            return id;
        });
    }

    public Booking book(SignedIn person, SessionId session) {
        return by(person, () -> bookings.book(session));
    }

    public void cancel(SignedIn person, Booking booking) {
        by(person, () -> {
            bookings.cancel(booking.id(), "Duty");
            return booking;
        });
    }

    public CourseSession session(SessionId id) {
        return learning.session(id);
    }

    public BookingState state(Booking booking) {
        return BookingState.valueOf(jdbc.sql("select state from booking where booking_id = :id")
                .param("id", booking.id().value())
                .query(String.class)
                .single());
    }

    /** What people were told of a session, in order: kind and given name. */
    public List<String> told(SessionId session) {
        return jdbc.sql("""
                        select kind || ' ' || given_name from booking_notice join booking using (booking_id)
                               join person on person.person_id = booking_notice.person_id
                         where session_id = :session order by booking_notice_id
                        """)
                .param("session", session.value())
                .query(String.class)
                .list();
    }

    public static <T> T by(SignedIn who, Callable<T> work) {
        return CurrentUser.runAs(who, work);
    }
}
