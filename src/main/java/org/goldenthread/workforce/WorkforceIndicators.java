package org.goldenthread.workforce;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.indicator.IndicatorSource;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Reading;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.workforce.FigureLine.Point;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The organisation's figures for whoever lays key figures beside each other, each with that of three months before. Two queries. */
@Component
class WorkforceIndicators implements IndicatorSource {

    static final String NAME = "workforce";

    private static final int QUARTER = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Figures figures;
    private final StoredFigures stored;
    private final StaffDirectory directory;
    private final I18NProvider translations;

    WorkforceIndicators(Figures figures, StoredFigures stored, StaffDirectory directory, I18NProvider translations) {
        this.figures = figures;
        this.stored = stored;
        this.directory = directory;
        this.translations = translations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Measured> measures(String figure) {
        return figures.find(figure).map(Figure::measured);
    }

    @Override
    public Map<String, Reading> read(Collection<String> asked) {
        List<FigureLine> lines = directory
                .structureOn(directory.today())
                .organisation()
                .map(organisation ->
                        stored.of(organisation.id()).lines(figures.all(), Map.of(), WorkforceUpdate.MONTHS))
                .orElseGet(List::of);
        Map<String, Reading> readings = new HashMap<>();
        asked.forEach(key -> readings.put(key, Reading.none(say("workforce.key.none"), "")));
        lines.stream()
                .filter(line -> readings.containsKey(line.figure().key()))
                .forEach(line -> readings.put(line.figure().key(), reading(line)));
        return readings;
    }

    private Reading reading(FigureLine line) {
        String england = line.figure().england().map(this::england).orElse("");
        @Nullable BigDecimal now = line.now().value();
        if (now == null) {
            boolean withheld =
                    line.now().verdict() != null && !line.now().verdict().isShown();
            return Reading.none(say(withheld ? "workforce.key.withheld" : "workforce.key.none"), england);
        }
        Optional<Point> before = line.before(QUARTER);
        return new Reading(
                value(line.figure(), line.now()),
                "",
                before.map(point -> value(line.figure(), point)).orElse(null),
                before.map(point -> now.subtract(Objects.requireNonNull(point.value()))
                                .doubleValue())
                        .orElse(null),
                // Everybody is counted: there is no chance in it.
                true,
                england);
    }

    private Reading.Value value(Figure figure, Point point) {
        return new Reading.Value(
                month(point.month()),
                FigureTexts.behind(translations, figure.key(), point),
                Objects.requireNonNull(point.value()).doubleValue(),
                Bound.ABOUT);
    }

    private String england(England england) {
        return say(
                "workforce.england",
                england.value(),
                Integer.toString(england.year()),
                england.population(),
                england.source(),
                england.licence());
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }
}
