package org.goldenthread.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.performance.MeasureAction;
import org.goldenthread.performance.MeasureAction.Sharing;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.shell.FieldChecks;

/** The fields of an action: what, when to look again, and whether the line manager reads it. */
final class ActionForm extends Div {

    private final FieldChecks checks = new FieldChecks();
    private final TextArea words = new TextArea();
    private final DatePicker lookAgain = new DatePicker();
    private final RadioButtonGroup<Sharing> sharing = new RadioButtonGroup<>();

    /** @param done called when it is stored, and when it is not to be */
    ActionForm(String measure, Optional<MeasureAction> action, MeasureActionService service, Runnable done) {
        addClassNames("stack", "action-form");
        words.setLabel(getTranslation("action.words"));
        words.setHelperText(getTranslation("action.words.help"));
        words.setMaxLength(MeasureAction.WORDS_LENGTH);
        words.setWidthFull();
        words.setValue(action.map(MeasureAction::words).orElse(""));
        checks.needed(words, getTranslation("action.words.needed"));
        LocalDate today = service.today();
        FieldChecks.day(lookAgain, getTranslation("action.look-again"));
        lookAgain.setMin(today);
        // A day that is over cannot be kept: the next one has to be chosen.
        lookAgain.setValue(action.map(MeasureAction::lookAgainOn)
                .filter(day -> !day.isBefore(today))
                .orElse(null));
        checks.check(
                lookAgain,
                rules -> rules.asRequired(getTranslation("action.look-again.needed"))
                        .withValidator(day -> !day.isBefore(today), getTranslation("action.look-again.over")));
        add(words, lookAgain);
        share(action, service);
        Button save = new Button(getTranslation("action.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (checks.pass()) {
                service.keep(
                        measure, words.getValue(), lookAgain.getValue(), sharing.getValue() == Sharing.WITH_MANAGER);
                done.run();
            }
            save.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("action.cancel"), click -> done.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(buttons);
    }

    /** A choice where there is somebody to share it with; else a word that there is nobody. It begins as private. */
    private void share(Optional<MeasureAction> action, MeasureActionService service) {
        Optional<String> manager = service.myManager();
        sharing.setLabel(getTranslation("action.sharing"));
        sharing.setItems(Sharing.PRIVATE, Sharing.WITH_MANAGER);
        sharing.setItemLabelGenerator(choice -> getTranslation("action.sharing." + choice.name(), manager.orElse("")));
        sharing.setValue(action.map(MeasureAction::sharing)
                .filter(before -> before == Sharing.WITH_MANAGER && manager.isPresent())
                .orElse(Sharing.PRIVATE));
        if (manager.isPresent()) {
            add(sharing);
        } else {
            Paragraph nobody = new Paragraph(getTranslation("action.sharing.nobody"));
            nobody.addClassName("muted");
            add(nobody);
        }
    }

    void focus() {
        words.focus();
    }
}
