package org.goldenthread.instrument;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a survey asks and how it is scored: data in {@code resources/instruments/}, copied into a campaign at launch.
 *
 * @param language of its own texts, as in BCP 47
 * @param sections pages in their order; none when all items stand on one, under the names of their themes
 * @param scales what {@link ScaleScores} gives for one person
 * @param labels words for the five points of a kind, from the lowest, where they are not the portal's own
 * @param items in the order in which they are asked; a ballot stores the answers to all but comments in that order
 * @param index keys of the items whose person-level mean is the engagement index; empty when it has none
 * @param translations texts by their place, such as {@code items.proud.text}, by language; see {@link InstrumentTexts}
 * @param basedOn key of the shipped instrument from which it was adapted; empty for none
 */
public record Instrument(
        String key,
        int version,
        String title,
        String source,
        String licence,
        String language,
        List<Section> sections,
        List<Theme> themes,
        List<Scale> scales,
        Map<ItemKind, List<String>> labels,
        List<Item> items,
        List<String> index,
        Map<String, Map<String, String>> translations,
        String basedOn)
        implements Serializable {

    public Instrument {
        sections = List.copyOf(sections);
        themes = List.copyOf(themes);
        scales = List.copyOf(scales);
        labels = Map.copyOf(labels);
        items = List.copyOf(items);
        index = List.copyOf(index);
        translations = Map.copyOf(translations);
        // Campaigns that were launched before instruments could be adapted say nothing of it.
        basedOn = Objects.requireNonNullElse(basedOn, "");
    }

    /** One of statements on the agreement scale only. */
    public Instrument(
            String key,
            int version,
            String title,
            String source,
            String licence,
            List<Theme> themes,
            List<Item> items,
            List<String> index) {
        this(
                key, version, title, source, licence, "en", List.of(), themes, List.of(), Map.of(), items, index,
                Map.of(), "");
    }

    /** @throws IllegalArgumentException when there is none of that key */
    public Item item(String wanted) {
        return items.stream()
                .filter(item -> item.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No item " + wanted + " in " + key));
    }

    /** Items with a place on the ballot, in the order of its answers. */
    public List<Item> onBallot() {
        return items.stream().filter(Item::standsOnBallot).toList();
    }

    /** Items that are answered in one's own words, in the order in which a draft sends them. */
    public List<Item> comments() {
        return items.stream().filter(item -> !item.standsOnBallot()).toList();
    }

    /** What a person has one number in when they answered all of its items: the engagement index, then the scales. */
    public List<Scale> scored() {
        List<Scale> scored = new ArrayList<>(scales);
        if (!index.isEmpty()) {
            scored.addFirst(new Scale("", "", index, Scale.INDEX));
        }
        return scored;
    }

    /** The same instrument with the organisation's name in the texts that ask for it. */
    public Instrument namedFor(String organisation) {
        return InstrumentTexts.mapped(this, text -> text.replace("[organisation]", organisation));
    }

    /** The same instrument with the items of another at its end, as far as it does not ask them already. */
    public Instrument endingWith(Instrument other) {
        String section = sections.isEmpty() ? "" : sections.getLast().key();
        List<Item> added = other.items.stream()
                .filter(item -> items.stream().noneMatch(each -> each.key().equals(item.key())))
                .map(item -> item.standingIn(item.theme(), section))
                .toList();
        List<Theme> addedThemes = other.themes.stream()
                .filter(theme -> added.stream().anyMatch(item -> item.theme().equals(theme.key())))
                .filter(theme -> themes.stream().noneMatch(each -> each.key().equals(theme.key())))
                .toList();
        return asking(
                sections,
                Stream.concat(themes.stream(), addedThemes.stream()).toList(),
                Stream.concat(items.stream(), added.stream()).toList());
    }

    /** The same instrument in another language; what is not translated stays as it is. */
    public Instrument in(String wanted) {
        Map<String, String> translated = translations.getOrDefault(wanted, Map.of());
        return InstrumentTexts.replaced(this, wanted, translated);
    }

    /** Minutes to answer everything, rounded up. */
    public int minutes() {
        return Math.ceilDiv(
                items.stream().mapToInt(item -> item.kind().seconds()).sum(), 60);
    }

    /** Languages besides its own in which every text that a respondent meets is there, in the order of their tags. */
    public List<String> completeLanguages() {
        return translations.keySet().stream()
                .filter(wanted -> InstrumentTexts.missing(this, wanted).isEmpty())
                .sorted()
                .toList();
    }

    Instrument with(
            String spoken,
            String newTitle,
            List<Section> newSections,
            List<Theme> newThemes,
            List<Scale> newScales,
            Map<ItemKind, List<String>> newLabels,
            List<Item> newItems) {
        return new Instrument(
                key,
                version,
                newTitle,
                source,
                licence,
                spoken,
                newSections,
                newThemes,
                newScales,
                newLabels,
                newItems,
                index,
                translations,
                basedOn);
    }

    Instrument asking(List<Section> newSections, List<Theme> newThemes, List<Item> newItems) {
        return with(language, title, newSections, newThemes, scales, labels, newItems);
    }

    Instrument scored(List<String> newIndex, List<Scale> newScales) {
        return new Instrument(
                key,
                version,
                title,
                source,
                licence,
                language,
                sections,
                themes,
                newScales,
                labels,
                items,
                newIndex,
                translations,
                basedOn);
    }

    Instrument translated(Map<String, Map<String, String>> newTranslations) {
        return new Instrument(
                key,
                version,
                title,
                source,
                licence,
                language,
                sections,
                themes,
                scales,
                labels,
                items,
                index,
                newTranslations,
                basedOn);
    }

    Instrument known(String newKey, int newVersion, String newSource, String newLicence, String newBase) {
        return new Instrument(
                newKey,
                newVersion,
                title,
                newSource,
                newLicence,
                language,
                sections,
                themes,
                scales,
                labels,
                items,
                index,
                translations,
                newBase);
    }
}
