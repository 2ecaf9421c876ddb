package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.performance.Comparison;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.performance.Target;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.FigurePart;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One measure of the signed-in person: its trend, the groups beside it, and what it means. */
@Route("my-work/:measure")
@PermitAll
class MeasureView extends Page implements BeforeEnterObserver {

    private final transient MyWorkService work;
    private final transient MeasureActionService actions;
    private final transient ObjectProvider<FigurePart> parts;

    MeasureView(MyWorkService work, MeasureActionService actions, ObjectProvider<FigurePart> parts) {
        super("performance.measure.title");
        this.work = work;
        this.actions = actions;
        this.parts = parts;
        addClassName("measure-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("measure")
                .flatMap(work::mine)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MyMeasure measure) {
        PageHeader header = new PageHeader(new Anchor("my-work", getTranslation("performance.title")), measure.name());
        Div end = new Div(among(measure));
        FunnelCard.of(measure).ifPresent(end::add);
        end.add(about(measure));
        end.addClassName("stack");
        Div start = new Div(new TrendCard(measure), new ActionCard(measure, actions));
        start.addClassName("stack");
        parts.orderedStream()
                .forEach(part -> part.about(measure.key(), measure.period()).ifPresent(start::add));
        Div columns = new Div(start, end);
        columns.addClassName("grid-2");
        header.actions(
                Stream.concat(VariationWords.tag(this, measure).stream(), Stream.of(MeasureWords.status(this, measure)))
                        .toArray(Component[]::new));
        add(header, columns);
    }

    private Component among(MyMeasure measure) {
        DataTable table = new DataTable(
                getTranslation("performance.among.caption", measure.name()),
                List.of(
                        getTranslation("performance.among.who"),
                        getTranslation("performance.among.figure"),
                        getTranslation("performance.among.behind"),
                        getTranslation("performance.among.source")));
        table.row(
                getTranslation("performance.among.me"),
                MeasureWords.figure(this, measure),
                MeasureWords.behind(this, measure),
                MeasureWords.source(this, measure));
        for (Comparison comparison : measure.comparisons()) {
            table.row(
                    MeasureWords.who(this, comparison),
                    MeasureWords.value(this, comparison),
                    MeasureWords.behind(this, comparison),
                    MeasureWords.source(this, comparison, measure.period()));
        }
        Card card = new Card(getTranslation("performance.among"));
        card.add(table);
        return card;
    }

    private Component about(MyMeasure measure) {
        Card card = new Card(getTranslation("performance.about"));
        card.add(
                new H3(getTranslation("performance.about.meaning")),
                new Paragraph(measure.meaning()),
                new H3(getTranslation("performance.about.target")),
                new Paragraph(MeasureWords.target(this, measure)));
        MeasureWords.made(this, measure).ifPresent(made -> card.add(new Paragraph(made)));
        Target target = measure.target();
        if (target != null) {
            card.add(muted(getTranslation("performance.target.source", target.source())));
        }
        card.add(new H3(getTranslation("performance.about.source")), new Paragraph(MeasureWords.source(this, measure)));
        if (!measure.restatements().isEmpty()) {
            UnorderedList restated = new UnorderedList();
            measure.restatements()
                    .forEach(restatement -> restated.add(new ListItem(MeasureWords.restated(this, restatement))));
            card.add(new H3(getTranslation("performance.about.restated")), restated);
        }
        card.add(
                new H3(getTranslation("performance.about.who")),
                new Paragraph(getTranslation("performance.about.who.says")));
        return card;
    }

    private static Paragraph muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
