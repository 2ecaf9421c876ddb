package org.goldenthread.engagement;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.indicator.IndicatorSource;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Released figures of the whole organisation, which all staff see: each of the newest survey that has it, beside the wave
 * before of the same series. One query. A name is a kind and a key, such as {@code item/effective-action}; {@code index} has
 * no key; {@code response/index} is the response rate of the newest survey that has an index.
 */
@Component
class SurveyIndicators implements IndicatorSource {

    static final String NAME = "surveys";

    private final KeyFigures figures;
    private final I18NProvider translations;

    SurveyIndicators(KeyFigures figures, I18NProvider translations) {
        this.figures = figures;
        this.translations = translations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Measured> measures(String figure) {
        return FigureName.read(figure)
                .map(name -> name.kind().indicator())
                .map(indicator -> new Measured(indicator.unit(), indicator.good()));
    }

    @Override
    public Map<String, Reading> read(Collection<String> asked) {
        List<FigureName> names =
                asked.stream().flatMap(name -> FigureName.read(name).stream()).toList();
        Map<String, Reading> readings = new HashMap<>();
        names.forEach(name -> readings.put(name.name(), Reading.none(say("engagement.key.never"), benchmark(name))));
        Map<String, FigureName> byName = new HashMap<>();
        names.forEach(name -> byName.put(name.name(), name));
        figures.newest(names).forEach(found -> {
            FigureName name = byName.get(found.name());
            if (name != null) {
                readings.put(found.name(), reading(found, benchmark(name)));
            }
        });
        return readings;
    }

    private Reading reading(KeyFigures.Found found, String benchmark) {
        Figure figure = found.figure();
        if (!figure.isShown()) {
            String key = figure.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Reading.none(say("engagement.because." + key), benchmark);
        }
        KeyFigures.@Nullable Before before = found.before();
        return new Reading(
                value(found.wave(), figure.kind(), figure.n(), found.invited(), figure.value(), figure.bound()),
                "",
                before == null
                        ? null
                        : value(
                                before.wave(),
                                figure.kind(),
                                before.n(),
                                before.invited(),
                                figure.kind().indicator().rounding().shown(before.value(), before.n(), before.bound()),
                                before.bound()),
                figure.change(),
                figure.clear(),
                benchmark);
    }

    private Reading.Value value(String wave, FigureKind kind, int n, int invited, double value, Bound bound) {
        String basis = kind == FigureKind.RESPONSE
                ? say("engagement.key.of-invited", n, invited)
                : say("engagement.key.people", n);
        return new Reading.Value(wave, basis, value, bound);
    }

    private String benchmark(FigureName name) {
        Optional<Benchmark> benchmark = name.kind() == FigureKind.INDEX
                ? Optional.of(Benchmark.ENGAGEMENT_INDEX)
                : name.kind() == FigureKind.ITEM ? Benchmark.ofItem(name.key()) : Optional.empty();
        return benchmark
                .map(outside -> say(
                        "engagement.benchmark." + outside.key(),
                        outside.value(),
                        Integer.toString(outside.year()),
                        outside.organisations()))
                .orElse("");
    }

    private String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }
}
