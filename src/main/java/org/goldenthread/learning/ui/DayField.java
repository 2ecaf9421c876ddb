package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.shell.FieldChecks;
import org.jspecify.annotations.Nullable;

/** One day of a session: date, from and to. */
final class DayField extends Div {

    private static final List<LocalTime> QUARTERS = IntStream.range(7 * 4, 22 * 4)
            .mapToObj(quarter -> LocalTime.of(quarter / 4, quarter % 4 * 15))
            .toList();

    private final DatePicker date = new DatePicker();
    private final ComboBox<LocalTime> from = new ComboBox<>();
    private final ComboBox<LocalTime> to = new ComboBox<>();
    private final FieldChecks checks = new FieldChecks();
    private final Button remove = new Button(getTranslation("publish.day.remove"));

    /**
     * @param number from 1, so that each field has a name of its own
     * @param removed run when it is taken away
     */
    DayField(int number, @Nullable SessionDay day, Runnable removed) {
        addClassName("day-field");
        FieldChecks.day(date, getTranslation("publish.day.date", number));
        time(from, "publish.day.from", number, day == null ? LocalTime.of(9, 30) : day.from());
        time(to, "publish.day.to", number, day == null ? LocalTime.of(16, 30) : day.to());
        if (day != null) {
            date.setValue(day.date());
        }
        checks.needed(date, getTranslation("shell.day.bad"));
        checks.needed(from, getTranslation("publish.day.time"));
        checks.check(
                to,
                rules -> rules.asRequired(getTranslation("publish.day.time"))
                        .withValidator(
                                end -> from.getValue() == null || end.isAfter(from.getValue()),
                                getTranslation("publish.day.later")));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("publish.day.remove.named", number));
        remove.addClickListener(click -> removed.run());
        remove.setVisible(number > 1);
        add(date, from, to, remove);
    }

    private void time(ComboBox<LocalTime> field, String key, int number, LocalTime value) {
        field.setLabel(getTranslation(key, number));
        field.setItems(IntStream.rangeClosed(0, QUARTERS.size())
                .mapToObj(n -> n < QUARTERS.size() ? QUARTERS.get(n) : value)
                .distinct()
                .sorted()
                .toList());
        field.setItemLabelGenerator(LearningWords::time);
        field.setValue(value);
    }

    /** Whether everything is as it should be; where it is not the fields say so. */
    boolean pass() {
        return checks.pass();
    }

    /** Only after the checks have passed. */
    SessionDay day() {
        return SessionDay.of(date.getValue(), from.getValue(), to.getValue());
    }
}
