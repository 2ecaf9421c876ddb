package org.goldenthread.development.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is written in reviews: both parts, what is agreed, and what the portal knew of the period. */
@Repository
class PartRows {

    private final JdbcClient jdbc;

    PartRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part with who wrote it, and whether they said that it is ready. */
    record Part(PersonId writer, boolean ready, WrittenPart written) {}

    void begin(ReviewDoor.Opened opened) {
        PersonId inPlaceOf = opened.inPlaceOf();
        jdbc.sql("""
                        insert into review_part (review_id, writer_id, side, in_place_of_id)
                        values (:review, :writer, :side, :in_place_of)
                        on conflict (review_id, writer_id) do nothing
                        """)
                .param("review", opened.row().id())
                .param("writer", opened.me().id().value())
                .param("side", opened.side().name())
                .param("in_place_of", inPlaceOf == null ? null : inPlaceOf.value())
                .update();
    }

    void ready(long review, PersonId writer, Optional<Instant> at) {
        jdbc.sql("update review_part set ready_at = :at::timestamptz where review_id = :review and writer_id = :writer")
                .param("review", review)
                .param("writer", writer.value())
                .param(
                        "at",
                        at.map(moment -> OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                                .orElse(null))
                .update();
    }

    /** The version that it has now; empty when it was changed meanwhile and nothing was overwritten. */
    OptionalInt write(long review, PersonId writer, Question question, String words, int version) {
        return kept(jdbc.sql("""
                        insert into review_answer (review_id, writer_id, question, asked, words, version)
                        select :review, :writer, :question, :asked, :words, 1 where :version = 0
                                                                   or exists (select from review_answer
                                                                               where review_id = :review and writer_id = :writer
                                                                                 and question = :question)
                        on conflict (review_id, writer_id, question) do update
                           set asked = excluded.asked, words = excluded.words, version = review_answer.version + 1
                         where review_answer.version = :version
                        returning version
                        """)
                .param("review", review)
                .param("writer", writer.value())
                .param("question", question.key())
                .param("asked", question.text())
                .param("words", words)
                .param("version", version));
    }

    /** Likewise for what is agreed; the review's own version rises with it. */
    OptionalInt agree(long review, PersonId by, Question question, String words, int version) {
        OptionalInt kept = kept(jdbc.sql("""
                        insert into review_agreed (review_id, question, asked, words, version, by_id)
                        select :review, :question, :asked, :words, 1, :by where :version = 0
                                                                or exists (select from review_agreed
                                                                            where review_id = :review and question = :question)
                        on conflict (review_id, question) do update
                           set asked = excluded.asked, words = excluded.words, version = review_agreed.version + 1,
                               by_id = excluded.by_id
                         where review_agreed.version = :version
                        returning version
                        """)
                .param("review", review)
                .param("by", by.value())
                .param("question", question.key())
                .param("asked", question.text())
                .param("words", words)
                .param("version", version));
        if (kept.isPresent()) {
            jdbc.sql("update review set agreed_version = agreed_version + 1 where review_id = :review")
                    .param("review", review)
                    .update();
        }
        return kept;
    }

    private static OptionalInt kept(JdbcClient.StatementSpec statement) {
        return statement.query(Integer.class).list().stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    List<Part> parts(long review) {
        Map<Long, List<Answer>> answers = new HashMap<>();
        jdbc.sql("select writer_id, question, asked, words, version from review_answer where review_id = :review")
                .param("review", review)
                .query(row -> {
                    answers.computeIfAbsent(row.getLong("writer_id"), writer -> new ArrayList<>())
                            .add(new Answer(
                                    row.getString("question"),
                                    row.getString("asked"),
                                    row.getString("words"),
                                    row.getInt("version")));
                });
        return jdbc.sql("""
                        select writer_id, side, ready_at is not null as ready, left_on,
                               writer.given_name || ' ' || writer.family_name as writer,
                               manager.given_name || ' ' || manager.family_name as in_place_of
                          from review_part
                               join person writer on writer.person_id = writer_id
                               left join person manager on manager.person_id = in_place_of_id
                         where review_id = :review order by side desc, left_on nulls last
                        """)
                .param("review", review)
                .query((row, number) -> new Part(
                        new PersonId(row.getLong("writer_id")),
                        row.getBoolean("ready"),
                        new WrittenPart(
                                row.getString("writer"),
                                Optional.ofNullable(row.getString("in_place_of")),
                                Side.valueOf(row.getString("side")),
                                Optional.ofNullable(row.getObject("left_on", LocalDate.class)),
                                answers.getOrDefault(row.getLong("writer_id"), List.of()))))
                .list();
    }

    List<Answer> agreed(long review) {
        return jdbc.sql("select question, asked, words, version from review_agreed where review_id = :review")
                .param("review", review)
                .query((row, number) -> new Answer(
                        row.getString("question"),
                        row.getString("asked"),
                        row.getString("words"),
                        row.getInt("version")))
                .list();
    }

    /** What was agreed under a question in the person's own latest review that both have signed. */
    Optional<String> agreedLast(PersonId person, String question) {
        return jdbc.sql("""
                        select coalesce(words, '') from review join review_cycle using (review_cycle_id)
                               left join review_agreed on review_agreed.review_id = review.review_id and question = :question
                         where person_id = :person and state = 'SIGNED' order by to_day desc limit 1
                        """)
                .param("person", person.value())
                .param("question", question)
                .query(String.class)
                .optional();
    }

    /** In place of those that stood there. */
    void keep(long review, List<Fact> facts) {
        jdbc.sql("delete from review_fact where review_id = :review")
                .param("review", review)
                .update();
        facts.forEach(fact -> jdbc.sql("""
                        insert into review_fact (review_id, kind, name, on_day, numerator, denominator)
                        values (:review, :kind, :name, :on, :numerator, :denominator)
                        """)
                .param("review", review)
                .param("kind", fact.kind().name())
                .param("name", fact.name())
                .param("on", fact.on().orElse(null))
                .param("numerator", fact.numerator())
                .param("denominator", fact.denominator())
                .update());
    }

    List<Fact> facts(long review) {
        return jdbc.sql("select * from review_fact where review_id = :review order by review_fact_id")
                .param("review", review)
                .query((row, number) -> new Fact(
                        Fact.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("on_day", LocalDate.class)),
                        row.getObject("numerator", Integer.class),
                        row.getObject("denominator", Integer.class)))
                .list();
    }
}
