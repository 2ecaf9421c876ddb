package org.goldenthread.development.strengths;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.development.strengths.CoachingRequest.Status;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Coaches, and what was asked of them. */
@Repository
class CoachRows {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    CoachRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(PersonId person, String about) {
        jdbc.sql("insert into strengths_coach (person_id, about) values (:person, :about)"
                        + " on conflict (person_id) do update set about = excluded.about")
                .param("person", person.value())
                .param("about", about)
                .update();
    }

    void takeOut(PersonId person) {
        jdbc.sql("delete from strengths_coach where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Those who work here on a day, by name, as somebody sees them who may be nobody of the directory. */
    List<Coach> all(LocalDate on, Optional<PersonId> asking) {
        return jdbc.sql("""
                        select person_id, given_name || ' ' || family_name as name, job_role, about,
                               person_id <> :asking and not exists (select from coaching_request
                                     where coaching_request.person_id = :asking and coach_id = strengths_coach.person_id
                                       and status = 'ASKED') as askable
                          from strengths_coach join person using (person_id)
                               join lateral (select job_role from post
                                              where post.person_id = strengths_coach.person_id
                                                and valid_from <= :on and (valid_to is null or valid_to > :on)
                                              order by fte desc, post_number limit 1) main on true
                         order by family_name, given_name, person_id limit :most
                        """)
                .param("on", on)
                .param("asking", asking.map(PersonId::value).orElse(null), Types.BIGINT)
                .param("most", MOST)
                .query((row, number) -> new Coach(
                        new PersonId(row.getLong("person_id")),
                        row.getString("name"),
                        row.getString("job_role"),
                        row.getString("about"),
                        row.getBoolean("askable")))
                .list();
    }

    /** Key of a new one; the same form, or another open request of the same two, makes no second one. */
    Optional<Long> ask(UUID form, PersonId person, PersonId coach, String words, Instant at) {
        return jdbc.sql("""
                        insert into coaching_request (form, person_id, coach_id, words, asked_at, status, answer)
                        values (:form, :person, :coach, :words, :at, 'ASKED', '') on conflict do nothing
                        returning coaching_request_id
                        """)
                .param("form", form)
                .param("person", person.value())
                .param("coach", coach.value())
                .param("words", words)
                .param("at", utc(at))
                .query(Long.class)
                .optional();
    }

    List<CoachingRequest> by(PersonId person) {
        return requests("""
                select coaching_request.*, given_name || ' ' || family_name as other
                  from coaching_request join person on person.person_id = coach_id
                 where coaching_request.person_id = :who order by asked_at desc, coaching_request_id desc limit :most
                """, person);
    }

    /** Those that wait first. */
    List<CoachingRequest> to(PersonId coach) {
        return requests("""
                select coaching_request.*, given_name || ' ' || family_name as other
                  from coaching_request join person using (person_id)
                 where coach_id = :who and status <> 'WITHDRAWN'
                 order by status <> 'ASKED', asked_at desc, coaching_request_id desc limit :most
                """, coach);
    }

    /** Whether it still waited. */
    boolean withdraw(long request, PersonId person) {
        return jdbc.sql("update coaching_request set status = 'WITHDRAWN'"
                                + " where coaching_request_id = :id and person_id = :person and status = 'ASKED'")
                        .param("id", request)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** Answers one that waits for this coach, and says who asked; any other stays as it is. */
    Optional<PersonId> answer(long request, PersonId coach, Status status, @Nullable Instant meetAt, String answer) {
        return jdbc.sql("""
                        update coaching_request set status = :status, meet_at = :at, answer = :answer
                         where coaching_request_id = :id and coach_id = :coach and status = 'ASKED'
                        returning person_id
                        """)
                .param("status", status.name())
                .param("at", meetAt == null ? null : utc(meetAt))
                .param("answer", answer)
                .param("id", request)
                .param("coach", coach.value())
                .query((row, number) -> new PersonId(row.getLong(1)))
                .optional();
    }

    /** Keys of what was deleted. */
    List<Long> removeBy(PersonId person) {
        return jdbc.sql("delete from coaching_request where person_id = :person returning coaching_request_id")
                .param("person", person.value())
                .query(Long.class)
                .list();
    }

    private List<CoachingRequest> requests(String sql, PersonId who) {
        return jdbc.sql(sql)
                .param("who", who.value())
                .param("most", MOST)
                .query((row, number) -> new CoachingRequest(
                        row.getLong("coaching_request_id"),
                        row.getString("other"),
                        row.getString("words"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        Status.valueOf(row.getString("status")),
                        Optional.ofNullable(row.getObject("meet_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getString("answer")))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
