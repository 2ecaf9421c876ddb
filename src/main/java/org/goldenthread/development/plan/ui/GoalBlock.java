package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.development.plan.CheckIn;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalLink;
import org.goldenthread.development.plan.GoalWords;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** A goal as it is read: in a list short, on its own page or by a line manager whole. */
final class GoalBlock extends Div {

    private final Goal goal;

    private GoalBlock(Goal goal) {
        this.goal = goal;
        addClassName("goal");
    }

    /** Short, with a link to its page. */
    static GoalBlock linked(Goal goal, LocalDate today, Optional<String> manager) {
        GoalBlock block = new GoalBlock(goal);
        block.add(
                new H3(new Anchor(GoalView.ROUTE + "/" + goal.id(), goal.words().title())), block.tags(today, manager));
        if (goal.doneOn().isEmpty() && !goal.words().nextStep().isEmpty()) {
            block.add(
                    new Paragraph(block.getTranslation("plan.next", goal.words().nextStep())));
        }
        if (!goal.doneWords().isEmpty()) {
            block.add(new Paragraph(goal.doneWords()));
        }
        return block;
    }

    /** All of it, under a heading of its own. */
    static GoalBlock whole(Goal goal, Component heading, LocalDate today, Optional<String> manager) {
        GoalBlock block = new GoalBlock(goal);
        block.add(heading, block.tags(today, manager), block.words());
        if (!goal.checkIns().isEmpty()) {
            block.add(new H3(block.getTranslation("plan.check-ins")), block.checkIns());
        }
        return block;
    }

    private Div tags(LocalDate today, Optional<String> manager) {
        Div row = new Div(when(today));
        row.addClassName("row");
        row.add(new Tag(getTranslation("plan.sharing." + goal.sharing().name(), manager.orElse("")), Tone.PLAIN));
        goal.words().link().ifPresent(link -> row.add(link(link)));
        return row;
    }

    private Tag when(LocalDate today) {
        LocalDate due = goal.words().dueOn();
        return goal.doneOn()
                .map(day -> new Tag("✓", getTranslation("plan.done", Dates.day(day)), Tone.GOOD))
                .orElseGet(() -> due.isBefore(today)
                        ? new Tag("!", getTranslation("plan.past", Dates.day(due)), Tone.WATCH)
                        : new Tag(getTranslation("plan.by", Dates.day(due)), Tone.PLAIN));
    }

    private Tag link(GoalLink link) {
        return new Tag(getTranslation("plan.link." + link.kind().name(), link.name()), Tone.THREAD);
    }

    private DescriptionList words() {
        GoalWords words = goal.words();
        DescriptionList list = new DescriptionList();
        add(list, "plan.why", words.why());
        add(list, "plan.how", words.how());
        add(list, "plan.evidence", words.evidence());
        add(list, "plan.next-step", words.nextStep());
        add(list, "plan.came-of-it", goal.doneWords());
        return list;
    }

    private void add(DescriptionList list, String term, String words) {
        if (!words.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(term)), new DescriptionList.Description(new Span(words)));
        }
    }

    private UnorderedList checkIns() {
        UnorderedList list = new UnorderedList();
        for (CheckIn checkIn : goal.checkIns()) {
            list.add(new ListItem(getTranslation("plan.check-in.line", Dates.day(checkIn.on()), checkIn.words())));
        }
        return list;
    }
}
