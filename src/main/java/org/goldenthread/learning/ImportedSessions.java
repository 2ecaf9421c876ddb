package org.goldenthread.learning;

import org.goldenthread.learning.LearningImport.Outcome;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes sessions out of a file, each as a publisher would have planned it. */
@Component
class ImportedSessions {

    private final Sessions sessions;
    private final Courses courses;
    private final SessionService service;
    private final StaffDirectory directory;

    ImportedSessions(Sessions sessions, Courses courses, SessionService service, StaffDirectory directory) {
        this.sessions = sessions;
        this.courses = courses;
        this.service = service;
        this.directory = directory;
    }

    Outcome take(FileSession row, LearningRow place) {
        Course course = courses.findByCode(row.course()).orElse(null);
        if (course == null) {
            place.problem("course", row.course(), LearningImportReason.UNKNOWN_COURSE, "");
            return Outcome.LEFT_OUT;
        }
        CourseSession known = sessions.findByCode(row.code()).orElse(null);
        if (known == null) {
            return add(row, course, place);
        }
        if (!known.course().equals(course.id())) {
            place.problem("course", row.course(), LearningImportReason.OTHER_COURSE, known.title());
            return Outcome.LEFT_OUT;
        }
        SessionPlan plan = row.plan().givenBy(known.plan().trainingStaff());
        boolean same = plan.equals(known.plan()) && sessions.money(known.id()).equals(row.money());
        if (!same) {
            service.change(known.id(), known.version(), plan, row.money(), "");
        }
        boolean opens = row.open() && known.state() == SessionState.PLANNED;
        if (opens) {
            service.open(known.id(), known.version() + (same ? 0 : 1));
        }
        return same && !opens ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private Outcome add(FileSession row, Course course, LearningRow place) {
        if (row.code().startsWith("S-")) {
            place.problem("code", row.code(), LearningImportReason.CODE_OF_THE_PORTAL, "");
            return Outcome.LEFT_OUT;
        }
        SessionChecks.storable(row.plan(), row.money());
        SessionChecks.hasDates(course);
        SessionId id = sessions.add(course.id(), row.code(), null, row.plan(), row.money(), me());
        if (row.open()) {
            service.open(id, 0);
        }
        return Outcome.ADDED;
    }

    private @Nullable PersonId me() {
        return directory.me().map(StaffMember::id).orElse(null);
    }
}
