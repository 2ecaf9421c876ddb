package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.goldenthread.suggestion.HeldBecause;
import org.goldenthread.suggestion.SuggestionChecking;
import org.goldenthread.suggestion.SuggestionRefused;
import org.goldenthread.suggestion.UncheckedSuggestion;

/** Asks why a suggestion is held back; all staff read the answer. */
final class HoldBackDialog extends Dialog {

    HoldBackDialog(UncheckedSuggestion suggestion, SuggestionChecking checking, Runnable held) {
        setHeaderTitle(getTranslation("suggestion.hold"));
        RadioButtonGroup<HeldBecause> because = new RadioButtonGroup<>(getTranslation("suggestion.hold.because"));
        because.setItems(HeldBecause.values());
        because.setItemLabelGenerator(each -> getTranslation("suggestion.held." + each.name()));
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(suggestion.title()),
                new Paragraph(getTranslation("suggestion.hold.says")),
                because,
                problem);
        fields.setPadding(false);
        add(fields);
        Button hold = new Button(getTranslation("suggestion.hold.do"), click -> {
            if (because.isEmpty()) {
                problem.setText(getTranslation("suggestion.hold.choose"));
                return;
            }
            try {
                checking.holdBack(suggestion.id(), because.getValue());
                close();
                held.run();
            } catch (SuggestionRefused refused) {
                problem.setText(
                        getTranslation("suggestion.refused." + refused.reason().name()));
            }
        });
        hold.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("suggestion.hold.cancel"), click -> close()), hold);
    }
}
