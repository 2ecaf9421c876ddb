package org.goldenthread.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored thanks. */
@Repository
class ThanksRows {

    /** A unit's name is the one of its latest version: a team that was renamed is still that team. */
    private static final String ROWS = """
            select thanks_id, giver_id, thanks.person_id, team_id, giver.given_name || ' ' || giver.family_name as giver,
                   coalesce(thanked.given_name || ' ' || thanked.family_name,
                            (select name from unit_version where unit_id = team_id order by valid_from desc limit 1)) as thanked,
                   value_key, value_name, words, on_wall, given_at, hidden, coalesce(taken_down_why, '') as taken_down_why
              from thanks
              join person giver on giver.person_id = giver_id
              left join person thanked on thanked.person_id = thanks.person_id
            """;

    private static final String SHOWN = " on_wall and not hidden and taken_down_at is null";
    private static final String NEWEST = " order by given_at desc, thanks_id desc offset :offset limit :limit";

    private final JdbcClient jdbc;

    ThanksRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Thanks as they are stored. */
    record Row(
            long id,
            PersonId giver,
            @Nullable PersonId person,
            @Nullable UnitId team,
            String giverName,
            String thankedName,
            String behaviourKey,
            String behaviour,
            String words,
            boolean onWall,
            Instant givenAt,
            boolean hidden,
            String takenDownWhy) {

        Thanks shown(boolean mine, boolean toMe) {
            return new Thanks(
                    id, giverName, thankedName, behaviour, words, givenAt, onWall, hidden, mine, toMe, takenDownWhy);
        }
    }

    /** Once for each form. */
    void add(
            UUID form,
            PersonId giver,
            @Nullable PersonId person,
            @Nullable UnitId team,
            UnitId service,
            ThanksWords words,
            String behaviour,
            Instant at) {
        jdbc.sql("""
                        insert into thanks (form, giver_id, person_id, team_id, service_id, value_key, value_name, words, on_wall,
                                            given_at, hidden)
                        values (:form, :giver, :person, :team, :service, :key, :name, :words, :wall, :at, false)
                        on conflict (form) do nothing
                        """)
                .param("form", form)
                .param("giver", giver.value())
                .param("person", person == null ? null : person.value())
                .param("team", team == null ? null : team.value())
                .param("service", service.value())
                .param("key", words.behaviour())
                .param("name", behaviour)
                .param("words", words.words())
                .param("wall", words.onWall())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    List<Row> wall(int offset, int limit) {
        return jdbc.sql(ROWS + " where" + SHOWN + NEWEST)
                .param("offset", offset)
                .param("limit", limit)
                .query(ThanksRows::row)
                .list();
    }

    List<Row> wall(UnitId service, int offset, int limit) {
        return jdbc.sql(ROWS + " where service_id = :service and" + SHOWN + NEWEST)
                .param("service", service.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ThanksRows::row)
                .list();
    }

    /** What HR took down, for HR. */
    List<Row> takenDown(int offset, int limit) {
        return jdbc.sql(ROWS + " where taken_down_at is not null" + NEWEST)
                .param("offset", offset)
                .param("limit", limit)
                .query(ThanksRows::row)
                .list();
    }

    /** Those for a person, and for the team that they are in. */
    List<Row> to(PersonId person, UnitId team, int offset, int limit) {
        return jdbc.sql(ROWS + " where (thanks.person_id = :person or team_id = :team)" + NEWEST)
                .param("person", person.value())
                .param("team", team.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ThanksRows::row)
                .list();
    }

    List<Row> by(PersonId giver, int offset, int limit) {
        return jdbc.sql(ROWS + " where giver_id = :giver" + NEWEST)
                .param("giver", giver.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ThanksRows::row)
                .list();
    }

    Optional<Row> find(long thanks) {
        return jdbc.sql(ROWS + " where thanks_id = :thanks")
                .param("thanks", thanks)
                .query(ThanksRows::row)
                .optional();
    }

    /** Those of a person that they have not seen, the latest first. */
    List<Row> unseen(PersonId person) {
        return jdbc.sql(ROWS + " where thanks.person_id = :person and seen_at is null order by given_at desc limit 20")
                .param("person", person.value())
                .query(ThanksRows::row)
                .list();
    }

    void seen(PersonId person, Instant at) {
        jdbc.sql("update thanks set seen_at = :at where person_id = :person and seen_at is null")
                .param("person", person.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void remove(long thanks, PersonId giver) {
        jdbc.sql("delete from thanks where thanks_id = :thanks and giver_id = :giver")
                .param("thanks", thanks)
                .param("giver", giver.value())
                .update();
    }

    void hide(long thanks, boolean hidden) {
        jdbc.sql("update thanks set hidden = :hidden where thanks_id = :thanks")
                .param("thanks", thanks)
                .param("hidden", hidden)
                .update();
    }

    void takeDown(long thanks, PersonId by, String why, Instant at) {
        jdbc.sql("""
                        update thanks set taken_down_at = :at, taken_down_by_id = :by, taken_down_why = :why
                         where thanks_id = :thanks and taken_down_at is null and on_wall
                        """)
                .param("thanks", thanks)
                .param("by", by.value())
                .param("why", why)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    void putBack(long thanks) {
        jdbc.sql("""
                        update thanks set taken_down_at = null, taken_down_by_id = null, taken_down_why = null
                         where thanks_id = :thanks
                        """).param("thanks", thanks).update();
    }

    /** The key of the value of each that stands on a service's wall and was given in a time. */
    Collection<String> behaviours(UnitId service, Instant from, Instant before) {
        return jdbc.sql(
                        "select value_key from thanks where service_id = :service and given_at >= :from and given_at < :before and"
                                + SHOWN)
                .param("service", service.value())
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    void deleteBefore(Instant start) {
        jdbc.sql("delete from thanks where given_at < :start")
                .param("start", OffsetDateTime.ofInstant(start, ZoneOffset.UTC))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        Long team = row.getObject("team_id", Long.class);
        return new Row(
                row.getLong("thanks_id"),
                new PersonId(row.getLong("giver_id")),
                person == null ? null : new PersonId(person),
                team == null ? null : new UnitId(team),
                row.getString("giver"),
                row.getString("thanked"),
                row.getString("value_key"),
                row.getString("value_name"),
                row.getString("words"),
                row.getBoolean("on_wall"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("hidden"),
                row.getString("taken_down_why"));
    }
}
