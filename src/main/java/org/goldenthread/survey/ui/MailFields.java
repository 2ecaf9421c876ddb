package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.organisation.WallClock;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.survey.MailPlan;
import org.goldenthread.survey.Reminded;

/** How staff are told of a survey: whether by e-mail, who is reminded and when. */
final class MailFields {

    /** Reminders to nobody are not the same as no e-mail at all. */
    private enum Who {
        UNANSWERED,
        EVERYBODY,
        NOBODY,
        PORTAL;

        boolean reminds() {
            return this == UNANSWERED || this == EVERYBODY;
        }
    }

    private static final int FIRST_AFTER = 5;
    private static final int LAST_BEFORE = 2;
    private static final int MOST_DAYS = 90;
    private static final int MORNING = 9;

    private final FieldChecks checks = new FieldChecks();
    private final Select<Who> who = new Select<>();
    private final IntegerField first = new IntegerField();
    private final IntegerField last = new IntegerField();

    MailFields() {
        who.setLabel(who.getTranslation("launch.mail.who"));
        who.setHelperText(who.getTranslation("launch.mail.who.help"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(each -> who.getTranslation("launch.mail.who." + each.name()));
        who.setValue(Who.UNANSWERED);
        who.addValueChangeListener(change -> showDays());
        days(first, "launch.mail.first", "launch.mail.first.help", FIRST_AFTER);
        days(last, "launch.mail.last", "launch.mail.last.help", LAST_BEFORE);
        checks.check(first, this::inRange);
        checks.check(
                last,
                rules -> inRange(rules)
                        .withValidator(
                                days -> !who.getValue().reminds() || days != null || first.getValue() != null,
                                who.getTranslation("launch.mail.one")));
    }

    private static void days(IntegerField field, String key, String help, int usual) {
        field.setLabel(field.getTranslation(key));
        field.setHelperText(field.getTranslation(help));
        field.setMin(1);
        field.setMax(MOST_DAYS);
        field.setStepButtonsVisible(true);
        field.setValue(usual);
    }

    private BindingBuilder<Void, Integer> inRange(BindingBuilder<Void, Integer> rules) {
        return rules.withValidator(
                days -> days == null || days >= 1 && days <= MOST_DAYS,
                who.getTranslation("launch.mail.days.range", MOST_DAYS));
    }

    private void showDays() {
        first.setVisible(who.getValue().reminds());
        last.setVisible(who.getValue().reminds());
    }

    Component[] all() {
        return new Component[] {who, first, last};
    }

    void onChange(Runnable changed) {
        who.addValueChangeListener(change -> changed.run());
        first.addValueChangeListener(change -> changed.run());
        last.addValueChangeListener(change -> changed.run());
    }

    boolean isValid() {
        return checks.pass();
    }

    /** By the clock in England: the first reminder at the hour at which it opens, the last in the morning. */
    MailPlan plan(LocalDateTime opens, LocalDateTime closes) {
        if (!who.getValue().reminds()) {
            return new MailPlan(who.getValue() == Who.NOBODY, Reminded.NOBODY, List.of());
        }
        Stream<Instant> reminders = Stream.of(
                        Optional.ofNullable(first.getValue()).map(opens::plusDays),
                        Optional.ofNullable(last.getValue())
                                .map(days ->
                                        closes.toLocalDate().minusDays(days).atTime(MORNING, 0)))
                .flatMap(Optional::stream)
                .map(WallClock::opening);
        return new MailPlan(true, Reminded.valueOf(who.getValue().name()), reminders.toList());
    }
}
