package org.goldenthread.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places kept for teams, and who is in them, as it is stored. */
@Repository
class TeamPlaces {

    /** Of several names that a unit has had, that of today. */
    private static final String UNIT_NAME = """
            (select name from unit_version where unit_version.unit_id = team_place.unit_id
              order by valid_from <= :today desc, valid_from desc limit 1)
            """;

    private final JdbcClient jdbc;
    private final BookableSessions sessions;
    private final Clock clock;

    TeamPlaces(JdbcClient jdbc, BookableSessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.clock = clock;
    }

    record Kept(long id, SessionId session, UnitId unit, int places) {}

    private record Row(long id, SessionId session, String team, int places, Instant until, String by) {}

    Optional<Kept> find(long id) {
        return jdbc.sql("select session_id, unit_id, places from team_place where team_place_id = :id")
                .param("id", id)
                .query((row, number) -> new Kept(
                        id,
                        new SessionId(row.getLong("session_id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getInt("places")))
                .optional();
    }

    void keep(SessionId session, UnitId unit, int places, Instant until, PersonId by) {
        jdbc.sql("""
                        insert into team_place (session_id, unit_id, places, held_until, made_by, made_at)
                        values (:session, :unit, :places, :until, :by, :now)
                        """)
                .param("session", session.value())
                .param("unit", unit.value())
                .param("places", places)
                .param("until", Bookings.utc(until))
                .param("by", by.value())
                .param("now", Bookings.utc(clock.instant()))
                .update();
    }

    /**
     * Takes some of the kept places.
     *
     * @return whether there were so many
     */
    boolean takeAway(long id, int places) {
        return jdbc.sql(
                                "update team_place set places = places - :places where team_place_id = :id and places >= :places")
                        .param("id", id)
                        .param("places", places)
                        .update()
                == 1;
    }

    /** What is still kept for these units, by when it comes free. */
    List<KeptPlaces> of(Collection<UnitId> units, LocalDate today) {
        return complete(
                " where places > 0 and held_until > :now and unit_id = any (:units)",
                units.stream().map(UnitId::value).toArray(Long[]::new),
                0,
                today);
    }

    /** What is still kept of a session. */
    List<KeptPlaces> of(SessionId session, LocalDate today) {
        return complete(
                " where places > 0 and held_until > :now and session_id = :session",
                new Long[0],
                session.value(),
                today);
    }

    private List<KeptPlaces> complete(String which, Long[] units, long session, LocalDate today) {
        List<Row> rows = jdbc.sql("select team_place_id, session_id, places, held_until, " + UNIT_NAME
                        + " as team, given_name || ' ' || family_name as by"
                        + " from team_place join person on person_id = made_by" + which
                        + " order by held_until, team_place_id limit 100")
                .param("units", units)
                .param("session", session)
                .param("now", Bookings.utc(clock.instant()))
                .param("today", today)
                .query((row, number) -> new Row(
                        row.getLong("team_place_id"),
                        new SessionId(row.getLong("session_id")),
                        row.getString("team"),
                        row.getInt("places"),
                        Objects.requireNonNull(Bookings.moment(row, "held_until")),
                        row.getString("by")))
                .list();
        Map<SessionId, CourseSession> found =
                sessions.find(rows.stream().map(Row::session).distinct().toList()).stream()
                        .collect(toMap(CourseSession::id, Function.identity()));
        return rows.stream()
                .map(row -> new KeptPlaces(
                        row.id(),
                        Objects.requireNonNull(found.get(row.session())),
                        row.team(),
                        row.places(),
                        row.until(),
                        row.by()))
                .toList();
    }

    /** People in post in these units whose name holds the text, by name. */
    List<TeamMember> people(Collection<UnitId> units, String text, int offset, int limit, LocalDate today) {
        return jdbc.sql("""
                        select person_id, given_name || ' ' || family_name as name, min(job_role) as job_role
                          from person join post using (person_id)
                         where unit_id = any (:units) and valid_from <= :today
                           and (valid_to is null or valid_to > :today)
                           and given_name || ' ' || family_name ilike '%' || :text || '%'
                         group by person_id order by family_name, given_name, person_id offset :offset limit :limit
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("today", today)
                .param("text", text.replaceAll("([%_\\\\])", "\\\\$1"))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new TeamMember(
                        new PersonId(row.getLong("person_id")), row.getString("name"), row.getString("job_role")))
                .list();
    }

    boolean isIn(PersonId person, Collection<UnitId> units, LocalDate today) {
        return jdbc.sql("""
                        select exists (select from post where person_id = :person and unit_id = any (:units)
                                          and valid_from <= :today and (valid_to is null or valid_to > :today))
                        """)
                .param("person", person.value())
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
