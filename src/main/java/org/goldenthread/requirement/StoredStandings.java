package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How everybody stood to every rule when it was last worked out. */
@Repository
class StoredStandings {

    private final JdbcClient jdbc;

    StoredStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(RequirementId requirement, PersonId person, UnitId unit, Standing standing) {}

    /** In place of whatever was there of these people. */
    void write(Collection<PersonId> people, List<Row> rows, LocalDate today) {
        jdbc.sql("delete from requirement_standing where person_id = any (:people)")
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        insert into requirement_standing
                               (requirement_id, person_id, unit_id, state, due_on, done_on, renew_from, worked_out_on)
                        select requirement_id, person_id, unit_id, state, due_on, done_on, renew_from, :today
                          from unnest(:requirements, :people, :units, :states, cast(:dues as date[]),
                                      cast(:dones as date[]), cast(:renewals as date[]))
                               as standing (requirement_id, person_id, unit_id, state, due_on, done_on, renew_from)
                        """)
                .param(
                        "requirements",
                        rows.stream().map(row -> row.requirement().value()).toArray(Long[]::new))
                .param("people", rows.stream().map(row -> row.person().value()).toArray(Long[]::new))
                .param("units", rows.stream().map(row -> row.unit().value()).toArray(Long[]::new))
                .param(
                        "states",
                        rows.stream().map(row -> row.standing().state().name()).toArray(String[]::new))
                .param(
                        "dues",
                        rows.stream().map(row -> text(row.standing().due())).toArray(String[]::new))
                .param(
                        "dones",
                        rows.stream().map(row -> text(row.standing().done())).toArray(String[]::new))
                .param(
                        "renewals",
                        rows.stream()
                                .map(row -> text(row.standing().renewFrom()))
                                .toArray(String[]::new))
                .param("today", today)
                .update();
    }

    /** Takes out who was not worked out that day: they have left. */
    void removeOthers(LocalDate today) {
        jdbc.sql("delete from requirement_standing where worked_out_on <> :today")
                .param("today", today)
                .update();
    }

    /**
     * How many people stand how to each rule.
     *
     * @param units those whose people count
     */
    List<StateCount> counts(Collection<UnitId> units) {
        return jdbc.sql("""
                        select requirement_id, state, count(*) as people from requirement_standing
                         where unit_id = any (:units) group by requirement_id, state
                        """)
                .param("units", keys(units))
                .query((row, number) -> new StateCount(
                        new RequirementId(row.getLong("requirement_id")),
                        StandingState.valueOf(row.getString("state")),
                        row.getInt("people")))
                .list();
    }

    /** How many people stand how to all rules together; who is asked by three rules counts three times. */
    List<AllCount> countsOfAll() {
        return jdbc.sql("""
                        select state, count(*) as people, max(worked_out_on) as worked_out_on
                          from requirement_standing group by state
                        """)
                .query((row, number) -> new AllCount(
                        StandingState.valueOf(row.getString("state")),
                        row.getInt("people"),
                        row.getObject("worked_out_on", LocalDate.class)))
                .list();
    }

    record AllCount(StandingState state, int people, LocalDate workedOutOn) {}

    record StateCount(RequirementId requirement, StandingState state, int people) {}

    int count(RequirementId requirement, StandingState state, Collection<UnitId> units) {
        return jdbc.sql("""
                        select count(*) from requirement_standing
                         where requirement_id = :requirement and state = :state and unit_id = any (:units)
                        """)
                .param("requirement", requirement.value())
                .param("state", state.name())
                .param("units", keys(units))
                .query(Integer.class)
                .single();
    }

    /** Those who stand so, who have waited longest first. */
    List<PersonStanding> people(
            RequirementId requirement, StandingState state, Collection<UnitId> units, int offset, int limit) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as name, unit_version.name as unit, due_on, done_on
                          from requirement_standing join person using (person_id)
                          join unit_version on unit_version.unit_id = requirement_standing.unit_id
                                           and valid_from <= worked_out_on and (valid_to is null or valid_to > worked_out_on)
                         where requirement_id = :requirement and state = :state
                           and requirement_standing.unit_id = any (:units)
                         order by due_on nulls last, family_name, given_name, person_id offset :offset limit :limit
                        """)
                .param("requirement", requirement.value())
                .param("state", state.name())
                .param("units", keys(units))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new PersonStanding(
                        row.getString("name"),
                        row.getString("unit"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)))
                .list();
    }

    /** The day as of which it is true; null before it was worked out for the first time. */
    @Nullable LocalDate workedOutOn() {
        return jdbc.sql("select max(worked_out_on) as day from requirement_standing")
                .query((row, number) -> java.util.Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single()
                .orElse(null);
    }

    private static Long[] keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : Objects.toString(day);
    }
}
