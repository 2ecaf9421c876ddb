package org.goldenthread.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** An instrument as the text of a YAML file, such as {@link InstrumentFile} reads back into an equal one. */
final class InstrumentYaml {

    private static final int WIDTH = 120;

    private final Instrument instrument;
    private final Map<String, Object> root = new LinkedHashMap<>();

    private InstrumentYaml(Instrument instrument) {
        this.instrument = instrument;
    }

    static String write(Instrument instrument) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setAllowUnicode(true);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        options.setDereferenceAliases(true);
        options.setWidth(WIDTH);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(new InstrumentYaml(instrument).root());
    }

    private Map<String, Object> root() {
        root.put("key", instrument.key());
        root.put("version", instrument.version());
        putText(root, "based-on", instrument.basedOn());
        root.put("title", instrument.title());
        root.put("source", instrument.source());
        root.put("licence", instrument.licence());
        if (!instrument.language().equals("en")) {
            root.put("language", instrument.language());
        }
        if (mayAllBeUnsaid()) {
            root.put("prefer-not-to-say", true);
        }
        putList(
                root,
                "sections",
                instrument.sections().stream().map(InstrumentYaml::section).toList());
        putList(
                root,
                "themes",
                instrument.themes().stream()
                        .map(theme -> map("key", theme.key(), "name", theme.name()))
                        .toList());
        putList(
                root,
                "scales",
                instrument.scales().stream().map(InstrumentYaml::scale).toList());
        if (!instrument.labels().isEmpty()) {
            Map<String, Object> labels = new LinkedHashMap<>();
            new TreeMap<>(instrument.labels()).forEach((kind, words) -> labels.put(InstrumentFile.name(kind), words));
            root.put("labels", labels);
        }
        putList(root, "items", instrument.items().stream().map(this::item).toList());
        putList(root, "index", instrument.index());
        if (!instrument.translations().isEmpty()) {
            root.put("translations", new TreeMap<>(instrument.translations()));
        }
        return root;
    }

    private boolean mayAllBeUnsaid() {
        return instrument.onBallot().stream().allMatch(Item::preferNotToSay)
                && !instrument.onBallot().isEmpty();
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> node = map("key", section.key(), "title", section.title());
        putText(node, "help", section.help());
        putFlag(node, "grid", section.grid());
        return node;
    }

    private static Map<String, Object> scale(Scale scale) {
        Map<String, Object> node = map("key", scale.key(), "name", scale.name());
        node.put("items", scale.items());
        if (!scale.indicator().equals(Scale.MEAN)) {
            node.put("indicator", scale.indicator());
        }
        return node;
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> node = map("key", item.key());
        if (item.kind() != ItemKind.AGREEMENT) {
            node.put("kind", InstrumentFile.name(item.kind()));
        }
        if (item.limit() == Item.SHORT_COMMENT) {
            node.put("length", "short");
        }
        putText(node, "theme", item.theme());
        putText(node, "section", item.section());
        node.put("text", item.text());
        putText(node, "help", item.help());
        putFlag(node, "reversed", item.reversed());
        putFlag(node, "required", item.required());
        putFlag(node, "prefer-not-to-say", item.preferNotToSay() && !mayAllBeUnsaid());
        if (item.kind().hasOptions()) {
            putList(
                    node,
                    "options",
                    item.options().stream()
                            .map(option -> map("key", option.key(), "text", option.text()))
                            .toList());
        } else {
            item.options().forEach(end -> node.put(end.key(), end.text()));
        }
        item.condition().ifPresent(condition -> node.put("shown-when", shownWhen(condition)));
        return node;
    }

    private Map<String, Object> shownWhen(ShownWhen condition) {
        Item asked = instrument.item(condition.item());
        List<Object> answers = condition.answers().stream()
                .<Object>map(stored -> asked.kind().hasOptions()
                        ? asked.options().get(stored - 1).key()
                        : asked.kind() == ItemKind.RATING ? stored - 1 : stored)
                .toList();
        Map<String, Object> node = map("item", condition.item());
        node.put("answers", answers);
        return node;
    }

    private static Map<String, Object> map(String... namesAndTexts) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int name = 0; name < namesAndTexts.length; name += 2) {
            map.put(namesAndTexts[name], namesAndTexts[name + 1]);
        }
        return map;
    }

    private static void putText(Map<String, Object> node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static void putFlag(Map<String, Object> node, String name, boolean flag) {
        if (flag) {
            node.put(name, true);
        }
    }

    private static void putList(Map<String, Object> node, String name, List<?> list) {
        if (!list.isEmpty()) {
            node.put(name, list);
        }
    }
}
