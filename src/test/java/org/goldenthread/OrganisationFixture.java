package org.goldenthread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes units and people straight in the tables, each with codes of its own, for tests of what rests on them. */
public final class OrganisationFixture {

    public static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);

    private final JdbcClient jdbc;

    public OrganisationFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UnitId unit(String name, UnitKind kind, @Nullable UnitId parent) {
        long id = jdbc.sql("insert into unit (code, kind) values (:code, :kind) returning unit_id")
                .param("code", "U-" + UUID.randomUUID())
                .param("kind", kind.name())
                .query(Long.class)
                .single();
        jdbc.sql("insert into unit_version (unit_id, valid_from, name, parent_id) values (:id, :from, :name, :parent)")
                .param("id", id)
                .param("from", ALWAYS)
                .param("name", name)
                .param("parent", parent == null ? null : parent.value())
                .update();
        return new UnitId(id);
    }

    public void lead(UnitId unit, PersonId person) {
        jdbc.sql("update unit_version set lead_id = :person where unit_id = :unit")
                .param("person", person.value())
                .param("unit", unit.value())
                .update();
    }

    public PersonId person(String givenName, UnitId unit, String jobRole, @Nullable PersonId manager) {
        String number = "T-" + UUID.randomUUID();
        long id = jdbc.sql("""
                        insert into person (employee_number, given_name, family_name, email)
                        values (:number, :given, 'Test', :number || '@example.org') returning person_id
                        """)
                .param("number", number)
                .param("given", givenName)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into post (person_id, post_number, unit_id, job_role, fte, contract_type, manager_id,
                                          started, valid_from)
                        values (:id, '1', :unit, :role, :fte, 'PERMANENT', :manager, :from, :from)
                        """)
                .param("id", id)
                .param("unit", unit.value())
                .param("role", jobRole)
                .param("fte", BigDecimal.ONE)
                .param("manager", manager == null ? null : manager.value())
                .param("from", ALWAYS)
                .update();
        return new PersonId(id);
    }

    /** The person as somebody who is signed in, for {@code CurrentUser.runAs}. */
    public SignedIn signedIn(PersonId person, Role... roles) {
        return jdbc.sql("select employee_number, given_name from person where person_id = :id")
                .param("id", person.value())
                .query((row, number) -> new SignedIn(
                        row.getString("given_name"),
                        row.getString("given_name") + " Test",
                        row.getString("employee_number"),
                        Set.of(roles)))
                .single();
    }
}
