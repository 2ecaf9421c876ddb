package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A line manager's reminders of what was agreed with the team: for themselves, and about nobody in particular. */
@Service
public class TeamReminderService {

    /** More than anybody comes back to, and bounded. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;
    private final StaffDirectory directory;

    TeamReminderService(JdbcClient jdbc, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** The first day that one can be reminded on: today, in England. */
    @PreAuthorize(Access.STAFF)
    public LocalDate today() {
        return directory.today();
    }

    /** The earliest day first. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<TeamReminder> mine() {
        return directory.me().map(me -> of(me.id())).orElseGet(List::of);
    }

    /** Those whose day has come. */
    @PreAuthorize(Access.STAFF)
    @Transactional(readOnly = true)
    public List<TeamReminder> due() {
        LocalDate today = directory.today();
        return mine().stream().filter(reminder -> !reminder.on().isAfter(today)).toList();
    }

    /**
     * Keeps one. The same form sent twice makes one.
     *
     * @param words from 1 to 300 characters without the spaces around them
     * @param on today or later
     * @throws AccessDeniedException for somebody who is line manager of nobody today
     * @throws IllegalArgumentException for words or a day out of range, and for more than fifty
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void keep(UUID form, String words, LocalDate on) {
        StaffMember me = directory.me().orElseThrow(TeamReminderService::refused);
        if (directory.reportsOf(me.id(), directory.today()).isEmpty()) {
            throw refused();
        }
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > TeamReminder.WORDS_LENGTH || on.isBefore(directory.today())) {
            throw new IllegalArgumentException("A reminder needs words, and a day to come");
        }
        if (of(me.id()).size() >= MOST) {
            throw new IllegalArgumentException("No more than " + MOST + " reminders");
        }
        jdbc.sql("""
                        insert into team_reminder (person_id, form, words, remind_on)
                        values (:person, :form, :words, :on) on conflict (form) do nothing
                        """)
                .param("person", me.id().value())
                .param("form", form)
                .param("words", stripped)
                .param("on", on)
                .update();
    }

    /** It is done with, and deleted; nothing where it is not the signed-in person's, or already gone. */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void done(long reminder) {
        directory
                .me()
                .ifPresent(
                        me -> jdbc.sql("delete from team_reminder where team_reminder_id = :id and person_id = :person")
                                .param("id", reminder)
                                .param("person", me.id().value())
                                .update());
    }

    private List<TeamReminder> of(PersonId person) {
        return jdbc.sql("""
                        select team_reminder_id, words, remind_on from team_reminder
                         where person_id = :person order by remind_on, team_reminder_id
                        """)
                .param("person", person.value())
                .query((row, number) -> new TeamReminder(
                        row.getLong("team_reminder_id"),
                        row.getString("words"),
                        row.getObject("remind_on", LocalDate.class)))
                .list();
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("Only line managers have reminders about their team");
    }
}
