package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.jspecify.annotations.Nullable;

/** The items of an instrument's file, each checked by itself and against those before it. */
final class ItemsInFile {

    private static final Set<String> KNOWN = Set.of(
            "key",
            "kind",
            "text",
            "theme",
            "section",
            "help",
            "reversed",
            "required",
            "prefer-not-to-say",
            "length",
            "options",
            "low",
            "high",
            "shown-when");

    private final Definition root;
    private final List<String> sections;
    private final List<String> themes;
    private final boolean preferNotToSay;
    private final Map<String, Item> before = new HashMap<>();
    private final Set<String> leftSections = new HashSet<>();

    ItemsInFile(Definition root, List<Section> sections, List<Theme> themes) {
        this.root = root;
        this.sections = sections.stream().map(Section::key).toList();
        this.themes = themes.stream().map(Theme::key).toList();
        this.preferNotToSay = root.flag("prefer-not-to-say");
    }

    List<Item> items() {
        List<Item> items = new ArrayList<>();
        String section = "";
        for (Definition node : root.list("items")) {
            Item item = item(node);
            if (!item.section().equals(section)) {
                leftSections.add(section);
                section = item.section();
                if (leftSections.contains(section)) {
                    throw node.broken("section", "items of \"" + section + "\" stand apart; a section is one page");
                }
            }
            if (before.put(item.key(), item) != null) {
                throw root.broken("items", "\"" + item.key() + "\" stands here twice");
            }
            items.add(item);
        }
        everySectionIsUsed(items);
        return items;
    }

    private void everySectionIsUsed(List<Item> items) {
        for (String section : sections) {
            if (items.stream().noneMatch(item -> item.section().equals(section))) {
                throw root.broken("sections", "\"" + section + "\" has no item");
            }
        }
    }

    private Item item(Definition node) {
        node.onlyWith(KNOWN);
        ItemKind kind = node.has("kind") ? node.word("kind", ItemKind.class) : ItemKind.AGREEMENT;
        boolean mayBeUnsaid = kind != ItemKind.COMMENT
                && (node.has("prefer-not-to-say") ? node.flag("prefer-not-to-say") : preferNotToSay);
        onlyFor(node, "reversed", kind.isFivePoint(), "a five-point item");
        onlyFor(node, "prefer-not-to-say", kind != ItemKind.COMMENT, "an item with answers to choose from");
        onlyFor(node, "length", kind == ItemKind.COMMENT, "a comment");
        onlyFor(node, "options", kind.hasOptions(), "a choice");
        onlyFor(node, "low", kind == ItemKind.RATING, "a rating");
        onlyFor(node, "high", kind == ItemKind.RATING, "a rating");
        return new Item(
                key(node, "key"),
                kind,
                node.text("text"),
                kind.isFivePoint() || node.has("theme") ? node.oneOf("theme", themes) : "",
                sections.isEmpty() && !node.has("section") ? "" : node.oneOf("section", sections),
                InstrumentFile.textOrNone(node, "help"),
                node.flag("reversed"),
                node.flag("required"),
                mayBeUnsaid,
                kind == ItemKind.COMMENT ? limit(node) : 0,
                options(node, kind),
                node.part("shown-when").map(this::shownWhen).orElse(null));
    }

    private static void onlyFor(Definition node, String key, boolean fits, String what) {
        if (node.has(key) && !fits) {
            throw node.broken(key, "only " + what + " has this");
        }
    }

    /** Keys stand in places of texts and in addresses, so they are plain words. */
    private static String key(Definition node, String name) {
        String key = node.text(name);
        if (!key.matches("[a-z0-9][a-z0-9-]*")) {
            throw node.broken(name, "\"" + key + "\" is no key: small letters, digits and hyphens");
        }
        return key;
    }

    private static int limit(Definition node) {
        return node.has("length")
                        && node.oneOf("length", List.of("short", "long")).equals("short")
                ? Item.SHORT_COMMENT
                : Item.LONG_COMMENT;
    }

    private static List<Option> options(Definition node, ItemKind kind) {
        if (kind == ItemKind.RATING) {
            return List.of(new Option(Option.LOW, node.text("low")), new Option(Option.HIGH, node.text("high")));
        }
        if (!kind.hasOptions()) {
            return List.of();
        }
        List<Option> options = new ArrayList<>();
        for (Definition option : node.list("options")) {
            option.onlyWith(Set.of("key", "text"));
            options.add(new Option(key(option, "key"), option.text("text")));
        }
        node.distinct("options", options.stream().map(Option::key).toList());
        if (options.size() < 2) {
            throw node.broken("options", "a choice needs at least two options");
        }
        if (options.size() > ItemKind.MOST_OPTIONS) {
            throw node.broken("options", "there are at most " + ItemKind.MOST_OPTIONS + " options");
        }
        return options;
    }

    private ShownWhen shownWhen(Definition node) {
        node.onlyWith(Set.of("item", "answers"));
        String key = node.text("item");
        @Nullable Item asked = before.get(key);
        if (asked == null) {
            throw node.broken("item", "\"" + key + "\" is no earlier item");
        }
        if (!asked.standsOnBallot()) {
            throw node.broken("item", "\"" + key + "\" is a comment, and comments decide nothing");
        }
        List<Integer> answers = new ArrayList<>();
        for (Definition answer : node.list("answers")) {
            answers.add(stored(node, asked, answer.value()));
        }
        return new ShownWhen(key, answers);
    }

    /** The answer as the ballot stores it. */
    private static int stored(Definition node, Item asked, @Nullable Object said) {
        if (asked.kind().hasOptions()) {
            List<String> keys = asked.options().stream().map(Option::key).toList();
            int place = keys.indexOf(String.valueOf(said));
            if (place < 0) {
                throw node.broken("answers", "\"" + said + "\" is none of " + keys);
            }
            return place + 1;
        }
        int least = asked.kind() == ItemKind.RATING ? 0 : 1;
        int most = asked.kind() == ItemKind.RATING ? 10 : 5;
        if (!(said instanceof Integer number) || number < least || number > most) {
            throw node.broken("answers", "\"" + said + "\" is no answer from " + least + " to " + most);
        }
        return asked.kind() == ItemKind.RATING ? number + 1 : number;
    }
}
