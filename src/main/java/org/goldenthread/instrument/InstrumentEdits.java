package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.instrument.EditRefused.Reason;

/**
 * What can be done to an instrument, one step at a time: each makes another instrument out of one, and leaves no condition
 * without its question, no theme without an item and no translation of a text that has changed.
 */
public final class InstrumentEdits {

    /** More than anybody answers; an upper bound for what is stored and shown. */
    static final int MOST_ITEMS = 150;

    private InstrumentEdits() {}

    /**
     * Adds a question below another, in its section.
     *
     * @param after key of the question above it; the last where there is none of that key
     * @param theme name of its theme, which is made where it is new; empty for none
     */
    public static Instrument added(Instrument instrument, String after, Item item, String theme) {
        if (instrument.items().size() >= MOST_ITEMS) {
            throw new EditRefused(Reason.TOO_MANY_QUESTIONS, Integer.toString(MOST_ITEMS));
        }
        List<Item> items = new ArrayList<>(instrument.items());
        int place = place(instrument, after);
        Item above = items.get(place < 0 ? items.size() - 1 : place);
        String key = InstrumentKeys.fresh(item.text(), "question", keys(items));
        ItemCheck.check(item, theme);
        Instrument themed = themed(instrument, theme);
        items.add(items.indexOf(above) + 1, item.keyed(key).standingIn(themeKey(themed, theme), above.section()));
        Conditions.inOrder(items);
        return tidied(instrument, themed.asking(themed.sections(), themed.themes(), items));
    }

    /**
     * Puts another question in the place of one. It keeps its key; what is shown only after an answer to it stays tied to that
     * answer.
     *
     * @throws EditRefused where an answer goes that another question waits for
     */
    public static Instrument replaced(Instrument instrument, String key, Item item, String theme) {
        int place = place(instrument, key);
        if (place < 0) {
            return instrument;
        }
        Item before = instrument.items().get(place);
        ItemCheck.check(item, theme);
        Instrument themed = themed(instrument, theme);
        List<Item> items = new ArrayList<>(instrument.items());
        items.set(place, item.keyed(key).standingIn(themeKey(themed, theme), before.section()));
        for (int below = place + 1; below < items.size(); below++) {
            Item waiting = items.get(below);
            ShownWhen condition = waiting.shownWhen();
            if (condition != null && condition.item().equals(key)) {
                items.set(below, waiting.shown(Conditions.kept(before, item, waiting, condition)));
            }
        }
        Conditions.inOrder(items);
        return tidied(instrument, themed.asking(themed.sections(), themed.themes(), items));
    }

    /** @throws EditRefused when it is the last one, or another waits for its answer */
    public static Instrument removed(Instrument instrument, String key) {
        int place = place(instrument, key);
        if (place < 0) {
            return instrument;
        }
        if (instrument.items().size() == 1) {
            throw new EditRefused(Reason.LAST_QUESTION, "");
        }
        instrument.items().stream()
                .filter(item -> item.condition().map(ShownWhen::item).orElse("").equals(key))
                .findFirst()
                .ifPresent(waiting -> {
                    throw new EditRefused(Reason.QUESTION_DECIDES, waiting.text());
                });
        List<Item> items = new ArrayList<>(instrument.items());
        items.remove(place);
        return tidied(instrument, instrument.asking(instrument.sections(), instrument.themes(), items));
    }

    /**
     * Moves a question one place up (-1) or down (1); past the edge of its section it joins the next. At either end it stays.
     *
     * @throws EditRefused when it would stand above what decides whether it is asked
     */
    public static Instrument moved(Instrument instrument, String key, int by) {
        int from = place(instrument, key);
        int to = from + by;
        if (from < 0 || to < 0 || to >= instrument.items().size()) {
            return instrument;
        }
        List<Item> items = new ArrayList<>(instrument.items());
        Item moved = items.get(from);
        Item neighbour = items.get(to);
        if (moved.section().equals(neighbour.section())) {
            items.set(from, neighbour);
            items.set(to, moved);
        } else {
            items.set(from, moved.standingIn(moved.theme(), neighbour.section()));
        }
        Conditions.inOrder(items);
        return tidied(instrument, instrument.asking(instrument.sections(), instrument.themes(), items));
    }

    /** Title, where it comes from and under which licence, and the names of the themes by their keys. */
    public static Instrument described(
            Instrument instrument, String title, String source, String licence, Map<String, String> themes) {
        for (String text : List.of(title, source, licence)) {
            ItemCheck.needed(text);
        }
        themes.values().forEach(ItemCheck::needed);
        Instrument titled = instrument.with(
                instrument.language(),
                ItemCheck.clean(title),
                instrument.sections(),
                instrument.themes().stream()
                        .map(theme ->
                                new Theme(theme.key(), ItemCheck.clean(themes.getOrDefault(theme.key(), theme.name()))))
                        .toList(),
                instrument.scales(),
                instrument.labels(),
                instrument.items());
        return tidied(
                instrument,
                titled.known(
                        instrument.key(),
                        instrument.version(),
                        ItemCheck.clean(source),
                        ItemCheck.clean(licence),
                        instrument.basedOn()));
    }

    /** What nothing uses any more goes, and so does a translation of what was said differently before. */
    static Instrument tidied(Instrument before, Instrument after) {
        Set<String> sections = after.items().stream().map(Item::section).collect(Collectors.toSet());
        Set<String> themes = after.items().stream().map(Item::theme).collect(Collectors.toSet());
        Set<String> keys = Set.copyOf(keys(after.items()));
        List<String> fivePoint = after.items().stream()
                .filter(item -> item.kind().isFivePoint())
                .map(Item::key)
                .toList();
        Instrument used = after.asking(
                        after.sections().stream()
                                .filter(section -> sections.contains(section.key()))
                                .toList(),
                        after.themes().stream()
                                .filter(theme -> themes.contains(theme.key()))
                                .toList(),
                        after.items())
                .scored(
                        fivePoint.containsAll(after.index()) ? after.index() : List.of(),
                        after.scales().stream()
                                .filter(scale ->
                                        keys.containsAll(scale.items()) && fivePoint.containsAll(scale.items()))
                                .toList());
        return Translating.ofUnchanged(before, used);
    }

    /** In their order. */
    public static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }

    static int place(Instrument instrument, String key) {
        return keys(instrument.items()).indexOf(key);
    }

    private static Instrument themed(Instrument instrument, String theme) {
        String name = ItemCheck.clean(theme);
        if (name.isEmpty() || !themeKey(instrument, name).isEmpty()) {
            return instrument;
        }
        List<Theme> themes = new ArrayList<>(instrument.themes());
        List<String> taken = themes.stream().map(Theme::key).toList();
        themes.add(new Theme(InstrumentKeys.fresh(name, "theme", taken), name));
        return instrument.asking(instrument.sections(), themes, instrument.items());
    }

    private static String themeKey(Instrument instrument, String theme) {
        return instrument.themes().stream()
                .filter(each -> Objects.equals(each.name(), ItemCheck.clean(theme)))
                .map(Theme::key)
                .findFirst()
                .orElse("");
    }
}
