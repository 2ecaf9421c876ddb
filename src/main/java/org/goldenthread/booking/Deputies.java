package org.goldenthread.booking;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who decides in whose place, as it is stored; days end with the first that is not one any more. */
@Repository
class Deputies {

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Deputy> of(PersonId manager, LocalDate today) {
        return jdbc.sql("""
                        select approval_deputy_id, given_name || ' ' || family_name as name, valid_from, valid_to
                          from approval_deputy join person on person_id = deputy_id
                         where manager_id = :manager and valid_to > :today order by valid_from, approval_deputy_id
                        """)
                .param("manager", manager.value())
                .param("today", today)
                .query((row, number) -> new Deputy(
                        row.getLong("approval_deputy_id"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class).minusDays(1)))
                .list();
    }

    /** The same again does nothing. */
    void name(PersonId manager, PersonId deputy, LocalDate first, LocalDate last) {
        jdbc.sql("""
                        insert into approval_deputy (manager_id, deputy_id, valid_from, valid_to)
                        select :manager, :deputy, :first, :end
                         where not exists (select from approval_deputy
                                            where manager_id = :manager and deputy_id = :deputy
                                              and valid_from = :first and valid_to = :end)
                        """)
                .param("manager", manager.value())
                .param("deputy", deputy.value())
                .param("first", first)
                .param("end", last.plusDays(1))
                .update();
    }

    void end(long id, PersonId manager) {
        jdbc.sql("delete from approval_deputy where approval_deputy_id = :id and manager_id = :manager")
                .param("id", id)
                .param("manager", manager.value())
                .update();
    }

    /** What ended a year ago is kept no longer. */
    void forget(LocalDate today) {
        jdbc.sql("delete from approval_deputy where valid_to < :before")
                .param("before", today.minusYears(1))
                .update();
    }
}
