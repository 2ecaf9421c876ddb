package org.goldenthread.survey.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.Instrument;

/** The questions in the browser. It calls back once, with the whole ballot. */
@Tag("pulse-form")
@JsModule("./pulse-form.ts")
class PulseForm extends Component {

    private static final Set<String> WRITTEN_FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur", "ps", "yi", "ckb", "dv");

    /** Takes key, answers and comments as the browser sent them. */
    @FunctionalInterface
    interface Sender extends Serializable {
        /** @return whether the ballot is in the box, and its draft can go */
        boolean send(String key, List<Integer> answers, List<String> comments);
    }

    private final Sender sender;

    /**
     * Under which the browser keeps a draft: a name of the person's own, so that two people who share a laptop never open each
     * other's.
     *
     * @param what which of the person's drafts it is
     */
    static String draftName(CurrentUser currentUser, String what) {
        String person = currentUser.require().employeeNumber();
        return "draft-" + UUID.nameUUIDFromBytes((person + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** @param draftName see {@link #draftName} */
    PulseForm(Instrument instrument, String draftName, Sender sender) {
        this(instrument, draftName, "survey.send", sender);
    }

    /** @param sendKey of the words on the button that sends */
    PulseForm(Instrument instrument, String draftName, String sendKey, Sender sender) {
        this.sender = sender;
        getElement().setPropertyList("items", new Questions(this, instrument).all());
        getElement().setPropertyList("pages", Questions.pages(instrument));
        getElement().setPropertyBean("texts", texts(sendKey));
        getElement().setProperty("draftName", draftName);
        getElement().setProperty("language", instrument.language());
        getElement().setProperty("direction", direction(instrument.language()));
    }

    private static String direction(String language) {
        return WRITTEN_FROM_THE_RIGHT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    record Texts(
            String skip,
            String required,
            String optional,
            String missing,
            String left,
            String personal,
            String rating,
            String send,
            String sendAsItIs,
            String sending,
            String back,
            String next,
            String progress,
            String progressMinute,
            String progressDone,
            String none,
            String failed,
            String slow,
            String offline,
            String restored,
            String missingThese,
            String lookAtThese) {}

    private Texts texts(String sendKey) {
        return new Texts(
                getTranslation("survey.skip"),
                getTranslation("survey.required"),
                getTranslation("survey.optional"),
                getTranslation("survey.missing"),
                getTranslation("survey.left", "{left}"),
                getTranslation("survey.personal", "{found}"),
                getTranslation("survey.rating", "{low}", "{high}"),
                getTranslation(sendKey),
                getTranslation("survey.send-as-it-is"),
                getTranslation("survey.sending"),
                getTranslation("survey.question.back"),
                getTranslation("survey.question.next"),
                getTranslation("survey.progress", "{done}", "{all}", "{left}", "{minutes}"),
                getTranslation("survey.progress.minute", "{done}", "{all}", "{left}"),
                getTranslation("survey.progress.done", "{all}"),
                getTranslation("survey.none"),
                getTranslation("survey.failed"),
                getTranslation("survey.slow"),
                getTranslation("survey.offline"),
                getTranslation("survey.restored"),
                getTranslation("survey.missing-these"),
                getTranslation("survey.look-at-these"));
    }

    /** The portal's own words for a kind's five points, from the lowest. */
    List<String> labels(String kind) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(answer -> getTranslation("survey.answer." + kind + "." + answer))
                .toList();
    }

    @ClientCallable
    boolean send(String key, List<Integer> answers, List<String> comments) {
        return sender.send(key, answers, comments);
    }
}
