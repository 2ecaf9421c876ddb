package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.goal.Goal;
import org.goldenthread.goal.GoldenThread;
import org.goldenthread.goal.GoldenThread.MeasureNode;
import org.goldenthread.goal.OwnGoal;
import org.goldenthread.goal.ThreadPath;
import org.goldenthread.organisation.Unit;
import org.goldenthread.shell.Dates;

/**
 * The thread through one place, from the goal down to the person: each level a step of a list, each place on it a link up or
 * down. The line that joins them is decoration.
 */
final class ThreadWalk extends OrderedList {

    private final transient GoldenThread thread;
    private final transient ThreadPath path;
    private final Div here = new Div();

    ThreadWalk(GoldenThread thread, ThreadPath path) {
        this.thread = thread;
        this.path = path;
        addClassName("walk");
        getElement().setAttribute("aria-label", getTranslation("thread.walk"));
        here.addClassName("walk-here");
        here.getElement().setAttribute("tabindex", "-1").setAttribute("aria-current", "location");
        level(
                "goal",
                thread.organisation(),
                path.goals().stream().map(node -> goal(node.goal())).toList(),
                "");
        Unit service = thread.service();
        if (service == null) {
            return;
        }
        level(
                "priority",
                service.name(),
                path.priorities().stream().map(node -> goal(node.priority())).toList(),
                getTranslation("thread.walk.no-priority", service.name()));
        if (path.priorities().isEmpty()) {
            return;
        }
        level(
                "measure",
                "",
                path.measures().stream().map(this::measure).toList(),
                getTranslation("thread.walk.no-measure"));
        me();
    }

    /** Moves the reader to the place that was walked to. */
    void arrive() {
        here.getElement().callJsFunction("focus");
    }

    private void level(String level, String whose, List<Component> places, String none) {
        Span name = new Span(getTranslation("thread.level." + level, whose));
        name.addClassName("walk-level");
        ListItem step = new ListItem(name);
        places.forEach(step::add);
        if (places.isEmpty()) {
            Span nothing = new Span(none);
            nothing.addClassName("muted");
            step.add(nothing);
        }
        step.addClassName("walk-" + level);
        add(step);
    }

    private Component goal(Goal goal) {
        if (!path.at().equals(ThreadPath.key(goal))) {
            return ThreadWords.link(thread, ThreadPath.key(goal), goal.title());
        }
        return here(
                goal.title(), goal.words(), getTranslation("thread.since", Dates.day(goal.since()), goal.changedBy()));
    }

    private Component measure(MeasureNode measure) {
        return path.at().equals(measure.key())
                ? here(measure.name(), "", "")
                : ThreadWords.link(thread, measure.key(), measure.name());
    }

    private Component here(String title, String words, String since) {
        Span name = new Span(title);
        name.addClassName("strong");
        here.add(name);
        if (!words.isEmpty()) {
            here.add(new Paragraph(words));
        }
        if (!since.isEmpty()) {
            Paragraph line = new Paragraph(since);
            line.addClassName("muted");
            here.add(line);
        }
        return here;
    }

    /** The person's own figures and development goals: nobody else is shown them. */
    private void me() {
        List<Component> figures = new ArrayList<>();
        for (MeasureNode measure : path.measures()) {
            measure.known()
                    .ifPresent(figure -> figures.add(new Anchor(
                            "my-work/" + measure.key(),
                            getTranslation("thread.me.figure", measure.name(), ThreadWords.figure(this, figure)))));
        }
        if (!figures.isEmpty()) {
            level("me", "", figures, "");
        }
        List<Component> goals = new ArrayList<>();
        for (OwnGoal goal : thread.ownGoals()) {
            if (path.measures().stream().anyMatch(measure -> measure.key().equals(goal.measure()))) {
                goals.add(new Anchor(goal.address(), goal.title()));
            }
        }
        if (!goals.isEmpty()) {
            level("own", "", goals, "");
        }
    }
}
