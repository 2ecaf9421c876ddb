package org.goldenthread.instrument.form;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Translating;
import org.goldenthread.security.CurrentUser;

/** The questions in the browser. It calls back once, with the whole ballot; in which language they were read it never says. */
@Tag("pulse-form")
@JsModule("./pulse-form.ts")
public class PulseForm extends Component {

    /** Takes key, answers and comments as the browser sent them. */
    @FunctionalInterface
    public interface Sender extends Serializable {
        /** @return whether the ballot is in the box, and its draft can go */
        boolean send(String key, List<Integer> answers, List<String> comments);
    }

    /** The same questions in one language; see {@code pulse-model.ts}. */
    record Speech(
            String language,
            String direction,
            String name,
            List<Questions.Question> items,
            List<Questions.Page> pages,
            Texts texts) {}

    /** Many more than are ever answered at once. */
    private static final int MOST = 100;

    /** What never changes of a set of questions, by the set and its last button: thousands open the same one. */
    private static final Map<Own, Speech> OWN = new ConcurrentHashMap<>();

    private record Own(Instrument instrument, String sendKey) {}

    private final Sender sender;

    /**
     * Under which the browser keeps a draft: a name of the person's own, so that two people who share a laptop never open each
     * other's.
     *
     * @param what which of the person's drafts it is
     */
    public static String draftName(CurrentUser currentUser, String what) {
        String person = currentUser.require().employeeNumber();
        return "draft-" + UUID.nameUUIDFromBytes((person + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    /** @param draftName see {@link #draftName} */
    public PulseForm(Instrument instrument, String draftName, Sender sender) {
        this(instrument, draftName, "survey.send", sender);
    }

    /** @param sendKey of the words on the button that sends */
    public PulseForm(Instrument instrument, String draftName, String sendKey, Sender sender) {
        this.sender = sender;
        Speech own = own(instrument, sendKey);
        getElement().setPropertyList("items", own.items());
        getElement().setPropertyList("pages", own.pages());
        getElement().setPropertyBean("texts", own.texts());
        getElement().setProperty("draftName", draftName);
        getElement().setProperty("language", own.language());
        getElement().setProperty("direction", own.direction());
        List<Speech> others = others(instrument);
        if (!others.isEmpty()) {
            List<Speech> languages = new ArrayList<>(others);
            languages.addFirst(own);
            getElement().setPropertyList("languages", languages);
        }
    }

    /** Whoever answers in another language than the page's reads in it, too, that it is anonymous. */
    public PulseForm promising() {
        getElement().setProperty("promising", true);
        return this;
    }

    /** Beside every question that is answered in own words, who will read the answer. */
    public PulseForm commentsAreRead(String says) {
        getElement().setProperty("readBy", says);
        return this;
    }

    /**
     * Begins with what was sent before, where this browser has no draft: for answers that carry a name and can be changed.
     *
     * @param answers to the items that are not answered in own words, in their order
     * @param comments own words by the key of their item
     */
    public void beginWith(Instrument instrument, List<Integer> answers, Map<String, String> comments) {
        List<Item> numbered = instrument.onBallot();
        getElement()
                .setPropertyBean(
                        "given",
                        new Given(
                                instrument.items().stream()
                                        .map(item -> item.standsOnBallot() ? answers.get(numbered.indexOf(item)) : 0)
                                        .toList(),
                                instrument.items().stream()
                                        .map(item -> comments.getOrDefault(item.key(), ""))
                                        .toList()));
    }

    /** See {@code pulse-model.ts}. */
    record Given(List<Integer> answers, List<String> texts) {}

    /** For those who write the questions: nothing is kept in the browser and nothing is sent. */
    public static PulseForm preview(Instrument instrument) {
        PulseForm form = new PulseForm(instrument, "", (key, answers, comments) -> false);
        form.getElement().setProperty("preview", form.getTranslation("survey.preview"));
        return form;
    }

    /** In the portal's language, which is one for everybody. */
    private Speech own(Instrument instrument, String sendKey) {
        if (OWN.size() >= MOST) {
            OWN.clear();
        }
        return OWN.computeIfAbsent(
                new Own(instrument, sendKey),
                key -> speech(instrument, FormTexts.own(this::getTranslation), getTranslation(sendKey)));
    }

    private List<Speech> others(Instrument instrument) {
        return instrument.completeLanguages().stream()
                .map(language -> {
                    FormTexts texts = FormTexts.of(this::getTranslation, instrument, language);
                    return speech(instrument.in(language), texts, texts.word("send"));
                })
                .toList();
    }

    private static Speech speech(Instrument instrument, FormTexts texts, String send) {
        String language = instrument.language();
        return new Speech(
                language,
                direction(language),
                nameOf(language),
                new Questions(instrument, texts).all(),
                Questions.pages(instrument),
                Texts.of(texts, send));
    }

    public static String direction(String language) {
        return Translating.isFromTheRight(language) ? "rtl" : "ltr";
    }

    /** As those who speak it call it. */
    public static String nameOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? language : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    record Texts(
            String language,
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
            String lookAtThese,
            String promise) {

        static Texts of(FormTexts texts, String send) {
            return new Texts(
                    texts.word("language"),
                    texts.word("skip"),
                    texts.word("required"),
                    texts.word("optional"),
                    texts.word("missing"),
                    texts.word("left"),
                    texts.word("personal"),
                    texts.word("rating"),
                    send,
                    texts.word("send-as-it-is"),
                    texts.word("sending"),
                    texts.word("back"),
                    texts.word("next"),
                    texts.word("progress"),
                    texts.word("progress-minute"),
                    texts.word("progress-done"),
                    texts.word("none"),
                    texts.word("failed"),
                    texts.word("slow"),
                    texts.word("offline"),
                    texts.word("restored"),
                    texts.word("missing-these"),
                    texts.word("look-at-these"),
                    texts.word("promise"));
        }
    }

    @ClientCallable
    public boolean send(String key, List<Integer> answers, List<String> comments) {
        return sender.send(key, answers, comments);
    }
}
