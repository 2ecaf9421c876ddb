package org.goldenthread.goal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.goal.GoalEditing;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Leaders keep the goals of the organisation, and the priorities of services that they lead. */
@Route("golden-thread/edit")
@RolesAllowed("LEADER")
class GoalsView extends Page {

    GoalsView(GoalEditing editing) {
        super("goal.title");
        addClassName("thread-page");
        PageHeader header = new PageHeader(
                new Anchor(ThreadWords.ROUTE, getTranslation("thread.title")), getTranslation("goal.title"));
        add(header);
        var units = editing.units();
        if (units.isEmpty()) {
            add(new EmptyState(getTranslation("goal.nobody"), getTranslation("goal.nobody.do")));
            return;
        }
        header.says(getTranslation("goal.says"));
        Div stack = new Div();
        stack.addClassName("stack");
        units.forEach(unit -> stack.add(new GoalList(unit, editing)));
        add(stack);
    }
}
