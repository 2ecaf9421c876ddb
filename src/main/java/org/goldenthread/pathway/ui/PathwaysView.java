package org.goldenthread.pathway.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.pathway.PathwayProgress;
import org.goldenthread.pathway.PathwayProgress.StepProgress;
import org.goldenthread.pathway.PathwayService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** The signed-in person's pathways, step by step; what is no course is ticked here. */
@Route(PathwaysView.ROUTE)
@PermitAll
class PathwaysView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning/pathways";

    private final transient PathwayService service;
    private final transient StaffDirectory directory;

    PathwaysView(PathwayService service, StaffDirectory directory) {
        super("pathway.title");
        this.service = service;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div page = new Div();
        page.addClassName("stack");
        List<PathwayProgress> mine = service.mine();
        if (mine.isEmpty()) {
            page.add(new EmptyState(getTranslation("pathway.none"), getTranslation("pathway.none.do")));
        }
        mine.forEach(pathway -> page.add(card(pathway)));
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("pathway.title"))
                        .says(getTranslation("pathway.says")),
                page);
    }

    private Card card(PathwayProgress progress) {
        Card card = new Card(progress.pathway().name());
        String far =
                getTranslation("pathway.far", progress.done(), progress.steps().size());
        Element bar = new Element("progress");
        bar.setAttribute("max", Integer.toString(progress.steps().size()));
        bar.setAttribute("value", Integer.toString(progress.done()));
        bar.setAttribute("aria-label", far);
        Div meter = new Div();
        meter.addClassName("pathway-progress");
        meter.getElement().appendChild(bar);
        Paragraph status = new Paragraph(far);
        status.getElement().setAttribute("role", "status");
        OrderedList steps = new OrderedList();
        steps.addClassName("pathway-steps");
        progress.steps().forEach(step -> steps.add(step(progress, step)));
        card.add(new Paragraph(progress.pathway().says()), status, meter, steps);
        return card;
    }

    private ListItem step(PathwayProgress progress, StepProgress step) {
        Div words = new Div(name(progress, step));
        String serves = String.join(", ", step.serves());
        if (!serves.isEmpty()) {
            words.add(new Muted(getTranslation("pathway.serves", serves)));
        }
        LocalDate done = step.done();
        if (done != null) {
            words.add(new Muted(getTranslation("pathway.done", Dates.day(done))));
        } else if (step.by() != null) {
            words.add(new Muted(getTranslation("pathway.by", Dates.day(step.by()))));
        }
        ListItem item = new ListItem(words, tag(step));
        item.addClassName("pathway-step");
        return item;
    }

    private Component name(PathwayProgress progress, StepProgress step) {
        if (!step.isCourse()) {
            Checkbox box = new Checkbox(step.step().name(), step.done() != null);
            box.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    service.take(progress.pathway().key(), step.step().key(), change.getValue());
                    show();
                }
            });
            return box;
        }
        return step.course() == null
                ? new Span(getTranslation("pathway.no-course", step.step().name()))
                : new Anchor(
                        "my-learning/course/" + step.course().value(),
                        step.step().name());
    }

    private Tag tag(StepProgress step) {
        if (step.done() != null) {
            return new Tag("✓", getTranslation("pathway.tag.done"), Tone.GOOD);
        }
        return step.by() != null && step.by().isBefore(directory.today())
                ? new Tag("!", getTranslation("pathway.tag.late"), Tone.WATCH)
                : new Tag(getTranslation("pathway.tag.open"), Tone.PLAIN);
    }
}
