package org.goldenthread.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team with Amina in it, and Esther and Eric who publish courses. */
public final class LearningFixture {

    public final UnitId team;
    public final PersonId aminasKey;
    public final SignedIn amina;
    public final SignedIn esther;
    public final SignedIn eric;

    private final CourseService courses;
    private final SessionService sessions;
    private final StaffDirectory directory;

    public LearningFixture(ApplicationContext context) {
        courses = context.getBean(CourseService.class);
        sessions = context.getBean(SessionService.class);
        directory = context.getBean(StaffDirectory.class);
        var people = new OrganisationFixture(context.getBean(JdbcClient.class));
        team = people.unit("North", UnitKind.TEAM, null);
        aminasKey = people.person("Amina", team, "Social worker", null);
        amina = people.signedIn(aminasKey);
        esther = people.signedIn(people.person("Esther", team, "Learning", null), Role.LEARNING_PUBLISHER);
        eric = people.signedIn(people.person("Eric", team, "Learning", null), Role.LEARNING_PUBLISHER);
    }

    /** A workshop of a day about something, with all that it needs to be published. */
    public static CourseDescription workshop(String title) {
        return course(title, Delivery.WORKSHOP, "");
    }

    public static CourseDescription course(String title, Delivery delivery, String launchAddress) {
        return new CourseDescription(
                title,
                "What it is about.",
                "Do it\nExplain it",
                "",
                List.of(),
                Set.of(),
                delivery,
                CourseDescription.TRAINING_DAY,
                "",
                BigDecimal.ZERO,
                CostBasis.SESSION,
                "",
                launchAddress,
                List.of(),
                List.of());
    }

    /** In room 1, from half past nine to half past four, for so many people. */
    public static SessionPlan plan(LocalDate date, int capacity) {
        return new SessionPlan(
                List.of(SessionDay.of(date, LocalTime.of(9, 30), LocalTime.of(16, 30))),
                "Room 1",
                "",
                "Pat Trainer",
                Set.of(),
                capacity,
                0,
                null,
                null,
                false,
                true);
    }

    public CourseId draft(CourseDescription description) {
        return by(esther, () -> courses.draft(description));
    }

    public CourseId published(CourseDescription description) {
        CourseId id = draft(description);
        become(esther, id, CourseState.REVIEW, "");
        become(eric, id, CourseState.PUBLISHED, "");
        return id;
    }

    public void become(SignedIn who, CourseId id, CourseState state, String note) {
        by(who, () -> {
            courses.become(id, courses.find(id).orElseThrow().version(), state, note);
            return true;
        });
    }

    public SessionId planned(CourseId course, SessionPlan plan) {
        return by(esther, () -> sessions.plan(course, plan, SessionMoney.NONE, 1, 1))
                .getFirst();
    }

    public SessionId open(CourseId course, SessionPlan plan) {
        SessionId id = planned(course, plan);
        by(esther, () -> {
            sessions.open(id, 0);
            return true;
        });
        return id;
    }

    /** An open session of a new published workshop, so many days from now. */
    public SessionId open(String title, int inDays, int capacity) {
        return open(published(workshop(title)), plan(directory.today().plusDays(inDays), capacity));
    }

    public CourseSession session(SessionId id) {
        return by(esther, () -> sessions.find(id)).orElseThrow();
    }

    public Course course(CourseId id) {
        return by(esther, () -> courses.find(id)).orElseThrow();
    }

    public static <T> T by(SignedIn who, Callable<T> work) {
        return CurrentUser.runAs(who, work);
    }
}
