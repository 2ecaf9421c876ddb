package org.goldenthread.learning;

import org.goldenthread.learning.LearningImport.Outcome;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes courses out of a file, each as a publisher would have written it. */
@Component
class ImportedCourses {

    private static final String FROM_FILE = "From a file";

    private final Courses courses;
    private final CourseService service;
    private final StaffDirectory directory;

    ImportedCourses(Courses courses, CourseService service, StaffDirectory directory) {
        this.courses = courses;
        this.service = service;
        this.directory = directory;
    }

    Outcome take(FileCourse row, LearningRow place) {
        Course known = courses.findByCode(row.code()).orElse(null);
        if (known == null) {
            if (row.code().startsWith("GT-")) {
                place.problem("code", row.code(), LearningImportReason.CODE_OF_THE_PORTAL, "");
                return Outcome.LEFT_OUT;
            }
            CourseChecks.storable(row.description());
            CourseId id = courses.add(row.code(), row.description(), me(), FROM_FILE);
            publish(row, id);
            return Outcome.ADDED;
        }
        boolean described = known.description().equals(row.description());
        if (!described) {
            service.describe(known.id(), known.version(), row.description());
        }
        boolean published = publish(row, known.id());
        return described && !published ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    /** Takes a draft through review; what was withdrawn stays so. */
    private boolean publish(FileCourse row, CourseId id) {
        Course course = courses.find(id).orElseThrow();
        if (!row.publish() || (course.state() != CourseState.DRAFT && course.state() != CourseState.REVIEW)) {
            return false;
        }
        int version = course.version();
        if (course.state() == CourseState.DRAFT) {
            if (courses.wasWithdrawn(id)) {
                return false;
            }
            service.become(id, version++, CourseState.REVIEW, "");
        }
        service.become(id, version, CourseState.PUBLISHED, FROM_FILE);
        return true;
    }

    private @Nullable PersonId me() {
        return directory.me().map(StaffMember::id).orElse(null);
    }
}
