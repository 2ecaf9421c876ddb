package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.goldenthread.goal.Goal;
import org.goldenthread.goal.GoldenThread;
import org.goldenthread.goal.GoldenThread.GoalNode;
import org.goldenthread.goal.GoldenThread.MeasureNode;
import org.goldenthread.goal.GoldenThread.PriorityNode;
import org.goldenthread.goal.ThreadPath;

/** The whole picture as lists within lists, from the goals to the person; the golden lines between them are decoration. */
final class ThreadTree extends UnorderedList {

    private final transient GoldenThread thread;
    private final transient Optional<ThreadPath> path;

    ThreadTree(GoldenThread thread, Optional<ThreadPath> path) {
        this.thread = thread;
        this.path = path;
        addClassName("tree");
        getElement().setAttribute("aria-label", getTranslation("thread.tree"));
        path.ifPresent(one -> addClassName("walked"));
        thread.goals().forEach(goal -> add(goal(goal)));
    }

    private ListItem goal(GoalNode node) {
        ListItem item = item("goal", place(node.goal()), on(node.goal()));
        if (thread.service() == null) {
            item.add(said(getTranslation("thread.served-by", node.servedBy())));
        } else if (node.priorities().isEmpty()) {
            item.add(said(getTranslation("thread.no-priority")));
        } else {
            UnorderedList priorities = new UnorderedList();
            node.priorities().forEach(priority -> priorities.add(priority(priority)));
            item.add(priorities);
        }
        return item;
    }

    private ListItem priority(PriorityNode node) {
        ListItem item = item("priority", place(node.priority()), on(node.priority()));
        if (!node.measures().isEmpty()) {
            UnorderedList measures = new UnorderedList();
            node.measures().forEach(measure -> measures.add(measure(node.priority(), measure)));
            item.add(measures);
        }
        return item;
    }

    private ListItem measure(Goal priority, MeasureNode node) {
        boolean on = path.filter(one -> one.passes(priority, node.key())).isPresent();
        ListItem item = item("measure", ThreadWords.link(thread, node.key(), node.name()), on);
        node.known().ifPresent(figure -> {
            Anchor mine =
                    new Anchor("my-work/" + node.key(), getTranslation("thread.me", ThreadWords.figure(this, figure)));
            mine.setAriaLabel(getTranslation("thread.me.figure", node.name(), ThreadWords.figure(this, figure)));
            item.add(new UnorderedList(item("mine", mine, on)));
        });
        return item;
    }

    private Anchor place(Goal goal) {
        Anchor place = ThreadWords.link(thread, ThreadPath.key(goal), goal.title());
        path.filter(one -> one.at().equals(ThreadPath.key(goal)))
                .ifPresent(here -> place.getElement().setAttribute("aria-current", "location"));
        return place;
    }

    private boolean on(Goal goal) {
        return path.filter(one -> one.passes(goal)).isPresent();
    }

    private static ListItem item(String level, Component place, boolean on) {
        Div node = new Div(place);
        node.addClassNames("node", level);
        ListItem item = new ListItem(node);
        item.setClassName("on-thread", on);
        return item;
    }

    private static Component said(String text) {
        Span said = new Span(text);
        said.addClassNames("muted", "tree-said");
        return said;
    }
}
