package org.goldenthread.local;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.attendance.AttendanceService;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.attendance.ExternalLearningService;
import org.goldenthread.attendance.Mark;
import org.goldenthread.booking.BookingService;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionMoney;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.learning.SessionService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was learned before today: sessions of the last months with who came, among them Chloe's team with a walk-in, somebody who
 * missed one and a correction; one session that Esther still has to type in from its sheet; and a book that Amina read.
 */
@Component
@Profile("local")
@Order(35)
class DemoAttendance implements DemoPart {

    private static final int PLACES = 16;
    private static final int FIRST = 100;
    private static final int LONG = 150;

    private final PublishingService publishing;
    private final SessionService sessions;
    private final BookingService bookings;
    private final AttendanceService attendance;
    private final ExternalLearningService elsewhere;
    private final StaffDirectory directory;
    private final DemoClock clock;
    private final WorkingDays working = new WorkingDays(BankHolidays.england());

    DemoAttendance(
            PublishingService publishing,
            SessionService sessions,
            BookingService bookings,
            AttendanceService attendance,
            ExternalLearningService elsewhere,
            StaffDirectory directory,
            DemoClock clock) {
        this.publishing = publishing;
        this.sessions = sessions;
        this.bookings = bookings;
        this.attendance = attendance;
        this.elsewhere = elsewhere;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        List<StaffMember> team = team();
        List<StaffMember> others = others();
        CourseId voice = course("The child's voice");
        for (int n = 0; n < 3; n++) {
            List<StaffMember> people = some(others, n * 12, 12);
            if (n == 2) {
                people.addAll(0, some(team, 0, 3));
            }
            held(voice, working.after(today.minusDays(FIRST - 14L * n), 1), people);
        }
        CourseId curiosity = course("Professional curiosity");
        held(curiosity, working.after(today.minusDays(30), 1), mixed(team, others, 40));
        booked(course("Court skills"), working.after(today.minusDays(5), 1), mixed(team, others, 50));
        CurrentUser.runAs(DemoPerson.AMINA.signedIn(), () -> {
            elsewhere.add(
                    UUID.randomUUID(),
                    new Description(
                            "Reading: relationship-based practice in a digital time",
                            "Own reading",
                            today.minusDays(12),
                            180,
                            "Be sparing with messages and generous with visits.",
                            null));
            return true;
        });
        CurrentUser.runAs(
                DemoPerson.BEN.signedIn(),
                () -> elsewhere.add(
                        UUID.randomUUID(),
                        new Description(
                                "Writing assessments",
                                "The university, last term of the degree",
                                today.minusDays(150),
                                720,
                                "Two days on analysis, with an essay.",
                                course("Analysis and writing"))));
    }

    /** A session that took place: most were there, the last of those who booked was not, and one more came. */
    private void held(CourseId course, LocalDate day, List<StaffMember> people) {
        SessionId session = booked(course, day, people);
        clock.during(
                DemoSurveys.at(day, 17),
                () -> CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), () -> {
                    PersonId absent = people.getLast().id();
                    attendance.mark(session, absent, null, Mark.PRESENT);
                    attendance.markRest(session);
                    attendance.mark(session, absent, Mark.PRESENT, Mark.ABSENT);
                    return true;
                }));
    }

    /** A session with whoever booked it, which has begun. */
    private SessionId booked(CourseId course, LocalDate day, List<StaffMember> people) {
        SessionPlan plan = new SessionPlan(
                List.of(SessionDay.of(day, LocalTime.of(9, 30), LocalTime.of(16, 30))),
                "Learning hub, Northgate, Exampleton",
                "",
                "Practice development team",
                Set.of(),
                PLACES,
                0,
                null,
                null,
                false,
                true);
        List<SessionId> made = new ArrayList<>();
        clock.during(DemoSurveys.at(day.minusDays(20), 9), () -> {
            CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), () -> {
                made.addAll(sessions.plan(course, plan, SessionMoney.NONE, 1, 1));
                sessions.open(made.getFirst(), 0);
                return true;
            });
            people.forEach(person -> CurrentUser.runAs(signedIn(person), () -> bookings.book(made.getFirst())));
        });
        return made.getFirst();
    }

    private static List<StaffMember> mixed(List<StaffMember> team, List<StaffMember> others, int from) {
        List<StaffMember> people = some(others, from, 9);
        people.addAll(some(team, 0, 4));
        return people;
    }

    /** So many of them, going round where there are fewer. */
    private static List<StaffMember> some(List<StaffMember> all, int from, int number) {
        List<StaffMember> some = new ArrayList<>();
        for (int n = 0; n < Math.min(number, all.size()); n++) {
            some.add(all.get((from + n) % all.size()));
        }
        return some;
    }

    private CourseId course(String title) {
        return CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), () -> publishing.list(title, null, 0, 1))
                .getFirst()
                .id();
    }

    /** Chloe's people, Amina first. */
    private List<StaffMember> team() {
        StaffMember chloe = directory
                .findByEmployeeNumber(DemoPerson.CHLOE.employeeNumber(), directory.today())
                .orElseThrow();
        return longHere().stream()
                .filter(person -> chloe.id().equals(person.manager()))
                .toList();
    }

    /** Social workers elsewhere. */
    private List<StaffMember> others() {
        return longHere().stream()
                .filter(person -> person.jobRole().equals("Social worker"))
                .filter(person -> Arrays.stream(DemoPerson.values())
                        .noneMatch(each -> each.employeeNumber().equals(person.employeeNumber())))
                .toList();
    }

    /** Whoever is here and was before the first session, by employee number. */
    private List<StaffMember> longHere() {
        LocalDate before = directory.today().minusDays(LONG);
        return directory.staffOn(directory.today()).stream()
                .filter(person -> person.started().isBefore(before))
                .sorted(Comparator.comparing(StaffMember::employeeNumber))
                .toList();
    }

    private static SignedIn signedIn(StaffMember person) {
        return new SignedIn(person.employeeNumber(), person.fullName(), person.employeeNumber(), Set.of());
    }
}
