package org.goldenthread.instrument;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.yaml.snakeyaml.error.YAMLException;

/** An instrument as a YAML file: the one way in, for shipped ones and for those that somebody brings. */
final class InstrumentFile {

    private static final Set<String> ROOT = Set.of(
            "key",
            "version",
            "title",
            "source",
            "licence",
            "language",
            "prefer-not-to-say",
            "sections",
            "themes",
            "scales",
            "labels",
            "items",
            "index",
            "translations",
            "based-on");
    private static final Set<String> FIVE_POINT = Set.of("agreement", "frequency");

    private final Definition root;

    private InstrumentFile(Definition root) {
        this.root = root;
    }

    /** @throws IllegalArgumentException naming file, place and reason */
    static Instrument read(String file, InputStream stream) {
        try {
            return new InstrumentFile(Definition.read(file, stream).onlyWith(ROOT)).instrument();
        } catch (YAMLException unreadable) {
            throw new IllegalArgumentException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    /** A kind as it is written in a file. */
    static String name(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Instrument instrument() {
        List<Section> sections =
                list("sections").stream().map(InstrumentFile::section).toList();
        List<Theme> themes = list("themes").stream().map(InstrumentFile::theme).toList();
        root.distinct("sections", sections.stream().map(Section::key).toList());
        root.distinct("themes", themes.stream().map(Theme::key).toList());
        List<Item> items = new ItemsInFile(root, sections, themes).items();
        List<String> fivePoint = items.stream()
                .filter(item -> item.kind().isFivePoint())
                .map(Item::key)
                .toList();
        Instrument instrument = new Instrument(
                root.text("key"),
                root.number("version"),
                root.text("title"),
                root.text("source"),
                root.text("licence"),
                language(),
                sections,
                themes,
                scales(fivePoint),
                labels(),
                items,
                root.subset("index", fivePoint),
                Map.of(),
                textOrNone(root, "based-on"));
        return instrument.translated(translations(instrument));
    }

    private static Section section(Definition node) {
        node.onlyWith(Set.of("key", "title", "help", "grid"));
        return new Section(node.text("key"), node.text("title"), textOrNone(node, "help"), node.flag("grid"));
    }

    private static Theme theme(Definition node) {
        node.onlyWith(Set.of("key", "name"));
        return new Theme(node.text("key"), node.text("name"));
    }

    private String language() {
        String language = root.has("language") ? root.text("language") : "en";
        if (isNoLanguage(language)) {
            throw root.broken("language", "\"" + language + "\" is no language, such as en or cy");
        }
        return language;
    }

    static boolean isNoLanguage(String tag) {
        return !Set.of(Locale.getISOLanguages())
                .contains(Locale.forLanguageTag(tag).getLanguage());
    }

    private List<Scale> scales(List<String> fivePoint) {
        List<Scale> scales = new ArrayList<>();
        for (Definition node : list("scales")) {
            node.onlyWith(Set.of("key", "name", "items", "indicator"));
            node.list("items");
            List<String> items = node.subset("items", fivePoint);
            node.distinct("items", items);
            String indicator =
                    node.has("indicator") ? node.oneOf("indicator", List.of(Scale.MEAN, Scale.STANDARD)) : Scale.MEAN;
            scales.add(new Scale(node.text("key"), node.text("name"), items, indicator));
        }
        root.distinct("scales", scales.stream().map(Scale::key).toList());
        return scales;
    }

    private Map<ItemKind, List<String>> labels() {
        Map<ItemKind, List<String>> labels = new EnumMap<>(ItemKind.class);
        root.part("labels").map(part -> part.onlyWith(FIVE_POINT)).ifPresent(part -> {
            for (ItemKind kind : List.of(ItemKind.AGREEMENT, ItemKind.FREQUENCY)) {
                if (part.has(name(kind))) {
                    List<String> words = part.texts(name(kind));
                    if (words.size() != 5) {
                        throw part.broken(name(kind), "five points need five words, and there are " + words.size());
                    }
                    labels.put(kind, words);
                }
            }
        });
        return labels;
    }

    private Map<String, Map<String, String>> translations(Instrument instrument) {
        Map<String, Map<String, String>> translations = new LinkedHashMap<>();
        Set<String> places = new HashSet<>(InstrumentTexts.of(instrument).keySet());
        places.addAll(FormWords.places());
        root.part("translations").ifPresent(part -> {
            for (String language : part.names()) {
                if (isNoLanguage(language) || language.equals(instrument.language())) {
                    throw part.broken(language, "another language than the instrument's own is needed here");
                }
                Definition texts = part.part(language).orElse(part);
                Map<String, String> translated = new LinkedHashMap<>();
                for (String place : texts.names()) {
                    if (!places.contains(place)) {
                        throw texts.broken(place, "the instrument has no text of this name");
                    }
                    translated.put(place, texts.text(place));
                }
                translations.put(language, translated);
            }
        });
        return translations;
    }

    private List<Definition> list(String key) {
        return root.has(key) ? root.list(key) : List.of();
    }

    static String textOrNone(Definition node, String key) {
        return node.has(key) ? node.text(key) : "";
    }
}
