package org.goldenthread.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an adapted instrument keeps of the scoring of the shipped one, and what it has lost by which change.
 *
 * @param base title of the shipped instrument
 * @param hadIndex whether that has the engagement index
 * @param keepsIndex whether the adapted one has it as well
 * @param kept names of the scales that it keeps
 * @param lost names of the scales that it has lost
 * @param changed texts of the shipped questions that it has changed or left out, in their order
 */
public record Scoring(
        String base, boolean hadIndex, boolean keepsIndex, List<String> kept, List<String> lost, List<String> changed) {

    public Scoring {
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    /** Empty for an instrument that was adapted from none. */
    static Optional<Scoring> of(Instrument own, ShippedItems shipped) {
        return shipped.base(own).map(base -> of(own, base));
    }

    private static Scoring of(Instrument own, Instrument base) {
        Set<String> keys = Set.copyOf(InstrumentEdits.keys(own.items()));
        return new Scoring(
                base.title(),
                !base.index().isEmpty(),
                !own.index().isEmpty(),
                names(base, own, true),
                names(base, own, false),
                base.items().stream()
                        .filter(item -> !keys.contains(item.key()))
                        .map(Item::text)
                        .toList());
    }

    private static List<String> names(Instrument base, Instrument own, boolean kept) {
        List<String> held = own.scales().stream().map(Scale::key).toList();
        return base.scales().stream()
                .filter(scale -> held.contains(scale.key()) == kept)
                .map(Scale::name)
                .toList();
    }
}
