package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Every text of an instrument that respondents read, by its place in the definition: {@code items.proud.text}. */
public final class InstrumentTexts {

    private InstrumentTexts() {}

    /** All places with their texts, in the order of the definition. Empty texts are none. */
    public static Map<String, String> of(Instrument instrument) {
        Map<String, String> texts = new LinkedHashMap<>();
        changed(instrument, instrument.language(), (place, text) -> {
            texts.put(place, text);
            return text;
        });
        return texts;
    }

    /**
     * Places that have no text in a language, in the order of the definition: the instrument's own, then the form's words that
     * its respondents meet.
     */
    public static List<String> missing(Instrument instrument, String language) {
        List<String> missing = new ArrayList<>(of(instrument).keySet());
        missing.addAll(FormWords.metIn(instrument));
        missing.removeAll(
                instrument.translations().getOrDefault(language, Map.of()).keySet());
        return missing;
    }

    static Instrument replaced(Instrument instrument, String language, Map<String, String> texts) {
        return changed(instrument, language, texts::getOrDefault);
    }

    /** Every text changed in the same way, those of all translations as well. */
    static Instrument mapped(Instrument instrument, UnaryOperator<String> change) {
        Map<String, Map<String, String>> translations = new LinkedHashMap<>();
        instrument.translations().forEach((language, texts) -> {
            Map<String, String> changed = new LinkedHashMap<>();
            texts.forEach((place, text) -> changed.put(place, change.apply(text)));
            translations.put(language, changed);
        });
        return changed(instrument, instrument.language(), (place, text) -> change.apply(text))
                .translated(translations);
    }

    private static Instrument changed(Instrument instrument, String language, BinaryOperator<String> change) {
        BinaryOperator<String> at = (place, text) -> text.isEmpty() ? text : change.apply(place, text);
        Map<ItemKind, List<String>> labels = new LinkedHashMap<>();
        String title = at.apply("title", instrument.title());
        List<Section> sections = instrument.sections().stream()
                .map(section -> new Section(
                        section.key(),
                        at.apply("sections." + section.key() + ".title", section.title()),
                        at.apply("sections." + section.key() + ".help", section.help()),
                        section.grid()))
                .toList();
        List<Theme> themes = instrument.themes().stream()
                .map(theme -> new Theme(theme.key(), at.apply("themes." + theme.key() + ".name", theme.name())))
                .toList();
        List<Scale> scales = instrument.scales().stream()
                .map(scale -> new Scale(
                        scale.key(),
                        at.apply("scales." + scale.key() + ".name", scale.name()),
                        scale.items(),
                        scale.indicator()))
                .toList();
        new TreeMap<>(instrument.labels()).forEach((kind, words) -> labels.put(kind, labels(kind, words, at)));
        List<Item> items =
                instrument.items().stream().map(item -> item(item, at)).toList();
        return instrument.with(language, title, sections, themes, scales, labels, items);
    }

    private static List<String> labels(ItemKind kind, List<String> words, BinaryOperator<String> at) {
        List<String> labels = new ArrayList<>();
        for (String word : words) {
            labels.add(at.apply("labels." + InstrumentFile.name(kind) + "." + (labels.size() + 1), word));
        }
        return labels;
    }

    private static Item item(Item item, BinaryOperator<String> at) {
        String place = "items." + item.key();
        return new Item(
                item.key(),
                item.kind(),
                at.apply(place + ".text", item.text()),
                item.theme(),
                item.section(),
                at.apply(place + ".help", item.help()),
                item.reversed(),
                item.required(),
                item.preferNotToSay(),
                item.limit(),
                item.options().stream()
                        .map(option ->
                                new Option(option.key(), at.apply(place + ".options." + option.key(), option.text())))
                        .toList(),
                item.shownWhen());
    }
}
