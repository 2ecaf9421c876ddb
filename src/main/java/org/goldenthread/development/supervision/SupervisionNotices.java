package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of missed supervision: one to each of the two for each window, however often it is looked. */
@Repository
class SupervisionNotices implements SupervisionMailings {

    private final JdbcClient jdbc;

    SupervisionNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StaffMember person, LocalDate dueBy) {
        jdbc.sql("""
                        insert into supervision_notice (person_id, due_by, to_id)
                        select :person, :due, recipient from unnest(:to::bigint[]) as recipient
                        on conflict do nothing
                        """)
                .param("person", person.id().value())
                .param("due", dueBy)
                .param("to", recipients(person))
                .update();
    }

    private static Long[] recipients(StaffMember person) {
        PersonId manager = person.manager();
        return manager == null
                ? new Long[] {person.id().value()}
                : new Long[] {person.id().value(), manager.value()};
    }

    void deleteBefore(LocalDate day) {
        jdbc.sql("delete from supervision_notice where due_by < :day")
                .param("day", day)
                .update();
    }

    @Override
    public boolean anyDue() {
        return jdbc.sql("select exists (select from supervision_notice where not taken)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<MissedSupervision> takeMissed() {
        List<MissedSupervision> taken = jdbc.sql("""
                        with next as (select person_id, due_by, to_id from supervision_notice
                                       where not taken order by due_by, person_id, to_id limit 1 for update skip locked)
                        update supervision_notice notice set taken = true
                          from next join person on person.person_id = next.person_id
                         where notice.person_id = next.person_id and notice.due_by = next.due_by and notice.to_id = next.to_id
                        returning notice.person_id, notice.due_by, notice.to_id, employee_number,
                                  given_name || ' ' || family_name as person
                        """)
                .query((row, number) -> new MissedSupervision(
                        new PersonId(row.getLong("to_id")),
                        new PersonId(row.getLong("person_id")),
                        row.getString("person"),
                        row.getString("employee_number"),
                        row.getLong("to_id") == row.getLong("person_id"),
                        row.getObject("due_by", LocalDate.class)))
                .list();
        return taken.stream().findFirst();
    }

    @Override
    public boolean isOver(PersonId owner, LocalDate dueBy) {
        return jdbc.sql("""
                        select exists (select from supervision_session
                                        where person_id = :owner and kind = 'PERSONAL' and held_on > :due and not taken_out)
                        """)
                .param("owner", owner.value())
                .param("due", dueBy)
                .query(Boolean.class)
                .single();
    }
}
