package org.goldenthread.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Completions as they are stored. */
@Repository
class StoredCompletions implements Completions {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredCompletions(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Completed> of(Collection<PersonId> people, Collection<CourseId> courses) {
        return jdbc.sql("""
                        select completion_id, person_id, course_id, completed_on, source from completion
                         where person_id = any (:people) and course_id = any (:courses) and withdrawn_at is null
                         order by completed_on desc, completion_id desc
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("courses", courses.stream().map(CourseId::value).toArray(Long[]::new))
                .query((row, number) -> new Completed(
                        new CompletionId(row.getLong("completion_id")),
                        new PersonId(row.getLong("person_id")),
                        new CourseId(row.getLong("course_id")),
                        row.getObject("completed_on", LocalDate.class),
                        Source.valueOf(row.getString("source"))))
                .list();
    }

    /** Something that somebody completed. */
    record Done(
            CompletionId id,
            PersonId person,
            @Nullable SessionId session,
            Source source,
            String title,
            LocalDate on,
            int minutes) {}

    /** All that these people have completed and that counts, the newest first; one query. */
    List<Done> of(Collection<PersonId> people) {
        return jdbc.sql("""
                        select * from completion where person_id = any (:people) and withdrawn_at is null
                         order by completed_on desc, completion_id desc
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) -> {
                    Long session = row.getObject("session_id", Long.class);
                    return new Done(
                            new CompletionId(row.getLong("completion_id")),
                            new PersonId(row.getLong("person_id")),
                            session == null ? null : new SessionId(session),
                            Source.valueOf(row.getString("source")),
                            row.getString("title"),
                            row.getObject("completed_on", LocalDate.class),
                            row.getInt("minutes"));
                })
                .list();
    }

    /**
     * Writes down that somebody has completed a course; one that was withdrawn counts again, and one that counts stays as it
     * is.
     *
     * @param session null for what was not attended
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(PersonId person, Course course, @Nullable SessionId session, Source source, LocalDate on) {
        String once = session == null
                ? "(course_id, person_id, completed_on) where session_id is null"
                : "(session_id, person_id) where session_id is not null";
        Optional<CompletionId> written = jdbc.sql("""
                        insert into completion (person_id, course_id, session_id, source, title, completed_on, minutes, made_at)
                        values (:person, :course, :session, :source, :title, :on, :minutes, :now)
                        on conflict %s do update set withdrawn_at = null where completion.withdrawn_at is not null
                        returning completion_id
                        """.formatted(once))
                .param("person", person.value())
                .param("course", course.id().value())
                .param("session", session == null ? null : session.value())
                .param("source", source.name())
                .param("title", course.title())
                .param("on", on)
                .param("minutes", course.description().minutes())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new CompletionId(row.getLong(1)))
                .optional();
        written.ifPresent(id -> events.publishEvent(new CourseCompleted(
                id,
                person,
                course.id(),
                source,
                session,
                course.title(),
                on,
                course.description().minutes(),
                course.description().serves())));
    }

    /** From now on the completion through a session does not count; nothing happens when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(PersonId person, SessionId session) {
        jdbc.sql("""
                        update completion set withdrawn_at = :now
                         where person_id = :person and session_id = :session and withdrawn_at is null
                        returning completion_id, course_id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person.value())
                .param("session", session.value())
                .query((row, number) -> new CompletionWithdrawn(
                        new CompletionId(row.getLong("completion_id")), person, new CourseId(row.getLong("course_id"))))
                .list()
                .forEach(events::publishEvent);
    }
}
