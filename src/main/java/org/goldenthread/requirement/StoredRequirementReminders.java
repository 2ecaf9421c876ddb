package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reminders: noted in the morning of a working day, not for people on leave, and at most one message a week. */
@Repository
class StoredRequirementReminders implements RequirementReminders {

    /** How many days before its day a course is called to mind again. */
    static final int DAYS_BEFORE = 14;

    private static final int DAYS_APART = 7;
    private static final WorkingDays ENGLAND = new WorkingDays(BankHolidays.england());

    private static final String WAITING = """
            select person_id from requirement_reminder waiting
             where written_on is null
               and not exists (select from requirement_reminder written
                                where written.person_id = waiting.person_id and written.written_on > :apart)
            """;

    private final JdbcClient jdbc;
    private final StaffDirectory directory;

    StoredRequirementReminders(JdbcClient jdbc, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Notes what is due from the standings as they are stored; again on the same day it notes nothing more. */
    @Transactional
    public void note() {
        LocalDate today = directory.today();
        if (!isWorkingDay(today)) {
            return;
        }
        jdbc.sql("""
                        insert into requirement_reminder (person_id, requirement_id, occasion, due_on, made_on)
                        select person_id, requirement_id,
                               case when state = 'OVERDUE' then 'OVERDUE' when due_on <= :soon then 'SOON' else 'ASKED' end,
                               due_on, :today
                          from requirement_standing
                         where state in ('DUE', 'RENEW', 'OVERDUE') and due_on is not null
                           and not exists (select from known_leave
                                            where known_leave.person_id = requirement_standing.person_id
                                              and first_day <= :today and (last_day is null or last_day >= :today))
                        on conflict do nothing
                        """)
                .param("soon", today.plusDays(DAYS_BEFORE))
                .param("today", today)
                .update();
        jdbc.sql("delete from requirement_reminder where made_on < :oldest")
                .param("oldest", today.minusYears(2))
                .update();
    }

    @Override
    public boolean anyDue() {
        return jdbc.sql("select exists (" + WAITING + ")")
                .param("apart", apart())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RequirementReminder> takeDue() {
        LocalDate today = directory.today();
        Optional<PersonId> person = jdbc.sql(WAITING + " order by person_id limit 1 for update of waiting skip locked")
                .param("apart", apart())
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .optional();
        return person.map(who -> {
            jdbc.sql("""
                            update requirement_reminder set written_on = :today
                             where person_id = :person and written_on is null
                            """).param("today", today).param("person", who.value()).update();
            return new RequirementReminder(who, today, lines(who));
        });
    }

    @Override
    public boolean isSettled(PersonId person) {
        return lines(person).isEmpty();
    }

    private List<RequirementReminder.Line> lines(PersonId person) {
        return jdbc.sql("""
                        select title, due_on, requirement_standing.state = 'OVERDUE' as overdue
                          from requirement_standing join requirement using (requirement_id) join course using (course_id)
                         where person_id = :person and requirement_standing.state in ('DUE', 'RENEW', 'OVERDUE')
                           and due_on is not null
                         order by due_on, title
                        """)
                .param("person", person.value())
                .query((row, number) -> new RequirementReminder.Line(
                        row.getString("title"), row.getObject("due_on", LocalDate.class), row.getBoolean("overdue")))
                .list();
    }

    private LocalDate apart() {
        return directory.today().minusDays(DAYS_APART);
    }

    /** Where bank holidays are not known yet, weekends are. */
    private static boolean isWorkingDay(LocalDate day) {
        try {
            return ENGLAND.isWorkingDay(day);
        } catch (IllegalArgumentException unknown) {
            return day.getDayOfWeek().getValue() <= 5;
        }
    }
}
