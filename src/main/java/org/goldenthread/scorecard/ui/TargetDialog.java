package org.goldenthread.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.indicator.Unit;
import org.goldenthread.scorecard.NewTarget;
import org.goldenthread.scorecard.ScorecardRefused;
import org.goldenthread.scorecard.Target;
import org.goldenthread.scorecard.TargetHistory;
import org.goldenthread.scorecard.TargetService;
import org.goldenthread.shell.Dates;
import org.jspecify.annotations.Nullable;

/** Sets, changes or takes away the target of one row, and shows what it was before. */
final class TargetDialog extends Dialog {

    private final transient TargetHistory history;
    private final transient TargetService targets;
    private final transient Runnable saved;
    private final UUID request = UUID.randomUUID();
    private final BigDecimalField field = new BigDecimalField();

    /** @param saved is called when there is another target than before */
    TargetDialog(TargetHistory history, TargetService targets, Runnable saved) {
        this.history = history;
        this.targets = targets;
        this.saved = saved;
        setHeaderTitle(getTranslation("scorecard.target.title", history.indicator()));
        Unit unit = history.measured().unit();
        field.setLabel(getTranslation("scorecard.target.field"));
        field.setLocale(Locale.UK);
        field.setHelperText(getTranslation(
                "scorecard.unit." + unit.name().toLowerCase(Locale.ROOT),
                TargetService.least(unit),
                TargetService.most(unit),
                getTranslation("scorecard.good." + history.measured().good())));
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(getTranslation("scorecard.target.no-number")));
        history.newest().map(Target::value).ifPresent(value -> field.setValue(value.stripTrailingZeros()));
        Div words = new Div(field);
        words.addClassName("stack");
        if (!history.targets().isEmpty()) {
            words.add(past());
        }
        add(words);
        Button save = new Button(getTranslation("scorecard.target.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("scorecard.cancel"), click -> close()), save);
    }

    private Component past() {
        UnorderedList list = new UnorderedList();
        list.addClassName("muted");
        history.targets().forEach(target -> list.add(new ListItem(line(target))));
        return new Div(new Paragraph(getTranslation("scorecard.target.history")), list);
    }

    private String line(Target target) {
        @Nullable BigDecimal value = target.value();
        return getTranslation(
                "scorecard.target.line",
                Dates.day(target.setOn()),
                target.setBy(),
                value == null ? getTranslation("scorecard.target.none") : value.stripTrailingZeros());
    }

    private void save() {
        if (field.isInvalid()) {
            return;
        }
        try {
            targets.set(new NewTarget(
                    history.key(),
                    field.getValue(),
                    history.newest().map(Target::revision).orElse(0),
                    request));
            close();
            Notification.show(getTranslation("scorecard.target.saved", history.indicator()));
            saved.run();
        } catch (ScorecardRefused refused) {
            field.setErrorMessage(getTranslation("scorecard.refused." + refused.reason()));
            field.setInvalid(true);
        }
    }
}
