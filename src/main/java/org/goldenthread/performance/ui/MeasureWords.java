package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.performance.Comparison;
import org.goldenthread.performance.Comparison.Level;
import org.goldenthread.performance.Measure.Direction;
import org.goldenthread.performance.MeasureUnit;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.TargetStatus;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Figures in words; a percentage never stands without its numerator and denominator beside it. */
final class MeasureWords {

    private MeasureWords() {}

    /** "82 %", "3 of 4" where the numbers are small, or "16". */
    static String figure(Component at, MyMeasure measure) {
        OptionalInt percent = measure.percent();
        Integer denominator = measure.denominator();
        if (percent.isPresent()) {
            return at.getTranslation("performance.figure.percent", percent.getAsInt());
        }
        return denominator == null
                ? at.getTranslation("performance.figure.count", measure.numerator())
                : at.getTranslation("performance.figure.of", measure.numerator(), denominator);
    }

    /** What stands beside the figure: "9 of 11 in October 2026", "of 17 allowed, October 2026". */
    static String behind(Component at, MyMeasure measure) {
        String month = Dates.month(measure.period());
        Integer denominator = measure.denominator();
        BigDecimal target = measure.target();
        if (denominator != null) {
            return denominator == 0
                    ? at.getTranslation("performance.nothing-due", month)
                    : at.getTranslation("performance.of.percent", measure.numerator(), denominator, month);
        }
        if (target == null) {
            return at.getTranslation("performance.of.count", month);
        }
        return measure.direction() == Direction.LOWER
                ? at.getTranslation("performance.of.allowance", target, month)
                : at.getTranslation("performance.of.goal", target, month);
    }

    static String target(Component at, MyMeasure measure) {
        BigDecimal target = measure.target();
        if (target == null) {
            return at.getTranslation("performance.target.none");
        }
        if (measure.unit() == MeasureUnit.PERCENT) {
            return at.getTranslation("performance.target", target);
        }
        return measure.direction() == Direction.LOWER
                ? at.getTranslation("performance.target.allowance", target)
                : at.getTranslation("performance.target.goal", target);
    }

    static Tag status(Component at, MyMeasure measure) {
        return new Tag(
                at.getTranslation(statusKey(measure)),
                switch (measure.status()) {
                    case MET -> Tone.GOOD;
                    case NOT_MET -> Tone.WATCH;
                    case NO_TARGET, TOO_FEW -> Tone.PLAIN;
                });
    }

    private static String statusKey(MyMeasure measure) {
        Integer denominator = measure.denominator();
        boolean allowance = measure.unit() == MeasureUnit.COUNT && measure.direction() == Direction.LOWER;
        if (denominator != null && denominator == 0) {
            return "performance.status.nothing-due";
        }
        if (allowance && measure.status() == TargetStatus.MET) {
            return "performance.status.within-allowance";
        }
        if (allowance && measure.status() == TargetStatus.NOT_MET) {
            return "performance.status.above-allowance";
        }
        return "performance.status." + key(measure.status());
    }

    /** "Team North 2", "England 2025". */
    static String who(Component at, Comparison comparison) {
        return at.getTranslation(
                "performance.level." + key(comparison.level()),
                comparison.level() == Level.ENGLAND ? Integer.toString(comparison.year()) : comparison.label());
    }

    static String value(Component at, Comparison comparison) {
        BigDecimal value = comparison.value();
        return value == null
                ? withheld(at, comparison)
                : at.getTranslation("performance.value." + key(comparison.per()), value);
    }

    static String withheld(Component at, Comparison comparison) {
        return at.getTranslation(
                comparison.verdict() == Verdict.TOO_FEW
                        ? "performance.withheld.too-few"
                        : "performance.withheld.protects-others");
    }

    static String behind(Component at, Comparison comparison) {
        if (!comparison.verdict().isShown()) {
            return at.getTranslation("performance.withheld");
        }
        Long numerator = comparison.numerator();
        BigDecimal denominator = comparison.denominator();
        return numerator == null || denominator == null
                ? at.getTranslation("performance.behind.none")
                : at.getTranslation("performance.behind." + key(comparison.per()), numerator, denominator);
    }

    static String source(Component at, Comparison comparison, YearMonth month) {
        return comparison.level() == Level.ENGLAND
                ? at.getTranslation(
                        "performance.source.england", comparison.source(), Integer.toString(comparison.year()))
                : ownSource(at, month);
    }

    static String ownSource(Component at, YearMonth month) {
        return at.getTranslation("performance.source.own", Dates.month(month));
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
