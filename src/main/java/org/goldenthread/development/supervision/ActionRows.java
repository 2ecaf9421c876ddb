package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was agreed in supervisions. Words are never changed; an action ends, or is opened again. */
@Repository
class ActionRows {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    ActionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each line of a form. */
    void add(long session, NewAction action) {
        jdbc.sql("""
                        insert into supervision_action (form, supervision_session_id, words, owner, due_on)
                        values (:form, :session, :words, :owner, :due) on conflict (form) do nothing
                        """)
                .param("form", action.form())
                .param("session", session)
                .param("words", action.words())
                .param("owner", action.owner().name())
                .param("due", action.dueOn())
                .update();
    }

    /** Whose action it is, of the two the one who is supervised. */
    Optional<PersonId> personOf(long action) {
        return jdbc.sql("""
                        select person_id from supervision_action join supervision_session using (supervision_session_id)
                         where supervision_action_id = :action
                        """)
                .param("action", action)
                .query((row, number) -> new PersonId(row.getLong(1)))
                .optional();
    }

    /** Ends an open one; a second click leaves the first day. */
    void end(long action, ActionEnding ending, LocalDate on, PersonId by) {
        jdbc.sql("""
                        update supervision_action set ending = :ending, ended_on = :on, ended_by_id = :by
                         where supervision_action_id = :action and ending is null
                        """)
                .param("action", action)
                .param("ending", ending.name())
                .param("on", on)
                .param("by", by.value())
                .update();
    }

    void openAgain(long action) {
        jdbc.sql("""
                        update supervision_action set ending = null, ended_on = null, ended_by_id = null
                         where supervision_action_id = :action
                        """).param("action", action).update();
    }

    /** Open ones first, by their day; then those that ended, the latest first. */
    List<AgreedAction> of(PersonId person) {
        return jdbc.sql("""
                        select supervision_action_id, words, owner, due_on, held_on, ending, ended_on
                          from supervision_action join supervision_session using (supervision_session_id)
                         where person_id = :person and (not taken_out or ending is null)
                         order by ended_on desc nulls first, due_on, supervision_action_id limit :most
                        """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> {
                    @Nullable String ending = row.getString("ending");
                    return new AgreedAction(
                            row.getLong("supervision_action_id"),
                            row.getString("words"),
                            ActionOwner.valueOf(row.getString("owner")),
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("held_on", LocalDate.class),
                            Optional.ofNullable(ending).map(ActionEnding::valueOf),
                            Optional.ofNullable(row.getObject("ended_on", LocalDate.class)));
                })
                .list();
    }
}
