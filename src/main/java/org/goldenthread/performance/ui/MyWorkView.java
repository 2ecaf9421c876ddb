package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.performance.SharedAction;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** My work: the signed-in person's measures side by side. */
@Route("my-work")
@PermitAll
@Menu(title = "menu.my-work", order = 10, icon = "work")
class MyWorkView extends Page {

    MyWorkView(MyWorkService work, MeasureActionService actions) {
        super("performance.title");
        List<MyMeasure> measures = work.mine();
        PageHeader header = new PageHeader(null, getTranslation("performance.title"));
        add(header);
        if (measures.isEmpty()) {
            add(new EmptyState(getTranslation("performance.empty"), getTranslation("performance.empty.what-to-do")));
        } else {
            Div cards = new Div();
            cards.addClassNames("grid-3", "measures");
            measures.forEach(measure -> cards.add(new MeasureCard(measure)));
            header.says(getTranslation("performance.says"));
            add(cards);
        }
        List<SharedAction> shared = actions.sharedWithMe();
        if (!shared.isEmpty()) {
            add(new SharedActionsCard(shared));
        }
    }
}
