package org.goldenthread.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is told when: whoever leads what is asked, or else the unit above it. Where nobody leads, nobody is told. */
@Repository
class StoredReminders implements SuggestionReminders {

    /** How many days before its day a suggestion is called to mind. */
    private static final int DAYS_BEFORE = 7;

    private static final String DUE = """
            select suggestion_id, title, answer_by, occasion, own.name, coalesce(own.lead_id, above.lead_id) as lead
              from suggestion
              cross join lateral (select case when answer_by < :today then 3
                                              when answer_by <= :soon then 2 else 1 end as occasion) time
              join unit_version own on own.unit_id = suggestion.unit_id and own.valid_from <= :today
                                   and (own.valid_to is null or own.valid_to > :today)
              left join unit_version above on above.unit_id = own.parent_id and above.valid_from <= :today
                                          and (above.valid_to is null or above.valid_to > :today)
             where state = 'PUBLISHED' and answered_on is null and written < occasion
               and coalesce(own.lead_id, above.lead_id) is not null
            """;

    private final JdbcClient jdbc;
    private final StaffDirectory directory;

    StoredReminders(JdbcClient jdbc, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    @Override
    public boolean anyDue() {
        return due("select exists (" + DUE + ")").query(Boolean.class).single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DueReminder> takeDue() {
        Optional<DueReminder> due = due(DUE + " order by suggestion_id limit 1 for update of suggestion skip locked")
                .query(StoredReminders::reminder)
                .optional();
        due.ifPresent(reminder -> jdbc.sql("update suggestion set written = :occasion where suggestion_id = :id")
                .param("occasion", reminder.occasion().ordinal() + 1)
                .param("id", reminder.suggestion())
                .update());
        return due;
    }

    @Override
    public boolean isAnswered(UUID suggestion) {
        return jdbc.sql("select exists (select from suggestion where suggestion_id = :id and answered_on is not null)")
                .param("id", suggestion)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec due(String sql) {
        LocalDate today = directory.today();
        return jdbc.sql(sql).param("today", today).param("soon", today.plusDays(DAYS_BEFORE));
    }

    private static DueReminder reminder(ResultSet row, int number) throws SQLException {
        return new DueReminder(
                row.getObject("suggestion_id", UUID.class),
                row.getString("title"),
                row.getString("name"),
                row.getObject("answer_by", LocalDate.class),
                Occasion.values()[row.getInt("occasion") - 1],
                new PersonId(row.getLong("lead")));
    }
}
