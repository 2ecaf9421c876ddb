package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.performance.Measure.Direction;
import org.goldenthread.performance.MeasureUnit;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.variation.ProcessBehaviour;
import org.goldenthread.variation.Rule;
import org.goldenthread.variation.Signal;
import org.goldenthread.variation.Signal.Way;
import org.goldenthread.variation.Special;

/** What chance alone would do and what is more than that, in plain words. */
final class VariationWords {

    private static final int TOLD = 2;
    private static final double WHOLE = 100;

    private VariationWords() {}

    /** "▼ Lower than usual" when the last month is special; else empty. */
    static Optional<Tag> tag(Component at, MyMeasure measure) {
        int last = measure.trend().size() - 1;
        return measure.behaviour().flatMap(chart -> chart.signal(last)).map(signal -> {
            boolean high = signal.way() == Way.HIGH;
            String word = signal.rule() == Rule.TREND ? high ? "rising" : "falling" : high ? "high" : "low";
            boolean better = high == (measure.direction() == Direction.HIGHER);
            return new Tag(at.getTranslation("variation.tag." + word), better ? Tone.GOOD : Tone.WATCH);
        });
    }

    /** The band, the newest signs, whether it is provisional, and how it stands to the target: a sentence each. */
    static List<String> says(Component at, MyMeasure measure, ProcessBehaviour chart) {
        List<String> says = new ArrayList<>();
        if (chart.movingRange() == 0) {
            says.add(at.getTranslation("variation.band.none"));
        } else {
            says.add(at.getTranslation(
                    "variation.band",
                    shown(at, measure, chart.lowerLimit()),
                    shown(at, measure, chart.upperLimit()),
                    shown(at, measure, chart.mean())));
            signs(at, measure, chart, says);
        }
        if (chart.provisional()) {
            says.add(at.getTranslation("variation.provisional", chart.known(), ProcessBehaviour.SETTLED));
        }
        measure.againstTarget().ifPresent(standing -> says.add(at.getTranslation("variation.target." + key(standing))));
        return says;
    }

    private static void signs(Component at, MyMeasure measure, ProcessBehaviour chart, List<String> says) {
        List<Special> newest = chart.specials().stream()
                .sorted(Comparator.comparingInt(Special::last).reversed())
                .toList();
        if (newest.isEmpty()) {
            says.add(at.getTranslation("variation.quiet"));
        }
        newest.stream().limit(TOLD).forEach(special -> says.add(sign(at, measure, special)));
        if (newest.size() > TOLD) {
            says.add(at.getTranslation("variation.says.more", newest.size() - TOLD));
        }
    }

    private static String sign(Component at, MyMeasure measure, Special special) {
        String key = "variation.says." + key(special.signal());
        if (special.signal().rule() == Rule.OUTSIDE) {
            boolean last = special.last() == measure.trend().size() - 1;
            key += special.points().size() > 1 ? ".many" : last ? ".last" : ".one";
        }
        return at.getTranslation(
                key,
                month(measure, special.first()),
                month(measure, special.last()),
                special.points().size());
    }

    private static String month(MyMeasure measure, int point) {
        return Dates.month(measure.trend().get(point).period());
    }

    /** "below the lower limit", or "none". */
    static String signal(Component at, Optional<Signal> signal) {
        return at.getTranslation(
                signal.map(found -> "variation.signal." + key(found)).orElse("variation.signal.none"));
    }

    /** All numbers of the chart, in one sentence. */
    static String limits(Component at, MyMeasure measure, ProcessBehaviour chart) {
        return at.getTranslation(
                "variation.table.limits",
                shown(at, measure, chart.mean()),
                shown(at, measure, chart.lowerLimit()),
                shown(at, measure, chart.upperLimit()),
                shown(at, measure, chart.lowerNearLimit()),
                shown(at, measure, chart.upperNearLimit()),
                rounded(chart.movingRange()),
                chart.known());
    }

    /** "83.2 %" or "16.4", cut to what there can be. */
    static String shown(Component at, MyMeasure measure, double value) {
        return figure(at, measure, cut(measure, value));
    }

    /** The nearest value that there can be: 0 or more, and a percentage at most 100. */
    static double cut(MyMeasure measure, double value) {
        double highest = measure.unit() == MeasureUnit.PERCENT ? WHOLE : Double.MAX_VALUE;
        return Math.clamp(value, 0, highest);
    }

    private static String figure(Component at, MyMeasure measure, double value) {
        return at.getTranslation(
                measure.unit() == MeasureUnit.PERCENT ? "performance.figure.percent" : "performance.figure.count",
                rounded(value));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static String key(Signal signal) {
        return key(signal.rule()) + "." + key(signal.way());
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
