package org.goldenthread.development.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored reviews, their states and signatures, and what was added after them. */
@Repository
class ReviewRows {

    private final JdbcClient jdbc;

    ReviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A review as it is stored. */
    record Row(
            long id,
            ReviewCycle cycle,
            PersonId person,
            @Nullable PersonId manager,
            ReviewState state,
            int agreedVersion) {}

    /** Makes it, unless it is there. */
    void begin(long cycle, PersonId person, @Nullable PersonId manager) {
        jdbc.sql("""
                        insert into review (review_cycle_id, person_id, manager_id, state)
                        values (:cycle, :person, :manager, 'PREPARING')
                        on conflict (person_id, review_cycle_id) do nothing
                        """)
                .param("cycle", cycle)
                .param("person", person.value())
                .param("manager", manager == null ? null : manager.value())
                .update();
    }

    /** Locks the row: whatever is done to a review is done one after the other. */
    Optional<Row> lock(long review) {
        return find("review_id = :key for update of review", review, null);
    }

    Optional<Row> lock(long cycle, PersonId person) {
        return find("review_cycle_id = :key and person_id = :person for update of review", cycle, person);
    }

    private Optional<Row> find(String where, long key, @Nullable PersonId person) {
        return jdbc.sql("select * from review join review_cycle using (review_cycle_id) where " + where)
                .param("key", key)
                .param("person", person == null ? null : person.value())
                .query((row, number) -> {
                    Long manager = row.getObject("manager_id", Long.class);
                    return new Row(
                            row.getLong("review_id"),
                            CycleRows.cycle(row, number),
                            new PersonId(row.getLong("person_id")),
                            manager == null ? null : new PersonId(manager),
                            ReviewState.valueOf(row.getString("state")),
                            row.getInt("agreed_version"));
                })
                .optional();
    }

    void become(long review, ReviewState state) {
        jdbc.sql("update review set state = :state where review_id = :review")
                .param("review", review)
                .param("state", state.name())
                .update();
    }

    /** From one line manager to the next; what the one wrote stays, and one who comes back goes on with theirs. */
    void handOver(Row row, @Nullable PersonId next, ReviewState state, LocalDate today) {
        jdbc.sql("update review set manager_id = :next, state = :state where review_id = :review")
                .param("review", row.id())
                .param("next", next == null ? null : next.value())
                .param("state", state.name())
                .update();
        jdbc.sql("""
                        update review_part
                           set left_on = case when writer_id = :next then null else coalesce(left_on, :today) end,
                               ready_at = case when writer_id = :next and :writing then null else ready_at end
                         where review_id = :review and side = 'MANAGER'
                        """)
                .param("review", row.id())
                .param("next", next == null ? -1 : next.value())
                .param("writing", state.isWriting(Side.MANAGER))
                .param("today", today)
                .update();
    }

    /** The states of these people's reviews in a round, as far as they are begun. */
    Map<PersonId, ReviewState> states(long cycle, Collection<PersonId> people) {
        Map<PersonId, ReviewState> states = new HashMap<>();
        jdbc.sql("select person_id, state from review where review_cycle_id = :cycle and person_id = any(:people)")
                .param("cycle", cycle)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(row -> {
                    states.put(new PersonId(row.getLong("person_id")), ReviewState.valueOf(row.getString("state")));
                });
        return states;
    }

    /** By round. */
    Map<Long, ReviewState> statesOf(PersonId person) {
        Map<Long, ReviewState> states = new HashMap<>();
        jdbc.sql("select review_cycle_id, state from review where person_id = :person")
                .param("person", person.value())
                .query(row -> {
                    states.put(row.getLong("review_cycle_id"), ReviewState.valueOf(row.getString("state")));
                });
        return states;
    }

    void sign(ReviewDoor.Opened opened, Instant at) {
        PersonId inPlaceOf = opened.inPlaceOf();
        jdbc.sql("""
                        insert into review_signature (review_id, side, signer_id, in_place_of_id, agreed_version, signed_at)
                        values (:review, :side, :by, :in_place_of, :version, :at)
                        """)
                .param("review", opened.row().id())
                .param("side", opened.side().name())
                .param("by", opened.me().id().value())
                .param("in_place_of", inPlaceOf == null ? null : inPlaceOf.value())
                .param("version", opened.row().agreedVersion())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void dropSignatures(long review) {
        jdbc.sql("delete from review_signature where review_id = :review")
                .param("review", review)
                .update();
    }

    List<Signature> signatures(long review) {
        return jdbc.sql("""
                        select side, signed_at, signer.given_name || ' ' || signer.family_name as signer,
                               manager.given_name || ' ' || manager.family_name as in_place_of
                          from review_signature
                               join person signer on signer.person_id = signer_id
                               left join person manager on manager.person_id = in_place_of_id
                         where review_id = :review order by signed_at, side
                        """)
                .param("review", review)
                .query((row, number) -> new Signature(
                        Side.valueOf(row.getString("side")),
                        row.getString("signer"),
                        Optional.ofNullable(row.getString("in_place_of")),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Once for each form. */
    void remark(UUID form, long review, PersonId by, String words, Instant at) {
        jdbc.sql("""
                        insert into review_remark (form, review_id, by_id, words, at)
                        values (:form, :review, :by, :words, :at) on conflict (form) do nothing
                        """)
                .param("form", form)
                .param("review", review)
                .param("by", by.value())
                .param("words", words)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    List<Remark> remarks(long review) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as by_name, words, at
                          from review_remark join person on person_id = by_id
                         where review_id = :review order by review_remark_id
                        """)
                .param("review", review)
                .query((row, number) -> new Remark(
                        row.getString("by_name"),
                        row.getString("words"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
