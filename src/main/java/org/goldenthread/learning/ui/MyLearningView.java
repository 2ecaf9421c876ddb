package org.goldenthread.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.learning.CatalogueEntry;
import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.CatalogueService;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** What is due, booked and on offer for the signed-in person, and the catalogue. */
@Route(MyLearningView.ROUTE)
@PermitAll
@Menu(title = "menu.my-learning", order = 30, icon = "learning")
class MyLearningView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning";
    private static final int PAGE = 24;

    private final transient CatalogueService catalogue;
    private final transient List<LearningPart> learningParts;
    private final transient SessionParts sessionParts;

    /** @param learningParts in their order */
    MyLearningView(CatalogueService catalogue, List<LearningPart> learningParts, SessionParts sessionParts) {
        super("learning.title");
        this.catalogue = catalogue;
        this.learningParts = learningParts;
        this.sessionParts = sessionParts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        int count = catalogue.count(CatalogueSearch.ALL);
        add(new PageHeader(null, getTranslation("learning.title")).says(getTranslation("learning.count", count)));
        List<LearningCard> mine = learningParts.stream()
                .flatMap(part -> part.cards(this::show).stream())
                .toList();
        Div page = new Div();
        if (!mine.isEmpty()) {
            page.add(cards("learning.for-you", mine));
        }
        List<CatalogueEntry> entries = catalogue.page(CatalogueSearch.ALL, 0, PAGE);
        if (entries.isEmpty()) {
            page.add(new EmptyState(getTranslation("learning.none"), getTranslation("learning.none.do")));
        } else {
            page.add(cards("learning.catalogue", catalogueCards(entries)));
        }
        page.addClassName("stack");
        add(page);
    }

    private List<LearningCard> catalogueCards(List<CatalogueEntry> entries) {
        var next =
                entries.stream().flatMap(entry -> entry.nextSession().stream()).toList();
        var beside = sessionParts.beside(next, this::show);
        return entries.stream().map(entry -> CatalogueCard.of(entry, beside)).toList();
    }

    private Section cards(String title, List<LearningCard> some) {
        Div grid = new Div();
        some.forEach(grid::add);
        grid.addClassName("learning-cards");
        Section section = new Section(new H2(getTranslation(title)), grid);
        section.addClassName("stack");
        section.getElement().setAttribute("aria-label", getTranslation(title));
        return section;
    }
}
