package org.goldenthread.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.learning.CatalogueEntry;
import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.CatalogueService;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** What is due, booked and on offer for the signed-in person, and the catalogue; the address says what is looked for. */
@Route(MyLearningView.ROUTE)
@PermitAll
@Menu(title = "menu.my-learning", order = 30, icon = "learning")
class MyLearningView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning";
    private static final int PAGE = 24;

    private final transient CatalogueService catalogue;
    private final transient List<LearningPart> learningParts;
    private final transient SessionParts sessionParts;
    private final Div mine = new Div();
    private final Div found = new Div();
    private final Button list = new Button(getTranslation("learning.view.list"), click -> view(false));
    private final Button calendar = new Button(getTranslation("learning.view.calendar"), click -> view(true));
    private final CatalogueFilters filters;
    private boolean inCalendar;

    /** @param learningParts in their order */
    MyLearningView(
            CatalogueService catalogue,
            List<LearningPart> learningParts,
            SessionParts sessionParts,
            ServedNames names) {
        super("learning.title");
        this.catalogue = catalogue;
        this.learningParts = learningParts;
        this.sessionParts = sessionParts;
        filters = new CatalogueFilters(catalogue.months(), catalogue.tags(), names.offered(), this::searched);
        found.addClassName("stack");
        list.addClassName("filter");
        calendar.addClassName("filter");
        Div views = new Div(list, calendar);
        views.addClassName("learning-filters");
        Div head = new Div(new H2(getTranslation("learning.catalogue")), views);
        head.addClassName("card-head");
        Section section = new Section(head, filters, found);
        section.addClassName("stack");
        section.getElement().setAttribute("aria-label", getTranslation("learning.catalogue"));
        Div page = new Div(mine, section);
        page.addClassName("learning-page");
        add(new PageHeader(null, getTranslation("learning.title")).says(getTranslation("learning.says")), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        inCalendar = SearchAddress.isCalendar(event.getLocation().getQueryParameters());
        filters.show(SearchAddress.read(event.getLocation().getQueryParameters()));
        showAll();
    }

    private void view(boolean asCalendar) {
        inCalendar = asCalendar;
        searched();
    }

    private void searched() {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, SearchAddress.write(filters.asked(), inCalendar));
        showFound();
    }

    private void showAll() {
        mine.removeAll();
        List<LearningCard> cards = learningParts.stream()
                .flatMap(part -> part.cards(this::showAll).stream())
                .toList();
        if (!cards.isEmpty()) {
            Section section = new Section(new H2(getTranslation("learning.for-you")), grid(cards));
            section.addClassName("stack");
            section.getElement().setAttribute("aria-label", getTranslation("learning.for-you"));
            mine.add(section);
        }
        showFound();
    }

    private void showFound() {
        list.getElement().setAttribute("aria-pressed", Boolean.toString(!inCalendar));
        calendar.getElement().setAttribute("aria-pressed", Boolean.toString(inCalendar));
        found.removeAll();
        CatalogueSearch search = filters.asked();
        if (inCalendar) {
            showCalendar(search);
            return;
        }
        int count = catalogue.count(search);
        found.add(status(getTranslation("learning.count", count)));
        if (count == 0) {
            found.add(new EmptyState(getTranslation("learning.none"), getTranslation("learning.none.do")));
            return;
        }
        Div cards = grid(cards(search, 0));
        found.add(cards);
        if (count > PAGE) {
            found.add(more(search, cards, PAGE, count));
        }
    }

    private void showCalendar(CatalogueSearch search) {
        List<YearMonth> months = catalogue.months();
        YearMonth shown = search.inMonth().orElse(months.isEmpty() ? null : months.getFirst());
        if (shown == null) {
            found.add(new EmptyState(getTranslation("learning.none"), getTranslation("learning.none.do")));
            return;
        }
        CatalogueSearch inMonth = search.in(shown);
        var sessions = catalogue.sessions(inMonth);
        Div head = new Div(
                month(search, shown.minusMonths(1), "learning.calendar.before"),
                status(getTranslation("learning.calendar.count", Dates.month(shown), sessions.size())),
                month(search, shown.plusMonths(1), "learning.calendar.after"));
        head.addClassName("between");
        found.add(head, new CatalogueCalendar(shown, sessions));
    }

    private Button month(CatalogueSearch search, YearMonth other, String key) {
        return new Button(getTranslation(key), click -> {
            filters.show(search.in(other));
            searched();
        });
    }

    private Button more(CatalogueSearch search, Div cards, int offset, int count) {
        Button more = new Button(getTranslation("learning.more", count - offset));
        more.addClickListener(click -> {
            cards(search, offset).forEach(cards::add);
            found.remove(more);
            if (offset + PAGE < count) {
                found.add(more(search, cards, offset + PAGE, count));
            }
        });
        return more;
    }

    private List<LearningCard> cards(CatalogueSearch search, int offset) {
        List<CatalogueEntry> entries = catalogue.page(search, offset, PAGE);
        var next =
                entries.stream().flatMap(entry -> entry.nextSession().stream()).toList();
        var beside = sessionParts.beside(next, this::showAll);
        return entries.stream().map(entry -> CatalogueCard.of(entry, beside)).toList();
    }

    private static Div grid(List<LearningCard> cards) {
        Div grid = new Div();
        cards.forEach(grid::add);
        grid.addClassName("learning-cards");
        return grid;
    }

    private static Component status(String text) {
        Paragraph line = new Paragraph(text);
        line.getElement().setAttribute("role", "status");
        line.addClassName("muted");
        return line;
    }
}
