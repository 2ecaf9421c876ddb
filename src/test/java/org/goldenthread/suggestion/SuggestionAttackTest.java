package org.goldenthread.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hundred people come to the desk one after the other. Each makes a suggestion with their name and right after it one
 * without. Somebody who reads every row, and has noted who was at the desk in which order, tries to find whose the nameless
 * ones are: against our tables, and against what one would write without thinking of attacks.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionAttackTest {

    private static final int PEOPLE = 100;

    /** Guessing a whole order at random is right once on average, with a standard deviation of one. */
    private static final long MORE_THAN_CHANCE = 9;

    private static final String NAIVE_NAMELESS = "select title, id, xmin::text::bigint as x, ctid as place, made_at"
            + " from naive_suggestion where author_id is null";
    private static final String NAIVE_SIGNED =
            "select author_id, title, id, xmin::text::bigint as x, ctid as place, made_at"
                    + " from naive_suggestion where author_id is not null";
    private static final String IN_THE_BOX = """
            select said ->> 'title' as title, (said ->> 'author')::bigint as author_id, said ->> 'key' as key,
                   suggestion_box.xmin::text::bigint as x, suggestion_box.ctid as place, nth
              from suggestion_box cross join unnest(entries) with ordinality as list (entry, nth)
                   cross join lateral (select entry::jsonb as said)
            """;
    private static final String OUT_OF_THE_BOX = "select title, author_id, suggestion_id as key,"
            + " xmin::text::bigint as x, ctid as place, 0 as nth from suggestion";

    @Autowired
    SuggestionService suggestions;

    @Autowired
    SuggestionBox box;

    @Autowired
    SuggestionRounds rounds;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20261124);
    /** In the order in which they were at the desk; and whose each nameless suggestion is. */
    private final List<Long> desk = new ArrayList<>();

    private final Map<String, Long> writers = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final Map<String, Long> hits = new HashMap<>();
    private String entry = "";

    @BeforeAll
    void suggestAndAttack() {
        SuggestionFixture.empty(jdbc);
        jdbc.sql("""
                create table naive_suggestion (id bigint generated always as identity, author_id bigint, title text,
                                               made_at timestamptz default clock_timestamp())
                """).update();
        try {
            suggest();
            attackNaive();
            attack("in the box", IN_THE_BOX);
            box.mix();
            attack("in the box, mixed", IN_THE_BOX);
            jdbc.sql("update suggestion_box set gathered_on = date '2020-01-01'")
                    .update();
            rounds.run();
            attack("out of the box", OUT_OF_THE_BOX);
            rounds.publishGatheredBy(java.time.LocalDate.of(2999, 1, 1));
            attack("published", OUT_OF_THE_BOX);
        } finally {
            jdbc.sql("drop table naive_suggestion").update();
        }
    }

    @AfterAll
    void empty() {
        SuggestionFixture.empty(jdbc);
    }

    @Test
    void everyAttackFindsNearlyEverybodyInNaiveTables() {
        assertThat(hits.entrySet().stream().filter(attack -> attack.getKey().startsWith("naive")))
                .hasSize(8)
                .allMatch(attack -> attack.getValue() >= PEOPLE - 5);
    }

    @Test
    void noAttackIsBetterThanChanceWhileTheyLieInTheBoxOrWhenTheyAreOut() {
        assertThat(hits.entrySet().stream().filter(attack -> !attack.getKey().startsWith("naive")))
                .hasSize(4 * 4 * 2)
                .allMatch(attack -> attack.getValue() < MORE_THAN_CHANCE);
    }

    @Test
    void nothingButTheOneRowOfTheBoxChangesWhenSomebodySuggestsSomething() {
        assertThat(changed).containsExactly("suggestion_box");
    }

    @Test
    void aSuggestionWithoutANameHasNoPersonNoTimeAndNoUnitOfItsAuthor() {
        assertThat(entry)
                .matches("\\{\"key\": \"[-0-9a-f]{36}\", \"unit\": \\d+, \"title\": \".*\", \"words\": \"w\","
                        + " \"author\": null}");
        assertThat(columns("suggestion"))
                .containsExactlyInAnyOrder(
                        "suggestion_id uuid",
                        "unit_id bigint",
                        "title text",
                        "words text",
                        "author_id bigint",
                        "gathered_on date",
                        "state text",
                        "held_because text",
                        "held_by bigint",
                        "published_on date",
                        "answer_by date",
                        "answered_on date",
                        "supported integer",
                        "written integer");
        assertThat(columns("suggestion_box")).containsExactlyInAnyOrder("entries ARRAY", "gathered_on date");
        assertThat(columns("suggestion_support")).containsExactlyInAnyOrder("suggestion_id uuid", "supporters ARRAY");
    }

    @Test
    void theKeyOfTheFormLeadsNowhereOnceTheBoxIsEmpty() {
        assertThat(jdbc.sql("select count(*) from suggestion where suggestion_id::text = any (:keys)")
                        .param("keys", keys.toArray(String[]::new))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from suggestion")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * PEOPLE);
    }

    @Test
    void nobodyCanBeAddedToASuggestionLater() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> jdbc.sql("update suggestion set author_id = 1").update()))
                .hasMessageContaining("stays as it was made");
    }

    @Test
    void noLineOfTheLogHasAWordOfIt() {
        assertThat(writers.keySet()).allSatisfy(title -> assertThat(lines).noneMatch(line -> line.contains(title)));
    }

    private final List<String> keys = new ArrayList<>();

    private void suggest() {
        var people = new OrganisationFixture(jdbc);
        UnitId organisation = people.unit("Exampleshire", UnitKind.ORGANISATION, null);
        List<PersonId> order = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            order.add(people.person("Someone", organisation, "Social worker", null));
        }
        Collections.shuffle(order, random);
        var appender = new ListAppender<ILoggingEvent>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger jdbcLogger = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        appender.start();
        root.addAppender(appender);
        jdbcLogger.setLevel(Level.DEBUG);
        try {
            order.forEach(person -> suggest(people, organisation, person));
        } finally {
            root.detachAppender(appender);
            jdbcLogger.setLevel(null);
        }
        lines.addAll(List.copyOf(appender.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList());
        assertThat(lines).as("statements are logged, at least").isNotEmpty();
    }

    private void suggest(OrganisationFixture people, UnitId organisation, PersonId person) {
        SignedIn signedIn = people.signedIn(person);
        NewSuggestion signed = suggestion(organisation, true);
        NewSuggestion nameless = suggestion(organisation, false);
        desk.add(person.value());
        writers.put(nameless.title(), person.value());
        naive(person.value(), signed.title());
        naive(null, nameless.title());
        boolean watched = desk.size() == PEOPLE / 2;
        send(signedIn, signed);
        Map<String, String> before = watched ? everything() : Map.of();
        send(signedIn, nameless);
        if (watched) {
            Map<String, String> after = everything();
            before.keySet().stream()
                    .filter(table -> !before.get(table).equals(after.get(table)))
                    .forEach(changed::add);
            entry = jdbc.sql("select entry from suggestion_box cross join unnest(entries) entry"
                            + " where entry::jsonb ->> 'title' = :title")
                    .param("title", nameless.title())
                    .query(String.class)
                    .single();
        }
    }

    private NewSuggestion suggestion(UnitId to, boolean signed) {
        UUID key = UUID.randomUUID();
        keys.add(key.toString());
        return new NewSuggestion(key, to, "%016x".formatted(random.nextLong()), "w", signed);
    }

    private void send(SignedIn by, NewSuggestion suggestion) {
        CurrentUser.runAs(by, () -> {
            suggestions.send(suggestion);
            return true;
        });
    }

    private void naive(Long author, String title) {
        jdbc.sql("insert into naive_suggestion (author_id, title) values (:author, :title)")
                .param("author", author)
                .param("title", title)
                .update();
    }

    private void attackNaive() {
        for (String by : List.of("id", "x", "place", "made_at")) {
            guess("naive by desk and " + by, ranked(NAIVE_NAMELESS, by), desk);
            guess("naive by signed one and " + by, ranked(NAIVE_NAMELESS, by), authors(NAIVE_SIGNED, by));
        }
    }

    /** Ties are broken by the title, which is random. */
    private void attack(String where, String rows) {
        String nameless = "select * from (" + rows + ") all_of_them where author_id is null";
        String signed = "select * from (" + rows + ") all_of_them where author_id is not null";
        for (String by : List.of("key", "x, title", "place, title", "nth, title")) {
            guess(where + " by desk and " + by, ranked(nameless, by), desk);
            guess(where + " by signed one and " + by, ranked(nameless, by), authors(signed, by));
        }
    }

    private List<String> ranked(String rows, String by) {
        return jdbc.sql("select title from (" + rows + ") suggestion order by " + by)
                .query(String.class)
                .list();
    }

    private List<Long> authors(String rows, String by) {
        return jdbc.sql("select author_id from (" + rows + ") suggestion order by " + by)
                .query(Long.class)
                .list();
    }

    /** The first in the one order wrote the first in the other. */
    private void guess(String attack, List<String> titles, List<Long> people) {
        assertThat(titles).as(attack).hasSize(PEOPLE);
        assertThat(people).as(attack).hasSize(PEOPLE);
        long right = 0;
        for (int at = 0; at < PEOPLE; at++) {
            right += people.get(at).equals(writers.get(titles.get(at))) ? 1 : 0;
        }
        hits.put(attack, right);
    }

    private List<String> columns(String table) {
        return jdbc.sql("select column_name || ' ' || data_type from information_schema.columns"
                        + " where table_schema = 'public' and table_name = :table")
                .param("table", table)
                .query(String.class)
                .list();
    }

    /** Content and writing transaction of every table, and all sequences; jobs write their own table at any time. */
    private Map<String, String> everything() {
        Map<String, String> all = jdbc.sql("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'scheduled_tasks'
                        """).query(String.class).list().stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> jdbc.sql(
                                        "select md5(coalesce(string_agg(it::text || it.xmin::text, ',' order by it::text), ''))"
                                                + " from " + table + " it")
                                .query(String.class)
                                .single()));
        all.put(
                "sequences",
                jdbc.sql("select string_agg(sequencename::text || coalesce(last_value, 0), ',' order by sequencename)"
                                + " from pg_sequences where schemaname = 'public'")
                        .query(String.class)
                        .single());
        assertThat(all).containsKeys("person", "message", "letter", "commitment_change");
        return all;
    }
}
