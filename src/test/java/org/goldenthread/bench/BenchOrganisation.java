package org.goldenthread.bench;

import java.util.Set;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation of a stated size, straight in the tables: teams in services of at most twenty teams each. */
final class BenchOrganisation {

    static final SignedIn OWNER = new SignedIn("owner", "Owner", "B-1", Set.of(Role.SURVEY_OWNER));

    private final JdbcClient jdbc;

    BenchOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static SignedIn person(int number) {
        return new SignedIn("b-" + number, "Person " + number, "B-" + number, Set.of());
    }

    /** Takes away everything that was there; people are spread evenly over the teams. */
    void make(int people, int teams) {
        // Triggers that forbid deleting what people were promised to have kept are for portals that people use.
        jdbc.sql("set session_replication_role = replica; truncate unit, person, campaign cascade;"
                        + " set session_replication_role = origin")
                .update();
        int services = Math.ceilDiv(teams, 20);
        jdbc.sql("""
                with made as (
                    insert into unit (code, kind)
                    select 'ORGANISATION', 'ORGANISATION'
                    union all select 'S-' || service, 'SERVICE' from generate_series(0, :services - 1) service
                    union all select 'T-' || team, 'TEAM' from generate_series(0, :teams - 1) team
                    returning unit_id, code, kind)
                insert into unit_version (unit_id, valid_from, name, parent_id)
                select unit_id, date '2020-01-01', code,
                       (select unit_id from made above
                         where above.code = case made.kind
                             when 'SERVICE' then 'ORGANISATION'
                             when 'TEAM' then 'S-' || split_part(made.code, '-', 2)::int % :services end)
                  from made
                """).param("services", services).param("teams", teams).update();
        jdbc.sql("""
                with made as (
                    insert into person (employee_number, given_name, family_name, email)
                    select 'B-' || number, 'Person', number::text, 'b-' || number || '@example.org'
                      from generate_series(1, :people) number
                    returning person_id, employee_number)
                insert into post (person_id, post_number, unit_id, job_role, fte, contract_type, started, valid_from)
                select person_id, '1', unit_id, 'Social worker', 1, 'PERMANENT', date '2021-01-01', date '2021-01-01'
                  from made join unit on unit.code = 'T-' || split_part(employee_number, '-', 2)::int % :teams
                """).param("people", people).param("teams", teams).update();
        jdbc.sql("analyze").update();
    }
}
