package org.goldenthread.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Who works where, on any date. It answers other services, which decide what a person may see; no view uses it but for
 * the person's own record.
 */
@Service
public class StaffDirectory {

    /** Dates of business are dates in England. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String STAFF = """
            select distinct on (person.person_id) person.person_id, employee_number, given_name, family_name, email,
                   unit_id, job_role, practice_level, fte, contract_type, started, manager_id
              from person join post using (person_id)
             where valid_from <= :on and (valid_to is null or valid_to > :on)
            """;
    private static final String MAIN_POST_FIRST = " order by person.person_id, fte desc, post_number";

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    StaffDirectory(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** The signed-in person; empty when they hold no post today, such as an administrator from outside. */
    public Optional<StaffMember> me() {
        return currentUser.find().flatMap(signedIn -> findByEmployeeNumber(signedIn.employeeNumber(), today()));
    }

    public Optional<StaffMember> find(PersonId person, LocalDate on) {
        return jdbc.sql(STAFF + " and person.person_id = :person" + MAIN_POST_FIRST)
                .param("on", on)
                .param("person", person.value())
                .query(StaffDirectory::staffMember)
                .optional();
    }

    public Optional<StaffMember> findByEmployeeNumber(String employeeNumber, LocalDate on) {
        return jdbc.sql(STAFF + " and employee_number = :number" + MAIN_POST_FIRST)
                .param("on", on)
                .param("number", employeeNumber)
                .query(StaffDirectory::staffMember)
                .optional();
    }

    /** Those of these people who are in post on a date; one query for all of them. */
    public Map<PersonId, StaffMember> findAll(Collection<PersonId> people, LocalDate on) {
        return jdbc
                .sql(STAFF + " and person.person_id = any(:people)" + MAIN_POST_FIRST)
                .param("on", on)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(StaffDirectory::staffMember)
                .list()
                .stream()
                .collect(toMap(StaffMember::id, person -> person));
    }

    /**
     * Whoever has this person as line manager on a date, by their main post, by name. On the first day of another manager,
     * and of leaving, they are no longer among them.
     */
    public List<StaffMember> reportsOf(PersonId manager, LocalDate on) {
        return jdbc.sql("select * from (" + STAFF + """
                          and person.person_id in (select person_id from post
                                                    where manager_id = :manager and valid_from <= :on
                                                      and (valid_to is null or valid_to > :on))
                        """ + MAIN_POST_FIRST + """
                        ) staff where manager_id = :manager order by family_name, given_name, person_id
                        """)
                .param("manager", manager.value())
                .param("on", on)
                .query(StaffDirectory::staffMember)
                .list();
    }

    /** Staff in post today whose name or role holds the text, by name: one page of a list to choose from. */
    public List<StaffMember> search(String text, int offset, int limit) {
        return search(text, null, offset, limit);
    }

    /** The same without the signed-in person. */
    public List<StaffMember> searchOthers(String text, int offset, int limit) {
        return search(text, me().map(StaffMember::id).orElse(null), offset, limit);
    }

    private List<StaffMember> search(String text, @Nullable PersonId without, int offset, int limit) {
        return jdbc.sql("select * from (" + STAFF + """
                          and (given_name || ' ' || family_name || ' ' || job_role) ilike '%' || :text || '%'
                        """ + MAIN_POST_FIRST + """
                        ) staff
                         where person_id is distinct from :without
                         order by family_name, given_name, person_id offset :offset limit :limit
                        """)
                .param("on", today())
                .param("without", without == null ? null : without.value(), Types.BIGINT)
                .param("text", text.replaceAll("([%_\\\\])", "\\\\$1"))
                .param("offset", offset)
                .param("limit", limit)
                .query(StaffDirectory::staffMember)
                .list();
    }

    /** Everybody in post on a date, by key: grows with the organisation, so for launches and imports, never for a page. */
    public List<StaffMember> staffOn(LocalDate on) {
        return jdbc.sql(STAFF + MAIN_POST_FIRST)
                .param("on", on)
                .query(StaffDirectory::staffMember)
                .list();
    }

    /** Those in post today whose last day is known and not after a date, by key. Bounded by how many leave. */
    public List<StaffMember> staffLeavingBy(LocalDate last) {
        return jdbc.sql(STAFF + """
                          and not exists (select from post later
                                           where later.person_id = person.person_id
                                             and (later.valid_to is null or later.valid_to > :last))
                        """ + MAIN_POST_FIRST)
                .param("on", today())
                .param("last", last.plusDays(1))
                .query(StaffDirectory::staffMember)
                .list();
    }

    /** Every job role that somebody in post has, by name. */
    public List<String> jobRolesOn(LocalDate on) {
        return jdbc.sql("select distinct job_role from post where valid_from <= :on"
                        + " and (valid_to is null or valid_to > :on) order by job_role")
                .param("on", on)
                .query(String.class)
                .list();
    }

    /** Every practice level that somebody in post has, by name. */
    public List<String> practiceLevelsOn(LocalDate on) {
        return jdbc.sql("select distinct practice_level from post where valid_from <= :on"
                        + " and (valid_to is null or valid_to > :on) and practice_level is not null"
                        + " order by practice_level")
                .param("on", on)
                .query(String.class)
                .list();
    }

    /** How many people have their main post in each unit itself, not below it; units without any are left out. */
    public Map<UnitId, Integer> headcountOn(LocalDate on) {
        return jdbc
                .sql("select unit_id, count(*) as people from (" + STAFF + MAIN_POST_FIRST + ") staff group by unit_id")
                .param("on", on)
                .query((row, number) -> Map.entry(new UnitId(row.getLong("unit_id")), row.getInt("people")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Structure structureOn(LocalDate on) {
        return new Structure(jdbc.sql("""
                        select unit_id, code, name, kind, parent_id, lead_id
                          from unit join unit_version using (unit_id)
                         where valid_from <= :on and (valid_to is null or valid_to > :on)
                        """).param("on", on).query(StaffDirectory::unit).list().stream()
                .sorted(Comparator.comparing(Unit::name, NameOrder.COUNTED))
                .toList());
    }

    /** The units that the signed-in person leads today, with everything below them. */
    public Set<UnitId> unitsILead() {
        return me().map(me -> {
                    Structure structure = structureOn(today());
                    return structure.all().stream()
                            .filter(unit -> me.id().equals(unit.lead()))
                            .flatMap(unit -> structure.subtree(unit.id()).stream())
                            .map(Unit::id)
                            .collect(toSet());
                })
                .orElseGet(Set::of);
    }

    private static StaffMember staffMember(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                new PersonId(row.getLong("person_id")),
                row.getString("employee_number"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("email"),
                new UnitId(row.getLong("unit_id")),
                row.getString("job_role"),
                row.getString("practice_level"),
                row.getBigDecimal("fte"),
                ContractType.valueOf(row.getString("contract_type")),
                row.getObject("started", LocalDate.class),
                personId(row, "manager_id"));
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        Long parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("unit_id")),
                row.getString("code"),
                row.getString("name"),
                UnitKind.valueOf(row.getString("kind")),
                parent == null ? null : new UnitId(parent),
                personId(row, "lead_id"));
    }

    private static @Nullable PersonId personId(ResultSet row, String column) throws SQLException {
        Long key = row.getObject(column, Long.class);
        return key == null ? null : new PersonId(key);
    }
}
