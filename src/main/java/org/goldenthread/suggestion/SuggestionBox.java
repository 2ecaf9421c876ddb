package org.goldenthread.suggestion;

import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where suggestions lie until they come out together: one row, which every one of them rewrites whole, signed or not. So no
 * suggestion has a transaction, place, order or time of its own. No statement here can fail over what somebody wrote, because
 * the error would say what that was.
 */
@Repository
class SuggestionBox {

    /** The box is rewritten with every suggestion, so it must stay small; nobody's week has so many. */
    static final int HOLDS = 1000;

    private final JdbcClient jdbc;

    SuggestionBox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Sorted by the random key, which jsonb writes first.
     *
     * @param author null for an anonymous one
     * @return whether it is in the box, now or since an earlier try
     */
    boolean put(NewSuggestion suggestion, @Nullable PersonId author) {
        String key = suggestion.request().toString();
        int written = jdbc.sql("""
                        update suggestion_box
                           set entries = (select array_agg(entry order by entry collate "C") from (
                                   select unnest(entries) as entry
                                   union all
                                   select jsonb_build_object('key', :key::text, 'unit', :unit::bigint, 'title', :title::text,
                                                             'words', :words::text, 'author', :author::bigint)::text) both_of_them)
                         where cardinality(entries) < :holds
                           and not exists (select from unnest(entries) entry where entry::jsonb ->> 'key' = :key)
                        """)
                .param("key", key)
                .param("unit", suggestion.to().value())
                .param("title", suggestion.title())
                .param("words", suggestion.words())
                .param("author", author == null ? null : author.value())
                .param("holds", HOLDS)
                .update();
        return written == 1
                || jdbc.sql("select exists (select from suggestion_box cross join unnest(entries) entry"
                                + " where entry::jsonb ->> 'key' = :key)")
                        .param("key", key)
                        .query(Boolean.class)
                        .single();
    }

    LocalDate gatheredOn() {
        return jdbc.sql("select gathered_on from suggestion_box")
                .query(LocalDate.class)
                .single();
    }

    /** All of it becomes suggestions, in random order and under new random keys, in one transaction. */
    @Transactional
    void empty(LocalDate today) {
        jdbc.sql("select 1 from suggestion_box for update").query(Integer.class).single();
        jdbc.sql("""
                        insert into suggestion (unit_id, title, words, author_id, gathered_on)
                        select (said ->> 'unit')::bigint, said ->> 'title', said ->> 'words', (said ->> 'author')::bigint, :today
                          from suggestion_box cross join unnest(entries) entry cross join lateral (select entry::jsonb as said)
                         order by random()
                        """).param("today", today).update();
        jdbc.sql("update suggestion_box set entries = '{}', gathered_on = :today")
                .param("today", today)
                .update();
    }

    /**
     * Rewrites the box, and the lists of supporters, whether or not anything came: their age must not tell when somebody was
     * here. They are made anew and not by reference, as in the ballot box.
     */
    @Transactional
    void mix() {
        jdbc.sql("""
                update suggestion_box set entries = (
                    select coalesce(array_agg(entry order by entry collate "C"), '{}') from unnest(entries) entry)
                """).update();
        jdbc.sql("""
                update suggestion_support set supporters = (
                    select coalesce(array_agg(person order by person), '{}') from unnest(supporters) person)
                """).update();
    }

    /** What was overwritten stays in the files until then. Not in a transaction. */
    void sweep() {
        jdbc.sql("vacuum suggestion_box, suggestion_support").update();
    }
}
