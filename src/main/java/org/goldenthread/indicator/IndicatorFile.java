package org.goldenthread.indicator;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.goldenthread.disclosure.Precision;
import org.yaml.snakeyaml.error.YAMLException;

/** An indicator as a YAML file. */
final class IndicatorFile {

    private static final Set<String> ROOT = Set.of(
            "key",
            "version",
            "source",
            "licence",
            "formula",
            "points",
            "range",
            "unit",
            "missing",
            "good",
            "bands",
            "rounding");

    private final Definition root;

    private IndicatorFile(Definition root) {
        this.root = root;
    }

    /** @throws IllegalArgumentException naming file, place and reason */
    static Indicator read(String file, InputStream content) {
        try {
            return new IndicatorFile(Definition.read(file, content).onlyWith(ROOT)).indicator();
        } catch (YAMLException unreadable) {
            throw new IllegalArgumentException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private Indicator indicator() {
        Formula formula = root.word("formula", Formula.class);
        List<Integer> points = root.numbers("points");
        if (!formula.fits(points)) {
            throw root.broken("points", points + " are no points of a " + root.text("formula"));
        }
        Definition range = needed("range").onlyWith(Set.of("least", "most"));
        double least = range.decimal("least").doubleValue();
        double most = range.decimal("most").doubleValue();
        if (most <= least) {
            throw range.broken("most", "more than the least is needed here");
        }
        return new Indicator(
                root.text("key"),
                root.number("version"),
                root.text("source"),
                root.text("licence"),
                formula,
                points,
                least,
                most,
                root.word("unit", Unit.class),
                root.word("missing", Missing.class),
                root.word("good", Good.class),
                root.has("bands") ? bands(least, most) : List.of(),
                rounding());
    }

    private List<Band> bands(double least, double most) {
        List<Band> bands = new ArrayList<>();
        double from = least;
        for (Definition part : root.list("bands")) {
            part.onlyWith(Set.of("key", "to", "reaches"));
            double to = part.decimal("to").doubleValue();
            if (to <= from) {
                throw part.broken("to", "a band ends above where it begins, at " + from);
            }
            bands.add(new Band(part.text("key"), to, part.flag("reaches")));
            from = to;
        }
        root.distinct("bands", bands.stream().map(Band::key).toList());
        if (from != most || !bands.getLast().reaches()) {
            throw root.broken("bands", "the last band has to reach " + most);
        }
        return bands;
    }

    private Precision rounding() {
        Definition part = needed("rounding").onlyWith(Set.of("answers-apart", "steps", "bounds"));
        try {
            return new Precision(
                    part.decimal("answers-apart").doubleValue(),
                    part.decimalList("steps"),
                    part.decimal("bounds").doubleValue());
        } catch (IllegalArgumentException unfit) {
            throw part.broken("steps", String.valueOf(unfit.getMessage()));
        }
    }

    private Definition needed(String key) {
        return root.part(key).orElseThrow(() -> root.broken(key, "entries with names are needed here"));
    }
}
