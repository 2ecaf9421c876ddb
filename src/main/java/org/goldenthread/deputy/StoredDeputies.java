package org.goldenthread.deputy;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deputies as they are stored; days end with the first that is not one any more. */
@Repository
class StoredDeputies implements Deputies {

    private static final int MOST = 200;

    private static final String DEPUTIES = """
            select deputising_id, deputy_id, manager_id, valid_from, valid_to,
                   deputy.given_name || ' ' || deputy.family_name as name,
                   manager.given_name || ' ' || manager.family_name as manager_name,
                   naming.given_name || ' ' || naming.family_name as named_by
              from deputising
                   join person deputy on deputy.person_id = deputy_id
                   join person manager on manager.person_id = manager_id
                   join person naming on naming.person_id = named_by_id
            """;

    private final JdbcClient jdbc;

    StoredDeputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deputy> of(PersonId manager, LocalDate day) {
        return deputies(jdbc.sql(DEPUTIES
                        + " where manager_id = :manager and valid_to > :day order by valid_from, deputising_id")
                .param("manager", manager.value())
                .param("day", day));
    }

    @Override
    public List<Deputy> held(PersonId deputy, LocalDate day) {
        return deputies(jdbc.sql(
                        DEPUTIES
                                + " where deputy_id = :deputy and :day >= valid_from and :day < valid_to order by valid_to, deputising_id")
                .param("deputy", deputy.value())
                .param("day", day));
    }

    /** Of all line managers, the first to begin first. */
    List<Deputy> from(LocalDate day) {
        return deputies(jdbc.sql(DEPUTIES + " where valid_to > :day order by valid_from, deputising_id limit :most")
                .param("day", day)
                .param("most", MOST));
    }

    private static List<Deputy> deputies(JdbcClient.StatementSpec select) {
        return select.query((row, number) -> new Deputy(
                        row.getLong("deputising_id"),
                        new PersonId(row.getLong("deputy_id")),
                        row.getString("name"),
                        new PersonId(row.getLong("manager_id")),
                        row.getString("manager_name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class).minusDays(1),
                        row.getString("named_by")))
                .list();
    }

    /** The same again does nothing. */
    void name(PersonId manager, PersonId deputy, LocalDate first, LocalDate last, PersonId by) {
        jdbc.sql("""
                        insert into deputising (manager_id, deputy_id, valid_from, valid_to, named_by_id)
                        select :manager, :deputy, :first, :end, :by
                         where not exists (select from deputising
                                            where manager_id = :manager and deputy_id = :deputy
                                              and valid_from = :first and valid_to = :end)
                        """)
                .param("manager", manager.value())
                .param("deputy", deputy.value())
                .param("first", first)
                .param("end", last.plusDays(1))
                .param("by", by.value())
                .update();
    }

    void end(long id, PersonId manager) {
        jdbc.sql("delete from deputising where deputising_id = :id and manager_id = :manager")
                .param("id", id)
                .param("manager", manager.value())
                .update();
    }

    void forget(LocalDate endedBefore) {
        jdbc.sql("delete from deputising where valid_to < :before")
                .param("before", endedBefore)
                .update();
    }
}
