package org.goldenthread.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code sessions.csv}.
 *
 * @param course code of the course
 * @param open whether people are to book it
 */
record FileSession(String code, String course, SessionPlan plan, SessionMoney money, boolean open) {

    static final List<String> COLUMNS = List.of("code", "course", "days", "capacity");

    /** Whether the file says that people can book it. */
    private enum State {
        PLANNED,
        OPEN
    }

    /**
     * Null when something about it is wrong.
     *
     * @param units by their code
     */
    static @Nullable FileSession read(LearningRow row, Map<String, UnitId> units) {
        String code = row.required("code");
        String course = row.required("course");
        List<SessionDay> days = row.days("days");
        int capacity = row.number("capacity", null);
        int minimum = row.number("minimum", 0);
        var bookingCloses = row.moment("booking_closes");
        var cancellingCloses = row.moment("cancelling_closes");
        boolean approval = row.flag("approval_needed", false);
        boolean waitingList = row.flag("waiting_list", true);
        var budget = row.money("budget");
        var cost = row.money("cost");
        UnitId payer = null;
        String unit = row.text("payer");
        if (!unit.isEmpty()) {
            payer = units.get(unit);
            if (payer == null) {
                row.problem("payer", unit, LearningImportReason.UNKNOWN_UNIT, "");
            }
        }
        State state = row.word("state", State.class, State.PLANNED);
        if (row.isBad()) {
            return null;
        }
        var plan = new SessionPlan(
                days,
                row.text("room"),
                row.text("online_address"),
                row.text("trainers"),
                Set.of(),
                capacity,
                minimum,
                bookingCloses,
                cancellingCloses,
                approval,
                waitingList);
        return new FileSession(code, course, plan, new SessionMoney(budget, cost, payer), state == State.OPEN);
    }
}
