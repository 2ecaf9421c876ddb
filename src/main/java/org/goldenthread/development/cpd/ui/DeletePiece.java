package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Deletes a piece, in two steps. */
final class DeletePiece extends Div {

    DeletePiece(Runnable remove) {
        addClassName("row");
        Button ask = new Button(getTranslation("cpd.delete"));
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        Button really = new Button(getTranslation("cpd.delete.really"), click -> remove.run());
        really.addThemeVariants(ButtonVariant.ERROR);
        really.setVisible(false);
        ask.addClickListener(click -> {
            ask.setVisible(false);
            really.setVisible(true);
            really.focus();
        });
        add(ask, really);
    }
}
