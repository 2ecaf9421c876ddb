package org.goldenthread.engagement;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminds owners once before the due date and once after it. */
@Repository
class StoredCommitmentReminders implements CommitmentReminders {

    /** How many days before its date something is called to mind. */
    private static final int DAYS_BEFORE = 7;

    private static final String DUE = """
            select commitment_id, title, group_name, due, owner_id, due < :today as overdue
              from commitment
             where status in ('PLANNED', 'DOING') and due <= :soon
               and reminded < case when due < :today then 2 else 1 end
            """;

    private final JdbcClient jdbc;
    private final StaffDirectory directory;

    StoredCommitmentReminders(JdbcClient jdbc, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public boolean anyDue() {
        return due("select exists (" + DUE + ")").query(Boolean.class).single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DueCommitment> takeDue() {
        Optional<DueCommitment> due = due(DUE + " order by commitment_id limit 1 for update skip locked")
                .query((row, number) -> new DueCommitment(
                        row.getLong("commitment_id"),
                        row.getString("title"),
                        row.getString("group_name"),
                        row.getObject("due", LocalDate.class),
                        row.getBoolean("overdue"),
                        new PersonId(row.getLong("owner_id"))))
                .optional();
        due.ifPresent(taken -> jdbc.sql("update commitment set reminded = :occasion where commitment_id = :id")
                .param("occasion", taken.overdue() ? 2 : 1)
                .param("id", taken.commitment())
                .update());
        return due;
    }

    @Override
    public boolean isSettled(long commitment) {
        return jdbc.sql("select status in ('DONE', 'NOT_POSSIBLE') from commitment where commitment_id = :id")
                .param("id", commitment)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec due(String sql) {
        LocalDate today = directory.today();
        return jdbc.sql(sql).param("today", today).param("soon", today.plusDays(DAYS_BEFORE));
    }
}
