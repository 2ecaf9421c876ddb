package org.goldenthread.survey.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.survey.Instrument;
import org.goldenthread.survey.Item;
import org.goldenthread.survey.Theme;

/** The questions in the browser. It calls back once, with the whole ballot. */
@Tag("pulse-form")
@JsModule("./pulse-form.ts")
class PulseForm extends Component {

    private final BiPredicate<String, List<Integer>> send;

    /**
     * @param draftName under which the browser keeps the draft; another for each person, as two may share a laptop
     * @param send takes key and answers as the browser sent them, and returns whether the ballot is in the box, and its draft can go
     */
    PulseForm(Instrument instrument, String draftName, BiPredicate<String, List<Integer>> send) {
        this.send = send;
        Map<String, String> themes = instrument.themes().stream().collect(Collectors.toMap(Theme::key, Theme::name));
        getElement()
                .setPropertyList(
                        "items",
                        instrument.items().stream()
                                .map(item -> new Question(item, themes))
                                .toList());
        getElement().setPropertyBean("texts", texts());
        getElement().setProperty("draftName", draftName);
    }

    record Question(String text, String theme) {
        Question(Item item, Map<String, String> themes) {
            this(item.text(), themes.getOrDefault(item.theme(), ""));
        }
    }

    record Texts(
            List<String> answers,
            String skip,
            String send,
            String sending,
            String progress,
            String none,
            String failed,
            String restored) {}

    private Texts texts() {
        return new Texts(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(answer -> getTranslation("survey.answer." + answer))
                        .toList(),
                getTranslation("survey.skip"),
                getTranslation("survey.send"),
                getTranslation("survey.sending"),
                getTranslation("survey.progress", "{done}", "{all}"),
                getTranslation("survey.none"),
                getTranslation("survey.failed"),
                getTranslation("survey.restored"));
    }

    @ClientCallable
    boolean send(String key, List<Integer> answers) {
        return send.test(key, answers);
    }
}
