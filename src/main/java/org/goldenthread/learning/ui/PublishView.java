package org.goldenthread.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.learning.CourseListItem;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;

/** All courses for those who publish them, by state, to be searched; the address says what is looked for. */
@Route(PublishNavigation.ROUTE)
@RolesAllowed("LEARNING_PUBLISHER")
@Menu(title = "menu.publish", order = 61, icon = "publish")
class PublishView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient PublishingService publishing;
    private final TextField words = new TextField();
    private final Nav states = new Nav();
    private final Div found = new Div();
    private @Nullable CourseState state;

    PublishView(PublishingService publishing) {
        super("publish.title");
        this.publishing = publishing;
        words.setLabel(getTranslation("publish.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, address(state));
                show();
            }
        });
        states.addClassName("learning-filters");
        states.setAriaLabel(getTranslation("publish.states"));
        found.addClassName("stack");
        Card card = new Card(getTranslation("publish.courses"));
        card.add(words, states, found);
        words.addClassName("learning-search");
        card.addClassName("course-list");
        add(
                new PageHeader(null, getTranslation("publish.title"))
                        .says(getTranslation("publish.says"))
                        .actions(
                                PublishNavigation.button(
                                        PublishNavigation.PROGRAMME, getTranslation("publish.programme")),
                                PublishNavigation.button(PublishNavigation.FIGURES, getTranslation("publish.figures")),
                                PublishNavigation.button(
                                        PublishNavigation.REQUIREMENTS, getTranslation("publish.requirements")),
                                PublishNavigation.button(PublishNavigation.EVALUATION, getTranslation("publish.worth")),
                                PublishNavigation.button(PublishNavigation.IMPORT, getTranslation("publish.import")),
                                PublishNavigation.primary(PublishNavigation.NEW, getTranslation("publish.new"))),
                card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        words.setValue(asked.getSingleParameter("q").orElse(""));
        state = asked.getSingleParameter("state")
                .flatMap(text -> Stream.of(CourseState.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst())
                .orElse(null);
        show();
    }

    private void show() {
        Map<CourseState, Integer> counts = publishing.counts(words.getValue());
        states.removeAll();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        states.add(filter(null, all));
        counts.forEach((each, count) -> states.add(filter(each, count)));
        found.removeAll();
        List<CourseListItem> first = publishing.list(words.getValue(), state, 0, PAGE);
        if (first.isEmpty()) {
            found.add(new EmptyState(getTranslation("publish.none"), getTranslation("publish.none.do")));
            return;
        }
        found.add(status(state == null ? all : counts.getOrDefault(state, 0)));
        DataTable table = new DataTable(
                getTranslation("publish.courses"),
                List.of(
                        getTranslation("publish.course"),
                        getTranslation("publish.state"),
                        getTranslation("publish.next"),
                        getTranslation("publish.sessions"),
                        getTranslation("publish.places"),
                        getTranslation("publish.demand")));
        first.forEach(item -> row(table, item));
        found.add(table);
        if (first.size() == PAGE) {
            found.add(more(table, PAGE));
        }
    }

    private Paragraph status(int count) {
        Paragraph line = new Paragraph(getTranslation("publish.count", count));
        line.getElement().setAttribute("role", "status");
        line.addClassName("muted");
        return line;
    }

    private Button more(DataTable table, int offset) {
        Button more = new Button(getTranslation("publish.more"));
        more.addClickListener(click -> {
            List<CourseListItem> next = publishing.list(words.getValue(), state, offset, PAGE);
            next.forEach(item -> row(table, item));
            found.remove(more);
            if (next.size() == PAGE) {
                found.add(more(table, offset + PAGE));
            }
        });
        return more;
    }

    private void row(DataTable table, CourseListItem item) {
        String next = item.next() == null ? "–" : LearningWords.day(item.next());
        table.row(
                new Anchor(PublishNavigation.course(item.id()), item.title()),
                LearningWords.state(item.state()),
                new Span(next),
                new Span(Integer.toString(item.sessionsToCome())),
                new Span(item.places() == 0 ? "–" : getTranslation("publish.taken", item.taken(), item.places())),
                new Span(
                        item.waiting() + item.wishes() == 0
                                ? "–"
                                : getTranslation("publish.wanted", item.waiting(), item.wishes())));
    }

    private Anchor filter(@Nullable CourseState each, int count) {
        String text = getTranslation(each == null ? "publish.all" : "publish.state." + each.name());
        Anchor link = new Anchor(address(each).getPathWithQueryParameters(), text + " " + count);
        link.addClassName("filter");
        if (each == state) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Location address(@Nullable CourseState each) {
        Map<String, String> asked = new HashMap<>();
        if (!words.getValue().isBlank()) {
            asked.put("q", words.getValue());
        }
        if (each != null) {
            asked.put("state", each.name());
        }
        return new Location(PublishNavigation.ROUTE, QueryParameters.simple(asked));
    }
}
