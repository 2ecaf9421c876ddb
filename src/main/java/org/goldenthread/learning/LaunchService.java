package org.goldenthread.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.goldenthread.learning.LearningRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** E-learning: started from the portal, which records that, and said to be completed by the person themselves. */
@Service
@Transactional
public class LaunchService {

    private final JdbcClient jdbc;
    private final CatalogueService catalogue;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LaunchService(
            JdbcClient jdbc,
            CatalogueService catalogue,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How the signed-in person stands to a course.
     *
     * @param completedOn null until they said that they had completed it
     */
    public record Launched(int launches, @Nullable LocalDate completedOn) {}

    /** Empty when the signed-in person has not started it. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<Launched> mine(CourseId course) {
        return directory
                .me()
                .flatMap(me -> jdbc.sql("""
                        select launches, completed_on from course_launch where course_id = :course and person_id = :me
                        """)
                        .param("course", course.value())
                        .param("me", me.id().value())
                        .query((row, number) ->
                                new Launched(row.getInt("launches"), row.getObject("completed_on", LocalDate.class)))
                        .optional());
    }

    /**
     * Records that the signed-in person starts a course.
     *
     * @throws LearningRefused when it is no published e-learning
     */
    @PreAuthorize(Access.STAFF)
    public void launch(CourseId course) {
        requireElearning(course);
        jdbc.sql("""
                        insert into course_launch (course_id, person_id, launched_at) values (:course, :me, :now)
                        on conflict (course_id, person_id)
                        do update set launched_at = excluded.launched_at, launches = course_launch.launches + 1
                        """)
                .param("course", course.value())
                .param("me", me().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Records that the signed-in person has completed a course that they started. Said twice on a day it is done once.
     *
     * @throws LearningRefused when they have not started it
     */
    @PreAuthorize(Access.STAFF)
    public void complete(CourseId course) {
        requireElearning(course);
        PersonId me = me();
        LocalDate today = directory.today();
        Optional<Launched> mine = mine(course);
        if (mine.isEmpty()) {
            throw new LearningRefused(Reason.NOT_STARTED);
        }
        int changed = jdbc.sql("""
                        update course_launch set completed_on = :today
                         where course_id = :course and person_id = :me and completed_on is distinct from :today
                        """)
                .param("today", today)
                .param("course", course.value())
                .param("me", me.value())
                .update();
        if (changed == 1) {
            events.publishEvent(new ElearningCompleted(course, me, today));
        }
    }

    private void requireElearning(CourseId course) {
        if (catalogue
                .course(course)
                .filter(found -> found.state() == CourseState.PUBLISHED)
                .filter(found -> found.description().delivery() == Delivery.E_LEARNING)
                .isEmpty()) {
            throw new LearningRefused(Reason.COURSE_NOT_PUBLISHED);
        }
    }

    private PersonId me() {
        return directory.me().map(StaffMember::id).orElseThrow(() -> new AccessDeniedException("Not in the directory"));
    }
}
