package org.goldenthread.deputy.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** Says to a line manager's people who acts in that place, and until when; nothing on most days. */
public final class ActingLines extends Div {

    public ActingLines(List<Deputy> acting) {
        acting.forEach(deputy -> add(new Muted(
                getTranslation("deputy.acts", deputy.name(), deputy.managerName(), Dates.day(deputy.last())))));
    }
}
