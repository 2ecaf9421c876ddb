package org.goldenthread.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the keys of shipped questions for those questions alone. Scores, published figures and earlier waves are all found by
 * an item's key, so an instrument keeps what a shipped one has only while the items are untouched: a changed one gets a key
 * of its own, and its old one back when it says what it said before.
 */
final class ShippedItems {

    private final Collection<Instrument> shipped;
    private final Map<String, Set<ItemWording>> wordings = new HashMap<>();

    ShippedItems(Collection<Instrument> shipped) {
        this.shipped = List.copyOf(shipped);
        shipped.forEach(instrument -> instrument
                .items()
                .forEach(item -> wordings.computeIfAbsent(item.key(), key -> new HashSet<>())
                        .add(ItemWording.of(instrument, item))));
    }

    Optional<Instrument> base(Instrument own) {
        return shipped.stream().filter(each -> each.key().equals(own.basedOn())).findFirst();
    }

    /** The same questions under keys that they may have, and with the index and the scales that are still theirs. */
    Instrument honest(Instrument own) {
        Map<String, String> newKeys = newKeys(own);
        return scored(newKeys.isEmpty() ? own : renamed(own, newKeys));
    }

    private Map<String, String> newKeys(Instrument own) {
        Map<ItemWording, String> byWording = new HashMap<>();
        base(own)
                .ifPresent(base -> base.items().forEach(item -> byWording.put(ItemWording.of(base, item), item.key())));
        Set<String> taken = new HashSet<>(InstrumentEdits.keys(own.items()));
        taken.addAll(wordings.keySet());
        Set<String> free = new HashSet<>(wordings.keySet());
        free.removeAll(InstrumentEdits.keys(own.items()));
        Map<String, String> newKeys = new HashMap<>();
        for (Item item : own.items()) {
            ItemWording wording = ItemWording.of(own, renamed(item, newKeys));
            String former = byWording.getOrDefault(wording, "");
            if (free.remove(former)) {
                newKeys.put(item.key(), former);
            } else if (wordings.containsKey(item.key())
                    && !wordings.getOrDefault(item.key(), Set.of()).contains(wording)) {
                String key = InstrumentKeys.numbered(item.key(), taken);
                taken.add(key);
                newKeys.put(item.key(), key);
            }
        }
        return newKeys;
    }

    private static Item renamed(Item item, Map<String, String> newKeys) {
        return item.keyed(newKeys.getOrDefault(item.key(), item.key()))
                .shown(item.condition()
                        .map(condition -> new ShownWhen(
                                newKeys.getOrDefault(condition.item(), condition.item()), condition.answers()))
                        .orElse(null));
    }

    private static Instrument renamed(Instrument own, Map<String, String> newKeys) {
        Map<String, Map<String, String>> translations = new HashMap<>();
        own.translations().forEach((language, texts) -> {
            Map<String, String> renamed = new HashMap<>();
            texts.forEach((place, text) -> renamed.put(renamedPlace(place, newKeys), text));
            translations.put(language, renamed);
        });
        List<Item> items =
                own.items().stream().map(item -> renamed(item, newKeys)).toList();
        return own.asking(own.sections(), own.themes(), items).translated(translations);
    }

    /** An item's places begin with {@code items.}, its key and a dot. */
    private static String renamedPlace(String place, Map<String, String> newKeys) {
        List<String> steps = new ArrayList<>(List.of(place.split("\\.", -1)));
        if (steps.getFirst().equals("items")) {
            steps.set(1, newKeys.getOrDefault(steps.get(1), steps.get(1)));
        }
        return String.join(".", steps);
    }

    private Instrument scored(Instrument own) {
        Set<String> keys = Set.copyOf(InstrumentEdits.keys(own.items()));
        Collection<Instrument> sources = base(own).map(List::of).orElse(List.copyOf(shipped));
        boolean hasBase = base(own).isPresent();
        List<String> index = sources.stream()
                .map(Instrument::index)
                .filter(each -> !each.isEmpty() && keys.containsAll(each))
                .filter(each -> hasBase || each.equals(own.index()))
                .findFirst()
                .orElse(List.of());
        List<Scale> scales = sources.stream()
                .flatMap(source -> source.scales().stream())
                .filter(scale -> keys.containsAll(scale.items()))
                .filter(scale -> hasBase || own.scales().contains(scale))
                .toList();
        return own.scored(index, scales);
    }
}
