package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.performance.Comparison;
import org.goldenthread.performance.ContestService;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyWork;
import org.goldenthread.performance.MyWorkService;
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
    private final transient ContestService contests;
    private final transient ObjectProvider<FigurePart> parts;

    MeasureView(
            MyWorkService work,
            MeasureActionService actions,
            ContestService contests,
            ObjectProvider<FigurePart> parts) {
        super("performance.measure.title");
        this.work = work;
        this.actions = actions;
        this.contests = contests;
        this.parts = parts;
        addClassName("measure-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MyWork mine = work.overview();
        String key = event.getRouteParameters().get("measure").orElse("");
        mine.measures().stream()
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .ifPresentOrElse(measure -> show(measure, mine), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MyMeasure measure, MyWork mine) {
        PageHeader header = new PageHeader(new Anchor("my-work", getTranslation("performance.title")), measure.name());
        Div start = new Div(new TrendCard(measure), new ActionCard(measure, actions));
        start.addClassName("stack");
        parts.orderedStream()
                .forEach(part -> part.about(measure.key(), measure.period()).ifPresent(start::add));
        start.add(new ContestCard(measure, contests));
        Div end = new Div(among(measure));
        end.addClassName("stack");
        FunnelCard.of(measure).ifPresent(end::add);
        BenchmarkCard.of(measure).ifPresent(end::add);
        end.add(new AboutCard(measure));
        Div columns = new Div(start, end);
        columns.addClassName("grid-2");
        header.actions(Stream.of(
                        VariationWords.tag(this, measure).stream(),
                        MeasureWords.late(this, measure).stream(),
                        Stream.of(MeasureWords.status(this, measure)))
                .flatMap(tags -> tags)
                .toArray(Component[]::new));
        add(header);
        mine.keepInMind().flatMap(FairNote::of).ifPresent(this::add);
        add(columns);
    }

    private Component among(MyMeasure measure) {
        Card card = new Card(getTranslation("performance.among"));
        if (measure.comparisons().isEmpty()) {
            card.add(new Paragraph(getTranslation("performance.peers.none")));
            return card;
        }
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
        card.add(table);
        if (measure.measure().benchmarks().isEmpty()) {
            Paragraph none = new Paragraph(measure.measure().noBenchmark());
            none.addClassName("muted");
            card.add(none);
        }
        return card;
    }
}
