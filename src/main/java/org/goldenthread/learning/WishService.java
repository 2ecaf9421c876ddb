package org.goldenthread.learning;

import java.util.Optional;
import org.goldenthread.learning.LearningRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "I would like this course": demand that no session meets. L&D sees how many, and nobody sees who. */
@Service
@Transactional
public class WishService {

    private final JdbcClient jdbc;
    private final CatalogueService catalogue;
    private final StaffDirectory directory;

    WishService(JdbcClient jdbc, CatalogueService catalogue, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /** Whether the signed-in person would like it; empty for those who hold no post, and so cannot say. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public Optional<Boolean> mine(CourseId course) {
        return directory
                .me()
                .map(me -> jdbc.sql(
                                "select exists (select from course_wish where course_id = :course and person_id = :me)")
                        .param("course", course.value())
                        .param("me", me.id().value())
                        .query(Boolean.class)
                        .single());
    }

    /**
     * Says that the signed-in person would like a course, or no longer; said twice it counts once.
     *
     * @throws LearningRefused when it is not published
     */
    @PreAuthorize(Access.STAFF)
    public void wish(CourseId course, boolean wishes) {
        PersonId me = directory
                .me()
                .map(StaffMember::id)
                .orElseThrow(() -> new AccessDeniedException("Not in the directory"));
        if (!wishes) {
            jdbc.sql("delete from course_wish where course_id = :course and person_id = :me")
                    .param("course", course.value())
                    .param("me", me.value())
                    .update();
            return;
        }
        if (catalogue
                .course(course)
                .filter(found -> found.state() == CourseState.PUBLISHED)
                .isEmpty()) {
            throw new LearningRefused(Reason.COURSE_NOT_PUBLISHED);
        }
        jdbc.sql("""
                        insert into course_wish (course_id, person_id, wished_on) values (:course, :me, :today)
                        on conflict (course_id, person_id) do update set wished_on = excluded.wished_on
                        """)
                .param("course", course.value())
                .param("me", me.value())
                .param("today", directory.today())
                .update();
    }
}
