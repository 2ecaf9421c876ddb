package org.goldenthread.instrument.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Option;
import org.goldenthread.instrument.Section;
import org.goldenthread.instrument.ShownWhen;
import org.goldenthread.instrument.Theme;

/** An instrument as the form in the browser takes it. */
final class Questions {

    /**
     * One question; see {@code pulse-model.ts}.
     *
     * @param heading name of its theme, in an instrument without sections
     * @param page place of its section; 0 in an instrument without sections
     * @param options words for its answers; those of a rating's two ends
     * @param after place of the question that decides whether it is asked; -1 for none
     */
    record Question(
            String kind,
            String text,
            String help,
            String heading,
            int page,
            boolean required,
            boolean unsaid,
            int limit,
            List<String> options,
            int after,
            List<Integer> answers) {}

    record Page(String title, String help, boolean grid) {}

    private final FormTexts texts;
    private final Instrument instrument;
    private final List<String> keys;
    private final List<String> sections;
    private final Map<String, String> themes;

    Questions(Instrument instrument, FormTexts texts) {
        this.texts = texts;
        this.instrument = instrument;
        keys = instrument.items().stream().map(Item::key).toList();
        sections = instrument.sections().stream().map(Section::key).toList();
        themes = instrument.themes().stream().collect(Collectors.toMap(Theme::key, Theme::name));
    }

    static List<Page> pages(Instrument instrument) {
        return instrument.sections().isEmpty()
                ? List.of(new Page("", "", false))
                : instrument.sections().stream()
                        .map(section -> new Page(section.title(), section.help(), section.grid()))
                        .toList();
    }

    List<Question> all() {
        return instrument.items().stream().map(this::question).toList();
    }

    private Question question(Item item) {
        Optional<ShownWhen> condition = item.condition();
        return new Question(
                item.kind().name(),
                item.text(),
                item.help(),
                sections.isEmpty() ? themes.getOrDefault(item.theme(), "") : "",
                Math.max(sections.indexOf(item.section()), 0),
                item.required(),
                item.preferNotToSay(),
                item.limit(),
                options(item),
                condition.map(it -> keys.indexOf(it.item())).orElse(-1),
                condition.map(ShownWhen::answers).orElseGet(List::of));
    }

    private List<String> options(Item item) {
        if (item.kind().isFivePoint()) {
            return instrument.labels().getOrDefault(item.kind(), texts.points(item.kind()));
        }
        return item.options().stream().map(Option::text).toList();
    }
}
