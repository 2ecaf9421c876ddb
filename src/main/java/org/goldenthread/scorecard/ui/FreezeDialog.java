package org.goldenthread.scorecard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.scorecard.FreezingService;
import org.goldenthread.scorecard.FreezingService.Freezable;
import org.goldenthread.scorecard.FrozenCopy;
import org.goldenthread.scorecard.ScorecardRefused;
import org.goldenthread.shell.Dates;
import org.jspecify.annotations.Nullable;

/** Asks which quarter is to be frozen, and says what becomes of what was frozen of it before. */
final class FreezeDialog extends Dialog {

    private final transient FreezingService freezing;
    private final transient Consumer<FrozenCopy> frozen;
    private final UUID request = UUID.randomUUID();
    private final RadioButtonGroup<Freezable> quarter = new RadioButtonGroup<>();
    private final Paragraph before = new Paragraph();

    /** @param frozen is given the copy */
    FreezeDialog(FreezingService freezing, Consumer<FrozenCopy> frozen) {
        this.freezing = freezing;
        this.frozen = frozen;
        List<Freezable> quarters = freezing.quarters();
        setHeaderTitle(getTranslation("scorecard.freeze.title"));
        quarter.setLabel(getTranslation("scorecard.freeze.which"));
        quarter.setItems(quarters);
        quarter.setItemLabelGenerator(each -> QuarterWords.of(this, each.quarter()));
        quarter.addValueChangeListener(change -> say(change.getValue()));
        quarter.setValue(quarters.getFirst());
        before.getElement().setAttribute("role", "status");
        Div words = new Div(new Paragraph(getTranslation("scorecard.freeze.says")), quarter, before);
        words.addClassName("stack");
        add(words);
        Button freeze = new Button(getTranslation("scorecard.freeze.do"), click -> freeze());
        freeze.addThemeVariants(ButtonVariant.PRIMARY);
        freeze.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("scorecard.cancel"), click -> close()), freeze);
    }

    private void say(Freezable chosen) {
        @Nullable FrozenCopy newest = chosen.newest();
        before.setText(
                newest == null
                        ? getTranslation("scorecard.freeze.first")
                        : getTranslation(
                                "scorecard.freeze.again",
                                Dates.day(newest.frozenAt()),
                                newest.frozenBy(),
                                newest.revision(),
                                newest.revision() + 1));
    }

    private void freeze() {
        Freezable chosen = quarter.getValue();
        try {
            FrozenCopy copy = freezing.freeze(chosen.quarter(), chosen.after(), request);
            close();
            Notification.show(
                    getTranslation("scorecard.freeze.done", QuarterWords.of(this, copy.quarter()), copy.revision()));
            frozen.accept(copy);
        } catch (ScorecardRefused refused) {
            close();
            Notification.show(getTranslation("scorecard.refused." + refused.reason()));
        }
    }
}
