package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.suggestion.Answer;
import org.goldenthread.suggestion.Suggestion;
import org.goldenthread.suggestion.SuggestionRefused;
import org.goldenthread.suggestion.SuggestionService;

/** One suggestion: what it says, its support, every answer and what is done; those who may answer it do so here. */
@Route(SuggestionsView.ROUTE + "/:" + SuggestionView.SUGGESTION + "([0-9a-f]{8}-[0-9a-f-]{27})")
@PermitAll
class SuggestionView extends Page implements BeforeEnterObserver {

    static final String SUGGESTION = "suggestion";

    private final transient SuggestionService suggestions;
    private final transient CommitmentService commitments;

    SuggestionView(SuggestionService suggestions, CommitmentService commitments) {
        super("suggestion.one");
        this.suggestions = suggestions;
        this.commitments = commitments;
    }

    static String link(UUID suggestion) {
        return SuggestionsView.ROUTE + "/" + suggestion;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(SUGGESTION)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .orElse(new UUID(0, 0)));
    }

    private void show(UUID id) {
        removeAll();
        suggestions.find(id).ifPresentOrElse(this::show, this::showNone);
    }

    private void show(Suggestion suggestion) {
        List<Answer> answers = suggestions.answers(suggestion.id());
        Div page = new Div(said(suggestion));
        if (!answers.isEmpty()) {
            page.add(answered(suggestion, answers));
        }
        if (suggestions.mayAnswer(suggestion)) {
            Card card = new Card(getTranslation(answers.isEmpty() ? "suggestion.answer" : "suggestion.answer.again"));
            card.add(new AnswerForm(suggestion, answers.size(), suggestions, commitments, () -> show(suggestion.id())));
            page.add(card);
        }
        page.addClassName("stack");
        add(new PageHeader(back(), suggestion.title()), page);
    }

    private Card said(Suggestion suggestion) {
        Paragraph words = new Paragraph(suggestion.words());
        words.addClassName("suggestion-words");
        Card card = new Card(getTranslation("suggestion.one"));
        card.beside(SuggestionRow.standing(this, suggestion));
        card.add(words, new Muted(SuggestionRow.about(this, suggestion)));
        if (suggestion.open()) {
            card.add(support(suggestion));
        }
        return card;
    }

    private Component support(Suggestion suggestion) {
        boolean mine = suggestion.supportedByMe();
        Button button = new Button(getTranslation(mine ? "suggestion.support.end" : "suggestion.support"), click -> {
            try {
                suggestions.support(suggestion.id(), !mine);
            } catch (SuggestionRefused refused) {
                // It was answered a moment ago, and the page says so when it is shown anew.
                show(suggestion.id());
                return;
            }
            show(suggestion.id());
        });
        button.setDisableOnClick(true);
        Paragraph says = new Muted(getTranslation(mine ? "suggestion.support.mine" : "suggestion.support.says"));
        says.getElement().setAttribute("role", "status");
        Div row = new Div(button, says);
        row.addClassName("suggestion-support");
        return row;
    }

    private Card answered(Suggestion suggestion, List<Answer> answers) {
        Card card = new Card(getTranslation("suggestion.answers"));
        List<SaidAndDone> promises = suggestions.promises(suggestion.id());
        answers.forEach(answer -> {
            Div block = new Div(
                    new H3(getTranslation("suggestion.answer." + answer.kind().name())),
                    SuggestionRow.answer(this, answer));
            block.addClassName("suggestion-answer");
            card.add(block);
        });
        promises.forEach(promise -> card.add(promise(promise)));
        return card;
    }

    private Component promise(SaidAndDone promise) {
        Tone tone = promise.overdue() ? Tone.POOR : Tone.PLAIN;
        Div block = new Div(
                new Div(new Tag(
                        getTranslation("commitment.status." + promise.standing(), Dates.day(promise.standingDay())),
                        tone)),
                new H3(promise.title()),
                new Muted(getTranslation("suggestion.promised", promise.owner())));
        if (!promise.note().isEmpty()) {
            block.add(new Paragraph(promise.note()));
        }
        block.addClassName("suggestion");
        return block;
    }

    private void showNone() {
        add(
                new PageHeader(back(), getTranslation("suggestion.one")),
                new EmptyState(getTranslation("suggestion.gone"), getTranslation("suggestion.gone.do")));
    }

    private Anchor back() {
        return new Anchor(SuggestionsView.ROUTE, getTranslation("suggestion.title"));
    }
}
