package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.tabular.RowProblems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the good rows of {@code people.csv} with what is known, and makes it so. */
@Component
class PeopleChanges {

    /** Two steps, because two people may have exchanged addresses, and none may be held twice on the way. */
    private static final List<String> NAMES = List.of("""
                    update person set email = '#' || person.employee_number
                      from people_plan plan
                     where plan.person_id = person.person_id and is_first and not is_new
                       and lower(plan.email) <> lower(person.email)
                    """, """
                    update person set given_name = plan.given_name, family_name = plan.family_name, email = plan.email,
                           language = plan.language
                      from people_plan plan
                     where plan.person_id = person.person_id and is_first
                       and (plan.given_name, plan.family_name, plan.email, plan.language)
                           <> (person.given_name, person.family_name, person.email, person.language)
                    """);

    private static final String SPELLS_START = """
            insert into post (person_id, post_number, unit_id, job_role, practice_level, fte, contract_type, manager_id,
                              started, valid_from, valid_to)
            select person_id, post_number, unit_id, job_role, practice_level, fte, contract_type, manager_id,
                   started, started, until
              from people_plan where fresh
            """;

    /**
     * Where the dates of a known spell are new, its versions are cut to them: those outside go, the first begins with
     * the spell and the last ends with it.
     */
    private static final List<String> SPELLS_CHANGE =
            List.of("drop table if exists pg_temp.people_spell", """
                    create temp table people_spell on commit drop as
                    select person_id, post_number, started, until, old_started from people_plan
                     where not fresh and (started, until) is distinct from (old_started, old_until)
                    """, """
                    delete from post using people_spell spell
                     where post.person_id = spell.person_id and post.post_number = spell.post_number
                       and post.started = spell.old_started and post.valid_to <= spell.started
                    """, """
                    update post set valid_from = spell.started
                      from people_spell spell
                     where post.person_id = spell.person_id and post.post_number = spell.post_number
                       and post.started = spell.old_started
                       and (spell.started <> spell.old_started or post.valid_from >= spell.until)
                       and post.valid_from = (select min(valid_from) from post other
                                               where other.person_id = post.person_id
                                                 and other.post_number = post.post_number
                                                 and other.started = post.started)
                    """, """
                    delete from post using people_spell spell
                     where post.person_id = spell.person_id and post.post_number = spell.post_number
                       and post.started = spell.old_started and post.valid_from >= spell.until
                    """, """
                    update post set valid_to = spell.until
                      from people_spell spell
                     where post.person_id = spell.person_id and post.post_number = spell.post_number
                       and post.started = spell.old_started
                       and post.valid_from = (select max(valid_from) from post other
                                               where other.person_id = post.person_id
                                                 and other.post_number = post.post_number
                                                 and other.started = post.started)
                    """, """
                    update post set started = spell.started
                      from people_spell spell
                     where post.person_id = spell.person_id and post.post_number = spell.post_number
                       and post.started = spell.old_started and spell.started <> spell.old_started
                    """);

    /** What differs counts from the effective date; a version that began on it or later is corrected instead. */
    private static final List<String> VERSIONS_TURN =
            List.of("drop table if exists pg_temp.people_turn", """
                    create temp table people_turn on commit drop as
                    select plan.*, latest.post_id as turning_post_id,
                           latest.valid_from < :on and plan.started < :on as splits
                      from people_plan plan
                           join lateral (select post_id, valid_from from post
                                          where post.person_id = plan.person_id and post.post_number = plan.post_number
                                          order by valid_from desc limit 1) latest on true
                     where differs
                    """, """
                    update post set unit_id = turn.unit_id, job_role = turn.job_role,
                           practice_level = turn.practice_level, fte = turn.fte, contract_type = turn.contract_type,
                           manager_id = turn.manager_id
                      from people_turn turn
                     where post.post_id = turning_post_id and not splits
                    """, """
                    update post set valid_to = :on from people_turn where post_id = turning_post_id and splits
                    """, """
                    insert into post (person_id, post_number, unit_id, job_role, practice_level, fte, contract_type,
                                      manager_id, started, valid_from, valid_to)
                    select person_id, post_number, unit_id, job_role, practice_level, fte, contract_type, manager_id,
                           started, :on, until
                      from people_turn where splits
                    """);

    private final JdbcClient jdbc;

    PeopleChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(LocalDate effectiveFrom) {
        run(PeoplePlan.MAKE, effectiveFrom);
        run(NAMES, effectiveFrom);
        run(List.of(SPELLS_START), effectiveFrom);
        run(SPELLS_CHANGE, effectiveFrom);
        run(VERSIONS_TURN, effectiveFrom);
    }

    FileReport report(int rows, LocalDate effectiveFrom, RowProblems<ImportReason> errors) {
        var lines = new PlanLines(jdbc, effectiveFrom);
        Map<ImportOutcome, Integer> counts = lines.counts("people_plan");
        List<ImportLine> changed = lines.changes(PeoplePlan.LINES);
        List<ImportLine> missing = lines.missing(PeoplePlan.MISSING, counts);
        return new FileReport(
                ImportFile.PEOPLE,
                null,
                rows,
                counts,
                PlanLines.together(changed, missing),
                errors.byRow(),
                lines.warnings(ImportFile.PEOPLE, PeoplePlan.WARNINGS).byRow());
    }

    private void run(List<String> steps, LocalDate effectiveFrom) {
        for (String step : steps) {
            jdbc.sql(step).param("on", effectiveFrom).update();
        }
    }
}
