package org.goldenthread.learning;

import java.util.Optional;
import org.goldenthread.learning.LearningRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Courses as publishers write them: drafted, reviewed, published, withdrawn. */
@Service
@Transactional
public class CourseService {

    private final Courses courses;
    private final CoursePictures pictures;
    private final Sessions sessions;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;

    CourseService(
            Courses courses,
            CoursePictures pictures,
            Sessions sessions,
            StaffDirectory directory,
            ApplicationEventPublisher events) {
        this.courses = courses;
        this.pictures = pictures;
        this.sessions = sessions;
        this.directory = directory;
        this.events = events;
    }

    /** A course in whatever state; empty when there is none. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    @Transactional(readOnly = true)
    public Optional<Course> find(CourseId course) {
        return courses.find(course);
    }

    /**
     * Writes a new draft.
     *
     * @throws LearningRefused when something about it is wrong
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public CourseId draft(CourseDescription description) {
        CourseChecks.storable(description);
        return courses.add(null, description, me(), "");
    }

    /** A new draft that says the same under another title; sessions stay where they are. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public CourseId copy(CourseId original, String title) {
        CourseDescription description = courses.find(original)
                .orElseThrow(() -> new LearningRefused(Reason.CHANGED_MEANWHILE))
                .description()
                .called(title);
        CourseChecks.storable(description);
        CourseId copy = courses.add(null, description, me(), "");
        pictures.copy(original.value(), copy.value());
        return copy;
    }

    /**
     * Changes what a course says, at once also where it is published.
     *
     * @param seen version that the publisher changed
     * @throws LearningRefused when something is wrong, or somebody else has changed it meanwhile
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void describe(CourseId id, int seen, CourseDescription description) {
        Course course = locked(id, seen);
        CourseChecks.storable(description);
        if (course.state() != CourseState.DRAFT) {
            CourseChecks.showable(description);
        }
        courses.describe(id, description, me());
    }

    /** Whether the signed-in person sent the course to review, and so publishes it only with a note why nobody else looked. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    @Transactional(readOnly = true)
    public boolean needsNoteToPublish(CourseId id) {
        return courses.sentToReviewBy(id).equals(Optional.of(me()));
    }

    /**
     * Takes a course to its next state.
     *
     * @param note needed to send it back, to withdraw it, and to publish what one sent to review oneself; may be empty else
     * @throws LearningRefused when it is not ready for that, or somebody else has changed it meanwhile
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public void become(CourseId id, int seen, CourseState state, String note) {
        Course course = locked(id, seen);
        if (!course.state().canBecome(state)) {
            throw new LearningRefused(Reason.WRONG_STATE);
        }
        if (note.length() > CourseDescription.TEXT_LENGTH) {
            throw new LearningRefused(Reason.TEXT_TOO_LONG);
        }
        boolean noteNeeded = switch (state) {
            case REVIEW -> false;
            case DRAFT -> course.state() == CourseState.REVIEW;
            case PUBLISHED -> needsNoteToPublish(id);
            case WITHDRAWN -> true;
        };
        if (noteNeeded && note.isBlank()) {
            throw new LearningRefused(Reason.NOTE_MISSING);
        }
        if (state == CourseState.REVIEW || state == CourseState.PUBLISHED) {
            CourseChecks.showable(course.description());
        }
        if (state == CourseState.WITHDRAWN && sessions.hasOpen(id)) {
            throw new LearningRefused(Reason.OPEN_SESSIONS);
        }
        courses.become(id, state, me(), note.strip());
        if (state == CourseState.PUBLISHED) {
            events.publishEvent(new CoursePublished(id));
        } else if (state == CourseState.WITHDRAWN) {
            events.publishEvent(new CourseWithdrawn(id));
        }
    }

    private Course locked(CourseId id, int seen) {
        return courses.lock(id)
                .filter(course -> course.version() == seen)
                .orElseThrow(() -> new LearningRefused(Reason.CHANGED_MEANWHILE));
    }

    private PersonId me() {
        return directory
                .me()
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"))
                .id();
    }
}
