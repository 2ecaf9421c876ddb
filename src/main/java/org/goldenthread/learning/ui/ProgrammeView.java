package org.goldenthread.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The programme of a learning year, a month at a time; made to be printed. */
@Route(PublishNavigation.PROGRAMME)
@RolesAllowed("LEARNING_PUBLISHER")
class ProgrammeView extends Page implements BeforeEnterObserver {

    private final transient PublishingService publishing;

    ProgrammeView(PublishingService publishing) {
        super("publish.programme");
        this.publishing = publishing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        int year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("20[0-9]{2}"))
                .map(Integer::parseInt)
                .orElseGet(publishing::learningYear);
        Button print = new Button(
                getTranslation("publish.programme.print"),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        add(new PageHeader(
                        new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title")),
                        getTranslation("publish.programme.year", name(year)))
                .says(getTranslation("publish.programme.says"))
                .actions(year(year - 1), year(year + 1), print));
        List<CourseSession> sessions = publishing.programme(year);
        if (sessions.isEmpty()) {
            add(new EmptyState(getTranslation("publish.programme.none"), getTranslation("publish.programme.none.do")));
            return;
        }
        Map<YearMonth, List<CourseSession>> months = new TreeMap<>(sessions.stream()
                .collect(java.util.stream.Collectors.groupingBy(session ->
                        YearMonth.from(session.plan().days().getFirst().date()))));
        Div page = new Div();
        months.forEach((month, some) -> page.add(month(month, some)));
        page.addClassNames("stack", "programme");
        add(page);
    }

    private Card month(YearMonth month, List<CourseSession> sessions) {
        Card card = new Card(Dates.month(month));
        DataTable table = new DataTable(
                Dates.month(month),
                List.of(
                        getTranslation("publish.course"),
                        getTranslation("publish.when"),
                        getTranslation("publish.where"),
                        getTranslation("publish.state"),
                        getTranslation("publish.places")));
        sessions.forEach(session -> table.row(
                new Anchor(PublishNavigation.course(session.course()), session.title()),
                new Span(LearningWords.when(session)),
                new Span(LearningWords.place(session.plan())),
                new Span(getTranslation(
                        "publish.session.state." + session.state().name())),
                new Span(getTranslation(
                        "publish.taken", session.taken(), session.plan().capacity()))));
        card.add(table);
        return card;
    }

    private static Anchor year(int year) {
        return PublishNavigation.button(PublishNavigation.PROGRAMME + "?year=" + year, name(year));
    }

    /** "2026/27". */
    static String name(int year) {
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }
}
