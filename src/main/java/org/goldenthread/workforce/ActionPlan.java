package org.goldenthread.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The workforce plan as it is stored. */
@Repository
class ActionPlan {

    private final JdbcClient jdbc;

    ActionPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open ones first, by their day; at most the newest hundred. */
    List<WorkforceAction> of(UnitId unit, LocalDate today) {
        return jdbc.sql("""
                        select workforce_action.*, given_name || ' ' || family_name as owner
                          from workforce_action join person on person_id = owner_id
                         where unit_id = :unit
                         order by state in ('DONE', 'NOT_POSSIBLE'), due, workforce_action_id
                         limit 100
                        """)
                .param("unit", unit.value())
                .query((row, number) -> {
                    ActionState state = ActionState.valueOf(row.getString("state"));
                    LocalDate due = row.getObject("due", LocalDate.class);
                    return new WorkforceAction(
                            row.getLong("workforce_action_id"),
                            ActionTheme.valueOf(row.getString("theme")),
                            row.getString("title"),
                            row.getString("purpose"),
                            row.getString("owner"),
                            due,
                            state,
                            row.getString("because"),
                            row.getInt("version"),
                            !state.isOver() && due.isBefore(today));
                })
                .list();
    }

    void add(NewAction action) {
        jdbc.sql("""
                        insert into workforce_action (unit_id, theme, title, purpose, owner_id, due, state, because, request)
                        values (:unit, :theme, :title, :purpose, :owner, :due, 'PLANNED', '', :request)
                            on conflict (request) do nothing
                        """)
                .param("unit", action.unit().value())
                .param("theme", action.theme().name())
                .param("title", action.title().strip())
                .param("purpose", action.purpose().strip())
                .param("owner", action.owner().value())
                .param("due", action.due())
                .param("request", action.request())
                .update();
    }

    Optional<UnitId> unitOf(long action) {
        return jdbc.sql("select unit_id from workforce_action where workforce_action_id = :action")
                .param("action", action)
                .query(Long.class)
                .optional()
                .map(UnitId::new);
    }

    /** The state, locked until the transaction ends; empty when its version is another. */
    Optional<ActionState> lock(long action, int version) {
        return jdbc.sql("""
                        select state from workforce_action where workforce_action_id = :action and version = :version
                           for update
                        """)
                .param("action", action)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(ActionState::valueOf);
    }

    void change(long action, ActionState state, LocalDate due, String because) {
        jdbc.sql("""
                        update workforce_action
                           set state = :state, due = :due, because = :because, version = version + 1
                         where workforce_action_id = :action
                        """)
                .param("action", action)
                .param("state", state.name())
                .param("due", due)
                .param("because", because)
                .update();
    }
}
