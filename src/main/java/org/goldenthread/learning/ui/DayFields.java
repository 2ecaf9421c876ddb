package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionPlan;
import org.jspecify.annotations.Nullable;

/** The days of a session, to which one can add. */
final class DayFields extends Div {

    private final List<DayField> fields = new ArrayList<>();
    private final Div rows = new Div();

    DayFields(List<SessionDay> days) {
        addClassName("stack");
        rows.addClassName("stack");
        Button more = new Button(getTranslation("publish.day.more"), click -> {
            if (fields.size() < SessionPlan.MOST_DAYS) {
                List<DayField> before = List.copyOf(fields);
                boolean known = before.getLast().pass();
                append(known ? before.getLast().day().later(1) : null);
            }
        });
        days.forEach(this::append);
        if (days.isEmpty()) {
            append(null);
        }
        add(rows, more);
    }

    private void append(@Nullable SessionDay day) {
        DayField[] self = new DayField[1];
        self[0] = new DayField(fields.size() + 1, day, () -> {
            fields.remove(self[0]);
            rows.remove(self[0]);
        });
        fields.add(self[0]);
        rows.add(self[0]);
    }

    boolean pass() {
        return fields.stream().filter(each -> !each.pass()).count() == 0;
    }

    /** Only after the checks have passed. */
    List<SessionDay> days() {
        return fields.stream().map(DayField::day).toList();
    }
}
