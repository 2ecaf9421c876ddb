package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.suggestion.AnswerFigures;
import org.goldenthread.suggestion.HeldSuggestion;
import org.goldenthread.suggestion.Suggestion;
import org.goldenthread.suggestion.SuggestionService;

/** What staff suggest: what waits for support and an answer, what was answered, and that something was held back. */
@Route(SuggestionsView.ROUTE)
@PermitAll
class SuggestionsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice/suggestions";

    private final transient SuggestionService suggestions;
    private final boolean answers;

    SuggestionsView(SuggestionService suggestions, CurrentUser currentUser) {
        super("suggestion.title");
        this.suggestions = suggestions;
        this.answers = currentUser.has(Role.LEADER) || currentUser.has(Role.SURVEY_OWNER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Anchor suggest = new Anchor(ROUTE + "/new", getTranslation("suggestion.new"));
        suggest.addClassNames("button-link", "primary");
        PageHeader header = new PageHeader(
                        new Anchor("my-voice", getTranslation("menu.my-voice")), getTranslation("suggestion.title"))
                .says(getTranslation("suggestion.says", suggestions.daysToAnswer()));
        if (answers) {
            Anchor desk = new Anchor(SuggestionDeskView.ROUTE, getTranslation("suggestion.desk.open"));
            desk.addClassName("button-link");
            header.actions(desk);
        }
        header.actions(suggest);
        Div page = new Div(open(), answered());
        List<HeldSuggestion> held = suggestions.heldBack();
        if (!held.isEmpty()) {
            page.add(heldBack(held));
        }
        page.addClassName("stack");
        add(header, page);
    }

    private Card open() {
        Card card = new Card(getTranslation("suggestion.open"));
        AnswerFigures figures = suggestions.figures();
        if (figures.due() > 0) {
            card.add(new Muted(
                    getTranslation("suggestion.figures", figures.inTime(), figures.due(), figures.overdue())));
        }
        return list(card, suggestions.open(), "suggestion.open.none");
    }

    private Card answered() {
        return list(
                new Card(getTranslation("suggestion.answered-ones")),
                suggestions.answered(),
                "suggestion.answered.none");
    }

    private Card list(Card card, List<Suggestion> some, String none) {
        if (some.isEmpty()) {
            card.add(new EmptyState(getTranslation(none), getTranslation("suggestion.none.do")));
        }
        some.forEach(each -> card.add(new SuggestionRow(each)));
        return card;
    }

    private Card heldBack(List<HeldSuggestion> held) {
        UnorderedList list = new UnorderedList();
        held.forEach(each -> list.add(new ListItem(getTranslation(
                "suggestion.held.one",
                Dates.day(each.gatheredOn()),
                getTranslation("suggestion.held." + each.because().name())))));
        Card card = new Card(getTranslation("suggestion.held"));
        card.add(new Muted(getTranslation("suggestion.held.says")), list);
        return card;
    }
}
