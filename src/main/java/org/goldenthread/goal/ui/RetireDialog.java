package org.goldenthread.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.goal.Goal;

/** Asks before a goal or priority is retired. */
final class RetireDialog extends Dialog {

    RetireDialog(Goal goal, Runnable retire) {
        setHeaderTitle(getTranslation("goal.retire.title", goal.title()));
        setWidth("480px");
        add(new Paragraph(getTranslation(goal.isPriority() ? "goal.retire.priority" : "goal.retire.goal")));
        Button yes = new Button(getTranslation("goal.retire.do"), click -> {
            close();
            retire.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("goal.retire.not"), click -> close()), yes);
    }
}
