package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.util.List;
import org.goldenthread.suggestion.Addressee;
import org.goldenthread.suggestion.NewSuggestion;

/** The form in the browser. What is written stays there; it calls back once, with all of it. */
@Tag("suggestion-form")
@JsModule("./suggestion-form.ts")
class SuggestionForm extends Component {

    /** Takes a suggestion as the browser sent it. */
    @FunctionalInterface
    interface Sender extends Serializable {
        /** @return what speaks against it, in words; empty when it is in the box */
        String send(String key, String to, String title, String words, boolean signed);
    }

    record Choice(String id, String name, boolean anonymously) {}

    record Texts(
            String signing,
            String anonymous,
            String anonymousHelp,
            String signed,
            String signedHelp,
            String to,
            String toHelp,
            String title,
            String titleHelp,
            String words,
            String wordsHelp,
            String left,
            String personal,
            String missing,
            String look,
            String send,
            String sendAsItIs,
            String sending,
            String failed,
            String restored) {}

    private final Sender sender;

    /**
     * @param draftName under which the browser keeps what is written: a name of the person's own
     * @param signature the name that stands under a signed suggestion
     */
    SuggestionForm(List<Addressee> addressees, String draftName, String signature, Sender sender) {
        this.sender = sender;
        getElement()
                .setPropertyList(
                        "addressees",
                        addressees.stream()
                                .map(each ->
                                        new Choice(Long.toString(each.unit().value()), each.name(), each.anonymously()))
                                .toList());
        getElement().setPropertyBean("texts", texts(signature));
        getElement().setProperty("draftName", draftName);
        getElement().setProperty("titleLimit", NewSuggestion.TITLE_LENGTH);
        getElement().setProperty("wordsLimit", NewSuggestion.WORDS_LENGTH);
    }

    private Texts texts(String signature) {
        return new Texts(
                getTranslation("suggestion.form.signing"),
                getTranslation("suggestion.form.anonymous"),
                getTranslation("suggestion.form.anonymous.help"),
                getTranslation("suggestion.form.signed", signature),
                getTranslation("suggestion.form.signed.help"),
                getTranslation("suggestion.form.to"),
                getTranslation("suggestion.form.to.help"),
                getTranslation("suggestion.form.title"),
                getTranslation("suggestion.form.title.help"),
                getTranslation("suggestion.form.words"),
                getTranslation("suggestion.form.words.help"),
                getTranslation("suggestion.form.left", "{left}"),
                getTranslation("survey.personal", "{found}"),
                getTranslation("suggestion.form.missing"),
                getTranslation("suggestion.form.look"),
                getTranslation("suggestion.form.send"),
                getTranslation("suggestion.form.send-as-it-is"),
                getTranslation("suggestion.form.sending"),
                getTranslation("suggestion.form.failed"),
                getTranslation("suggestion.form.restored"));
    }

    @ClientCallable
    String send(String key, String to, String title, String words, boolean signed) {
        return sender.send(key, to, title, words, signed);
    }
}
