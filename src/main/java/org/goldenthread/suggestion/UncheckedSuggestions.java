package org.goldenthread.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suggestions before they are published, and those that never are. */
@Repository
class UncheckedSuggestions {

    private final JdbcClient jdbc;

    UncheckedSuggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By their random keys; those that are held back after the others. */
    List<UncheckedSuggestion> list(int limit) {
        return jdbc.sql("""
                        select suggestion_id, title, words, gathered_on, held_because, unit_name.name as to_name,
                               given_name || ' ' || family_name as author
                          from suggestion
                          left join lateral (select name from unit_version where unit_version.unit_id = suggestion.unit_id
                                              order by valid_from desc limit 1) unit_name on true
                          left join person on person_id = author_id
                         where state in ('CHECKING', 'HELD_BACK')
                         order by state, gathered_on desc, suggestion_id limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> {
                    String because = row.getString("held_because");
                    return new UncheckedSuggestion(
                            row.getObject("suggestion_id", UUID.class),
                            row.getString("to_name"),
                            row.getString("title"),
                            row.getString("words"),
                            row.getString("author"),
                            row.getObject("gathered_on", LocalDate.class),
                            because == null ? null : HeldBecause.valueOf(because));
                })
                .list();
    }

    /** What all staff are told of those held back, the newest week first. */
    List<HeldSuggestion> held(int limit) {
        return jdbc.sql("""
                        select gathered_on, held_because from suggestion where state = 'HELD_BACK'
                         order by gathered_on desc, held_because limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> new HeldSuggestion(
                        row.getObject("gathered_on", LocalDate.class),
                        HeldBecause.valueOf(row.getString("held_because"))))
                .list();
    }

    /** @return whether it was not published by then */
    boolean holdBack(UUID id, HeldBecause because, PersonId by) {
        return jdbc.sql("""
                                update suggestion set state = 'HELD_BACK', held_because = :because, held_by = :by
                                 where suggestion_id = :id and state = 'CHECKING'
                                """)
                        .param("id", id)
                        .param("because", because.name())
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** All that were taken from the box on that day or before. */
    void publishGatheredBy(LocalDate day, LocalDate today, LocalDate answerBy) {
        publish("state = 'CHECKING' and gathered_on <= :day", day, new UUID(0, 0), today, answerBy);
    }

    /** One that was held back. */
    void publish(UUID id, LocalDate today, LocalDate answerBy) {
        publish("state = 'HELD_BACK' and suggestion_id = :id", today, id, today, answerBy);
    }

    private void publish(String which, LocalDate day, UUID id, LocalDate today, LocalDate answerBy) {
        jdbc.sql("""
                        with published as (
                            update suggestion
                               set state = 'PUBLISHED', published_on = :today, answer_by = :answerBy, held_because = null,
                                   held_by = null
                             where %s
                            returning suggestion_id)
                        insert into suggestion_support (suggestion_id) select suggestion_id from published order by random()
                        """.formatted(which))
                .param("day", day)
                .param("id", id)
                .param("today", today)
                .param("answerBy", answerBy)
                .update();
    }
}
