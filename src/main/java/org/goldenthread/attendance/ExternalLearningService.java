package org.goldenthread.attendance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.attendance.AttendanceRefused.Reason;
import org.goldenthread.attendance.Completions.Source;
import org.goldenthread.attendance.ExternalLearning.Credit;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.KnownCourses;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people learned elsewhere: they add it themselves; whether it counts in place of a course is for L&D to say. */
@Service
@Transactional
public class ExternalLearningService {

    private static final int LISTED = 100;
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 60000;

    private final StoredExternalLearning stored;
    private final StoredCompletions completions;
    private final KnownCourses courses;
    private final AttendanceRights rights;
    private final StaffDirectory directory;
    private final EvidenceService evidence;

    ExternalLearningService(
            StoredExternalLearning stored,
            StoredCompletions completions,
            KnownCourses courses,
            AttendanceRights rights,
            StaffDirectory directory,
            EvidenceService evidence) {
        this.stored = stored;
        this.completions = completions;
        this.courses = courses;
        this.rights = rights;
        this.directory = directory;
        this.evidence = evidence;
    }

    /**
     * Adds what the signed-in person learned elsewhere; with a course, L&D is asked whether it counts in its place.
     *
     * @param form made by the form, so that sending it twice adds it once
     * @throws AttendanceRefused when it lies in the future, says too much or nothing, or there is no such course
     */
    @PreAuthorize(Access.STAFF)
    public ExternalLearningId add(UUID form, Description says) {
        StaffMember me = rights.me();
        if (says.title().isEmpty()
                || says.title().length() > Description.TITLE_LENGTH
                || says.provider().length() > Description.TITLE_LENGTH
                || says.learned().length() > Description.TEXT_LENGTH
                || says.minutes() < LEAST_MINUTES
                || says.minutes() > MOST_MINUTES
                || says.on().isAfter(directory.today())) {
            throw new AttendanceRefused(Reason.NOT_SO);
        }
        if (says.course() != null
                && courses.find(says.course())
                        .filter(course -> course.state() != CourseState.DRAFT)
                        .filter(course -> course.state() != CourseState.REVIEW)
                        .isEmpty()) {
            throw new AttendanceRefused(Reason.NO_COURSE);
        }
        return stored.add(form, me.id(), says);
    }

    /** What somebody learned elsewhere; empty when there is no such thing or the signed-in person may not read it. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<ExternalLearning> find(ExternalLearningId id) {
        return stored.find(id).filter(found -> rights.mayRead(found.person()));
    }

    /**
     * Takes one's own away; what L&D has accepted stays, for it counts as a course.
     *
     * @throws AttendanceRefused when it was accepted, or is gone already
     */
    @PreAuthorize(Access.STAFF)
    public void remove(ExternalLearningId id) {
        ExternalLearning found = stored.lock(id).orElseThrow(() -> new AttendanceRefused(Reason.CHANGED_MEANWHILE));
        if (!found.person().equals(rights.me().id())) {
            throw new AccessDeniedException("This is somebody else's");
        }
        if (found.credit() == Credit.ACCEPTED) {
            throw new AttendanceRefused(Reason.COUNTS);
        }
        evidence.forget(id.key());
        stored.remove(id);
    }

    /** What L&D is to decide about, the oldest first; {@value #LISTED} at most. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    @Transactional(readOnly = true)
    public List<CreditRequest> asked() {
        List<ExternalLearning> asked = stored.asked(LISTED);
        Map<CourseId, String> titles = courses
                .find(asked.stream()
                        .map(each -> Objects.requireNonNull(each.description().course()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Course::id, Course::title));
        return asked.stream()
                .map(each -> new CreditRequest(
                        each,
                        titles.getOrDefault(
                                Objects.requireNonNull(each.description().course()), "")))
                .toList();
    }

    /** It counts in place of the course that it names, as completed on its own day. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void accept(ExternalLearningId id) {
        ExternalLearning asked = toDecide(id);
        Course course = courses.find(Objects.requireNonNull(asked.description().course()))
                .orElseThrow();
        stored.decide(id, Credit.ACCEPTED, "", rights.me().id());
        completions.complete(
                asked.person(), course, null, Source.CREDIT, asked.description().on());
    }

    /**
     * It does not count in place of a course.
     *
     * @param note why, which the person reads
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void decline(ExternalLearningId id, String note) {
        if (note.isBlank() || note.length() > Description.TEXT_LENGTH) {
            throw new AttendanceRefused(Reason.NOTE_MISSING);
        }
        toDecide(id);
        stored.decide(id, Credit.DECLINED, note.strip(), rights.me().id());
    }

    private ExternalLearning toDecide(ExternalLearningId id) {
        ExternalLearning asked = stored.lock(id)
                .filter(found -> found.credit() == Credit.ASKED)
                .orElseThrow(() -> new AttendanceRefused(Reason.CHANGED_MEANWHILE));
        if (asked.person().equals(rights.me().id())) {
            throw new AttendanceRefused(Reason.ONESELF);
        }
        return asked;
    }
}
