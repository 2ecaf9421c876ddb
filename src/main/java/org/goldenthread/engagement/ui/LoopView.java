package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.engagement.Benchmark;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.Loop;
import org.goldenthread.engagement.LoopService;
import org.goldenthread.engagement.ServiceLoop;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** How soon answers become deeds, service by service, with every clock that has run out. */
@Route(LoopView.ROUTE)
@PermitAll
class LoopView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/loop";

    private final transient LoopService loops;

    LoopView(LoopService loops) {
        super("loop.title");
        this.loops = loops;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(
                        new Anchor(EngagementNavigation.ROUTE, getTranslation("engagement.title")),
                        getTranslation("loop.title"))
                .says(getTranslation("loop.says")));
        loops.loop()
                .ifPresentOrElse(
                        this::show,
                        () -> add(new EmptyState(getTranslation("loop.none"), getTranslation("loop.none.do"))));
    }

    private void show(Loop loop) {
        Card card = new Card(getTranslation("loop.services"));
        card.addClassName("loop");
        card.add(
                paragraph(getTranslation("loop.wave", loop.wave(), Loop.RESULTS_WITHIN, Loop.COMMITMENT_WITHIN)),
                table(loop),
                new Muted(getTranslation("loop.note")),
                new Muted(getTranslation(
                        "loop.benchmark",
                        Benchmark.EFFECTIVE_ACTION.value(),
                        Integer.toString(Benchmark.EFFECTIVE_ACTION.year()),
                        Benchmark.EFFECTIVE_ACTION.organisations())),
                new Anchor(MyVoiceView.ROUTE + "?" + MyVoiceView.ALL, getTranslation("loop.all")));
        Div page = new Div(card);
        page.addClassName("stack");
        add(page);
    }

    private DataTable table(Loop loop) {
        DataTable table = new DataTable(
                getTranslation("loop.caption"),
                List.of(
                        getTranslation("loop.service"),
                        getTranslation("loop.results"),
                        getTranslation("loop.first"),
                        getTranslation("loop.on-time"),
                        getTranslation("loop.overdue"),
                        getTranslation("loop.helped"),
                        getTranslation("loop.action")));
        loop.services()
                .forEach(service -> table.row(
                        service.name(),
                        results(service.resultsAfter()),
                        first(service, loop.daysSince()),
                        share("loop.on-time.of", service.onTime(), service.due()),
                        overdue(service),
                        share("loop.helped.of", service.helped(), service.asked()),
                        action(service.action())));
        return table;
    }

    private Component results(@Nullable Integer after) {
        return after == null ? new Span(getTranslation("loop.results.none")) : after(after, Loop.RESULTS_WITHIN);
    }

    private Component after(int days, int within) {
        boolean inTime = days <= within;
        return new Tag(
                getTranslation(inTime ? "loop.first.in-time" : "loop.first.late", days),
                inTime ? Tone.GOOD : Tone.WATCH);
    }

    private Component first(ServiceLoop service, int daysSince) {
        @Nullable Integer after = service.firstAfter();
        if (after != null) {
            return after(after, Loop.COMMITMENT_WITHIN);
        }
        return daysSince <= Loop.COMMITMENT_WITHIN
                ? new Tag(getTranslation("loop.first.none", daysSince, Loop.COMMITMENT_WITHIN), Tone.PLAIN)
                : new Tag(getTranslation("loop.first.overdue", daysSince - Loop.COMMITMENT_WITHIN), Tone.POOR);
    }

    private Component share(String key, int part, int whole) {
        return new Span(whole == 0 ? getTranslation("loop.nothing-yet") : getTranslation(key, part, whole));
    }

    private Component overdue(ServiceLoop service) {
        return service.overdue() == 0
                ? new Span(getTranslation("loop.overdue.none"))
                : new Tag(getTranslation("loop.overdue.some", service.overdue()), Tone.POOR);
    }

    private Component action(@Nullable Figure figure) {
        if (figure == null) {
            return new Span(getTranslation("loop.action.none"));
        }
        return new Span(
                figure.isShown()
                        ? getTranslation("loop.action.of", FigureWords.value(this, figure), figure.n())
                        : FigureWords.reason(this, figure.verdict()));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text);
    }
}
