package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.suggestion.HeldBecause;
import org.goldenthread.suggestion.Suggestion;
import org.goldenthread.suggestion.SuggestionChecking;
import org.goldenthread.suggestion.SuggestionService;
import org.goldenthread.suggestion.UncheckedSuggestion;

/** What waits for the signed-in person's answer; for owners of surveys also what is to be looked at before it comes out. */
@Route(SuggestionDeskView.ROUTE)
@RolesAllowed({"LEADER", "SURVEY_OWNER"})
class SuggestionDeskView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/suggestions";

    private final transient SuggestionService suggestions;
    private final transient SuggestionChecking checking;
    private final boolean checks;

    SuggestionDeskView(SuggestionService suggestions, SuggestionChecking checking, CurrentUser currentUser) {
        super("suggestion.desk");
        this.suggestions = suggestions;
        this.checking = checking;
        this.checks = currentUser.has(Role.SURVEY_OWNER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div page = new Div();
        page.addClassName("stack");
        if (checks) {
            List<UncheckedSuggestion> unpublished = checking.unpublished();
            page.add(
                    toCheck(unpublished.stream()
                            .filter(each -> each.heldBecause() == null)
                            .toList()),
                    held(unpublished.stream()
                            .filter(each -> each.heldBecause() != null)
                            .toList()));
        }
        page.addComponentAsFirst(toAnswer());
        add(
                new PageHeader(
                                new Anchor(SuggestionsView.ROUTE, getTranslation("suggestion.title")),
                                getTranslation("suggestion.desk"))
                        .says(getTranslation("suggestion.desk.says", suggestions.daysToAnswer())),
                page);
    }

    private Card toAnswer() {
        Card card = new Card(getTranslation("suggestion.desk.answer"));
        List<Suggestion> mine = suggestions.forMeToAnswer();
        if (mine.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("suggestion.desk.answer.none"), getTranslation("suggestion.desk.answer.none.do")));
        }
        mine.forEach(each -> card.add(new SuggestionRow(each)));
        return card;
    }

    private Card toCheck(List<UncheckedSuggestion> waiting) {
        Card card = new Card(getTranslation("suggestion.desk.check"));
        card.add(new Muted(getTranslation("suggestion.desk.check.says")));
        if (waiting.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("suggestion.desk.check.none"), getTranslation("suggestion.desk.check.none.do")));
            return card;
        }
        Button all = new Button(getTranslation("suggestion.desk.publish", waiting.size()), click -> {
            checking.publishAll();
            show();
        });
        all.setDisableOnClick(true);
        card.beside(all);
        waiting.forEach(each -> {
            Button hold = new Button(
                    getTranslation("suggestion.desk.hold"),
                    click -> new HoldBackDialog(each, checking, this::show).open());
            hold.setAriaLabel(getTranslation("suggestion.desk.hold-named", each.title()));
            card.add(row(each, hold));
        });
        return card;
    }

    private Card held(List<UncheckedSuggestion> held) {
        Card card = new Card(getTranslation("suggestion.desk.held"));
        card.add(new Muted(getTranslation("suggestion.desk.held.says")));
        held.forEach(each -> {
            Button publish = new Button(getTranslation("suggestion.desk.publish-after-all"), click -> {
                checking.publishAfterAll(each.id());
                show();
            });
            publish.setDisableOnClick(true);
            publish.setAriaLabel(getTranslation("suggestion.desk.publish-after-all-named", each.title()));
            card.add(row(each, publish));
        });
        card.setVisible(!held.isEmpty());
        return card;
    }

    private Component row(UncheckedSuggestion suggestion, Button action) {
        Paragraph words = new Paragraph(suggestion.words());
        words.addClassName("suggestion-words");
        String author = suggestion.author() == null ? getTranslation("suggestion.anonymous") : suggestion.author();
        Article row = new Article(
                new H3(suggestion.title()),
                words,
                new Muted(getTranslation(
                        "suggestion.desk.about", suggestion.toName(), author, Dates.day(suggestion.gatheredOn()))));
        HeldBecause because = suggestion.heldBecause();
        if (because != null) {
            row.addComponentAsFirst(new Div(new Tag(getTranslation("suggestion.held." + because.name()), Tone.WATCH)));
        }
        row.add(new Div(action));
        row.addClassName("suggestion");
        return row;
    }
}
