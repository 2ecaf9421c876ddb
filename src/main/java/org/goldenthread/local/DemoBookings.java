package org.goldenthread.local;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.goldenthread.booking.Booking;
import org.goldenthread.booking.BookingService;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.goldenthread.learning.CostBasis;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CourseService;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionMoney;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.learning.SessionService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Small sessions on which something is going on: one that is full, with Amina first on its waiting list and a place on offer to
 * her; two at the same time, of which she has booked one; and one for which Ben needs Chloe's yes.
 */
@Component
@Profile("local")
@Order(30)
class DemoBookings implements DemoPart {

    private static final int SMALL = 4;
    private static final int USUAL = 12;

    private final CourseService courses;
    private final SessionService sessions;
    private final BookingService bookings;
    private final StaffDirectory directory;
    private final WorkingDays working = new WorkingDays(BankHolidays.england());

    DemoBookings(CourseService courses, SessionService sessions, BookingService bookings, StaffDirectory directory) {
        this.courses = courses;
        this.sessions = sessions;
        this.bookings = bookings;
        this.directory = directory;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        List<SignedIn> colleagues = colleagues();
        waitingList(working.after(today, 10), colleagues);
        LocalDate clash = working.after(today, 15);
        SessionId booked = session(
                "Recording that helps the next reader",
                "Records are read by children when they are grown. Write so that it helps them, and whoever takes over.",
                clash,
                USUAL,
                false);
        book(DemoPerson.AMINA.signedIn(), booked);
        colleagues.subList(0, USUAL / 2).forEach(each -> book(each, booked));
        session(
                "Coaching conversations with parents",
                "Ask so that people find out for themselves what they want to change.",
                clash,
                USUAL,
                false);
        SessionId asked = session(
                "Shadowing in the family court",
                "A morning in court beside a guardian, and an afternoon to talk about what you saw.",
                working.after(today, 20),
                SMALL,
                true);
        book(DemoPerson.BEN.signedIn(), asked);
    }

    private void waitingList(LocalDate day, List<SignedIn> colleagues) {
        SessionId session = session(
                "Preparing for a final hearing",
                "A small group works through the statement, the care plan and the questions that will come.",
                day,
                SMALL,
                false);
        List<Booking> first = colleagues.subList(0, SMALL).stream()
                .map(each -> book(each, session))
                .toList();
        book(DemoPerson.AMINA.signedIn(), session);
        colleagues.subList(SMALL, SMALL + 3).forEach(each -> book(each, session));
        CurrentUser.runAs(colleagues.getFirst(), () -> {
            bookings.cancel(first.getFirst().id(), "On duty that day");
            return true;
        });
    }

    private Booking book(SignedIn person, SessionId session) {
        return CurrentUser.runAs(person, () -> bookings.book(session));
    }

    private SessionId session(String title, String summary, LocalDate day, int places, boolean approval) {
        CourseDescription course = new CourseDescription(
                title,
                summary,
                "Know what to do next time",
                "",
                List.of(),
                Set.of(),
                Delivery.WORKSHOP,
                CourseDescription.TRAINING_DAY,
                "",
                BigDecimal.ZERO,
                CostBasis.SESSION,
                "",
                "",
                List.of(),
                List.of());
        SessionPlan plan = new SessionPlan(
                List.of(SessionDay.of(day, LocalTime.of(9, 30), LocalTime.of(16, 30))),
                "Learning hub, Northgate, Exampleton",
                "",
                "Practice development team",
                Set.of(),
                places,
                0,
                null,
                SessionDay.of(day.minusDays(4), LocalTime.of(17, 0), LocalTime.of(18, 0))
                        .starts(),
                approval,
                true);
        return CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), () -> open(course, plan));
    }

    private SessionId open(CourseDescription description, SessionPlan plan) {
        CourseId course = courses.draft(description);
        courses.become(course, version(course), CourseState.REVIEW, "");
        courses.become(course, version(course), CourseState.PUBLISHED, "The practice development team has read it.");
        SessionId session = sessions.plan(course, plan, SessionMoney.NONE, 1, 1).getFirst();
        sessions.open(session, sessions.find(session).orElseThrow().version());
        return session;
    }

    private int version(CourseId course) {
        return courses.find(course).orElseThrow().version();
    }

    /** Social workers who are nobody that one can sign in as, by key. */
    private List<SignedIn> colleagues() {
        Set<String> known = Set.of(Arrays.stream(DemoPerson.values())
                .map(DemoPerson::employeeNumber)
                .toArray(String[]::new));
        List<SignedIn> all = new ArrayList<>();
        for (StaffMember person : directory.staffOn(directory.today())) {
            if (person.jobRole().equals("Social worker") && !known.contains(person.employeeNumber())) {
                all.add(new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of()));
            }
        }
        return all;
    }
}
