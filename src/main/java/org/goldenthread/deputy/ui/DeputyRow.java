package org.goldenthread.deputy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** One deputy, until when, and a way to end it. */
final class DeputyRow extends Div {

    DeputyRow(Deputy deputy, Runnable end) {
        Div words = new Div(
                new Paragraph(getTranslation(
                        "deputy.one",
                        deputy.name(),
                        deputy.managerName(),
                        Dates.day(deputy.first()),
                        Dates.day(deputy.last()))),
                new Muted(getTranslation("deputy.named-by", deputy.namedBy())));
        Button button = new Button(getTranslation("deputy.end"), click -> end.run());
        button.setAriaLabel(getTranslation("deputy.end-named", deputy.name(), deputy.managerName()));
        add(words, button);
        addClassNames("between", "deputy");
    }
}
