package org.goldenthread.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What an upload would come to, or came to, below its form: what stands in the way, one sentence, and the report. */
public final class UploadOutcome extends Div {

    private final Paragraph alert = new Paragraph();
    private final Paragraph status = new Paragraph();
    private final Div report = new Div();

    public UploadOutcome() {
        alert.getElement().setAttribute("role", "alert");
        alert.addClassName("import-problem");
        status.getElement().setAttribute("role", "status");
        status.addClassName("strong");
        report.addClassName("stack");
        addClassName("stack");
        add(alert, status, report);
    }

    /** Nothing has come of anything yet. */
    public void clear() {
        report.removeAll();
        status.setText("");
        alert.setText("");
    }

    /** @param reason read out at once; empty when nothing stands in the way */
    public void refuse(String reason) {
        alert.setText(reason);
    }

    /** @param sentence read out when there is time for it */
    public void say(String sentence) {
        status.setText(sentence);
    }

    /** In the place of what was shown before. */
    public void show(Card card) {
        clear();
        report.add(card);
    }

    /** A button below the report that can be pressed once. */
    public void offer(String label, Runnable action) {
        Button button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        Div actions = new Div(button);
        actions.addClassName("actions");
        report.add(actions);
    }
}
