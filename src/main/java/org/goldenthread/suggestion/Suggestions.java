package org.goldenthread.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published suggestions, their support and their answers, as they are stored. */
@Repository
class Suggestions {

    /** Of several names that a unit has had, that of today. */
    private static final String SELECT = """
            select suggestion.*, unit_name.name as to_name, author.given_name || ' ' || author.family_name as author,
                   support.suggestion_id is not null as open, coalesce(:me = any (supporters), false) as mine,
                   last.version, last.kind, last.words as answer, last.answered_on as last_on,
                   answerer.given_name || ' ' || answerer.family_name as answerer
              from suggestion
              left join lateral (select name from unit_version where unit_version.unit_id = suggestion.unit_id
                                  order by valid_from <= :today desc, valid_from desc limit 1) unit_name on true
              left join person author on author.person_id = author_id
              left join suggestion_support support using (suggestion_id)
              left join lateral (select version, kind, words, answered_on, answered_by from suggestion_answer
                                  where suggestion_answer.suggestion_id = suggestion.suggestion_id
                                  order by version desc limit 1) last on true
              left join person answerer on answerer.person_id = last.answered_by
             where state = 'PUBLISHED'
            """;

    private final JdbcClient jdbc;

    Suggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for an answer, the longest first, or those that have one, the newest first. */
    List<Suggestion> list(boolean settled, int limit, @Nullable PersonId me, LocalDate today) {
        String order = settled ? "last.answered_on desc" : "answer_by";
        return jdbc.sql(SELECT + " and (support.suggestion_id is null) = :settled order by " + order
                        + ", supported desc, suggestion_id limit :limit")
                .param("settled", settled)
                .param("limit", limit)
                .param("me", me == null ? 0 : me.value())
                .param("today", today)
                .query((row, number) -> suggestion(row, today))
                .list();
    }

    Optional<Suggestion> find(UUID id, @Nullable PersonId me, LocalDate today) {
        return jdbc.sql(SELECT + " and suggestion.suggestion_id = :id")
                .param("id", id)
                .param("me", me == null ? 0 : me.value())
                .param("today", today)
                .query((row, number) -> suggestion(row, today))
                .optional();
    }

    /** The newest first. */
    List<Answer> answers(UUID id) {
        return jdbc.sql("""
                        select version, kind, words, answered_on, given_name || ' ' || family_name as answerer
                          from suggestion_answer join person on person_id = answered_by
                         where suggestion_id = :id order by version desc
                        """)
                .param("id", id)
                .query((row, number) -> new Answer(
                        row.getInt("version"),
                        AnswerKind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("answerer")))
                .list();
    }

    /** @return whether it is open */
    boolean support(UUID id, PersonId person, boolean supports) {
        return jdbc.sql("""
                                update suggestion_support set supporters = (
                                    select coalesce(array_agg(person order by person), '{}') from (
                                        select unnest(supporters) as person except select :person::bigint
                                        union all
                                        select :person::bigint where :supports) them)
                                 where suggestion_id = :id
                                """)
                        .param("id", id)
                        .param("person", person.value())
                        .param("supports", supports)
                        .update()
                == 1;
    }

    /** @return whether it had as many answers as the person saw */
    boolean answer(NewAnswer answer, PersonId by, LocalDate today) {
        boolean added = jdbc.sql("""
                                insert into suggestion_answer (suggestion_id, version, kind, words, answered_on, answered_by)
                                select :id, :after + 1, :kind, :words, :today, :by
                                 where :after = (select count(*) from suggestion_answer where suggestion_id = :id)
                                    on conflict do nothing
                                """)
                        .param("id", answer.suggestion())
                        .param("after", answer.after())
                        .param("kind", answer.kind().name())
                        .param("words", answer.words().strip())
                        .param("today", today)
                        .param("by", by.value())
                        .update()
                == 1;
        if (added) {
            jdbc.sql("update suggestion set answered_on = :today where suggestion_id = :id and answered_on is null")
                    .param("today", today)
                    .param("id", answer.suggestion())
                    .update();
        }
        return added;
    }

    /** From then on nobody can say who supported it; the number stays. */
    void endSupport(UUID id) {
        recount(id);
        jdbc.sql("delete from suggestion_support where suggestion_id = :id")
                .param("id", id)
                .update();
    }

    void recountAll() {
        recount(null);
    }

    /** @param id null for all that are open */
    private void recount(@Nullable UUID id) {
        jdbc.sql("""
                        update suggestion set supported = shown
                          from (select suggestion_id, case when people < :fewest then 0 else people - people % 5 end as shown
                                  from (select suggestion_id, cardinality(supporters) as people from suggestion_support
                                         where :id::uuid is null or suggestion_id = :id::uuid) counted) support
                         where suggestion.suggestion_id = support.suggestion_id and supported <> shown
                        """)
                .param("fewest", Suggestion.FEWEST_SHOWN)
                .param("id", id, Types.OTHER)
                .update();
    }

    AnswerFigures figures(LocalDate today) {
        return jdbc.sql("""
                        select count(*) as due, count(*) filter (where answered_on <= answer_by) as in_time,
                               count(*) filter (where answered_on is null) as overdue
                          from suggestion
                         where state = 'PUBLISHED' and published_on > :since
                           and (answered_on is not null or answer_by < :today)
                        """)
                .param("since", today.minusYears(1))
                .param("today", today)
                .query((row, number) ->
                        new AnswerFigures(row.getInt("due"), row.getInt("in_time"), row.getInt("overdue")))
                .single();
    }

    private static Suggestion suggestion(ResultSet row, LocalDate today) throws SQLException {
        @Nullable String kind = row.getString("kind");
        LocalDate answerBy = row.getObject("answer_by", LocalDate.class);
        return new Suggestion(
                row.getObject("suggestion_id", UUID.class),
                new UnitId(row.getLong("unit_id")),
                row.getString("to_name"),
                row.getString("title"),
                row.getString("words"),
                row.getString("author"),
                row.getObject("published_on", LocalDate.class),
                answerBy,
                row.getObject("answered_on", LocalDate.class),
                row.getInt("supported"),
                row.getBoolean("open"),
                row.getBoolean("mine"),
                kind == null
                        ? null
                        : new Answer(
                                row.getInt("version"),
                                AnswerKind.valueOf(kind),
                                row.getString("answer"),
                                row.getObject("last_on", LocalDate.class),
                                row.getString("answerer")),
                kind == null && answerBy.isBefore(today));
    }
}
