package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.suggestion.Answer;
import org.goldenthread.suggestion.Suggestion;

/** A suggestion in a list: how it stands, what it says in short, and its latest answer. */
final class SuggestionRow extends Article {

    SuggestionRow(Suggestion suggestion) {
        addClassName("suggestion");
        Paragraph words = new Paragraph(suggestion.words());
        words.addClassName("suggestion-short");
        add(
                new Div(standing(this, suggestion)),
                new H3(new Anchor(SuggestionView.link(suggestion.id()), suggestion.title())),
                words,
                new Muted(about(this, suggestion)));
        if (suggestion.answer() != null) {
            add(answer(this, suggestion.answer()));
        }
    }

    /** "Answer due by 1 January 2027", "Overdue since …", or what was answered. */
    static Tag standing(Component on, Suggestion suggestion) {
        Tone tone = switch (suggestion.standing()) {
            case "OVERDUE" -> Tone.POOR;
            case "YES", "ALREADY" -> Tone.GOOD;
            case "NOT_NOW" -> Tone.WATCH;
            default -> Tone.PLAIN;
        };
        return new Tag(
                on.getTranslation("suggestion.standing." + suggestion.standing(), Dates.day(suggestion.answerBy())),
                tone);
    }

    /** To whom, from whom, since when, and how many support it. */
    static String about(Component on, Suggestion suggestion) {
        String author = suggestion.author() == null ? on.getTranslation("suggestion.anonymous") : suggestion.author();
        return on.getTranslation(
                "suggestion.about",
                suggestion.toName(),
                author,
                Dates.day(suggestion.publishedOn()),
                on.getTranslation("suggestion.supported", suggestion.supported()));
    }

    static Component answer(Component on, Answer answer) {
        Paragraph words = new Paragraph(answer.words());
        words.addClassName("suggestion-words");
        Div block = new Div(
                new Muted(on.getTranslation("suggestion.answered", answer.by(), Dates.day(answer.on()))), words);
        block.addClassNames("thread", "suggestion-answer");
        return block;
    }
}
