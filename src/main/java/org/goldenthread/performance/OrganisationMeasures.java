package org.goldenthread.performance;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Precision;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.IndicatorSource;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Reading;
import org.goldenthread.indicator.Unit;
import org.goldenthread.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Measures of the whole organisation as the gate released them for people to compare themselves with: of the newest month
 * that has ended, beside the month three before it. Two queries.
 */
@Component
class OrganisationMeasures implements IndicatorSource {

    /** What is older is no news. */
    private static final int MONTHS = 12;

    private static final int QUARTER = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** @param value of the sums, not rounded */
    private record Known(Comparison shown, double value) {}

    private final Measures measures;
    private final OrganisationRows rows;
    private final StaffDirectory directory;
    private final I18NProvider translations;

    OrganisationMeasures(
            Measures measures, OrganisationRows rows, StaffDirectory directory, I18NProvider translations) {
        this.measures = measures;
        this.rows = rows;
        this.directory = directory;
        this.translations = translations;
    }

    @Override
    public String name() {
        return "measures";
    }

    @Override
    public Optional<Measured> measures(String figure) {
        return measures.find(figure)
                .map(measure -> new Measured(
                        measure.isShare() ? Unit.PERCENT : Unit.COUNT,
                        measure.direction() == Measure.Direction.HIGHER ? Good.HIGH : Good.LOW));
    }

    @Override
    public Map<String, Reading> read(Collection<String> figures) {
        YearMonth month = YearMonth.from(directory.today());
        Map<String, TreeMap<YearMonth, PeerGroup>> known = directory
                .structureOn(directory.today())
                .organisation()
                .map(organisation -> rows.of(organisation, month.minusMonths(MONTHS), month))
                .orElseGet(Map::of);
        Map<String, Reading> readings = new HashMap<>();
        figures.forEach(figure -> measures.find(figure)
                .ifPresent(measure ->
                        readings.put(figure, reading(measure, known.getOrDefault(figure, new TreeMap<>())))));
        return readings;
    }

    private Reading reading(Measure measure, TreeMap<YearMonth, PeerGroup> months) {
        String england = measure.benchmark().map(one -> england(measure, one)).orElse("");
        if (months.isEmpty()) {
            return Reading.none(say("performance.key.none"), england);
        }
        YearMonth newest = months.lastKey();
        Optional<Known> now = known(measure, months.get(newest));
        if (now.isEmpty()) {
            return Reading.none(say("performance.key.withheld", MONTH.format(newest)), england);
        }
        YearMonth earlier = newest.minusMonths(QUARTER);
        Optional<Known> before = known(measure, months.get(earlier));
        return new Reading(
                value(newest, now.get()),
                "",
                before.map(one -> value(earlier, one)).orElse(null),
                before.map(one -> Precision.round(now.get().value() - one.value(), 0.1))
                        .orElse(null),
                // All that was due is counted: there is no chance in it.
                true,
                england);
    }

    /** Empty when it is withheld, or nothing was due. */
    private static Optional<Known> known(Measure measure, @Nullable PeerGroup group) {
        if (group == null || !group.verdict().isShown() || group.denominator().signum() == 0) {
            return Optional.empty();
        }
        Comparison shown = Comparisons.of(measure, List.of(group)).getFirst();
        double denominator = Objects.requireNonNull(shown.denominator()).doubleValue();
        double one = measure.isShare() ? 100 : 1;
        return Optional.of(new Known(shown, one * group.numerator() / denominator));
    }

    private Reading.Value value(YearMonth month, Known known) {
        Comparison shown = known.shown();
        return new Reading.Value(
                MONTH.format(month),
                say(
                        "performance.behind."
                                + shown.per().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Objects.requireNonNull(shown.numerator()),
                        Objects.requireNonNull(shown.denominator())),
                Objects.requireNonNull(shown.value()).doubleValue(),
                Bound.ABOUT);
    }

    private String england(Measure measure, Benchmark england) {
        return say(
                "performance.key.benchmark",
                england.population(),
                say(measure.isShare() ? "performance.figure.percent" : "performance.figure.count", england.value()),
                Integer.toString(england.year()),
                england.source(),
                england.licence());
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }
}
