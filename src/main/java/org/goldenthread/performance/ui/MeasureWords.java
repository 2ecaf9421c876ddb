package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.performance.Comparison;
import org.goldenthread.performance.Comparison.Level;
import org.goldenthread.performance.Measure.Direction;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.performance.Restatement;
import org.goldenthread.performance.Target;
import org.goldenthread.performance.TargetStatus;
import org.goldenthread.performance.TrendPoint;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

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
                ? number(at, measure, BigDecimal.valueOf(measure.numerator()))
                : at.getTranslation("performance.figure.of", measure.numerator(), denominator);
    }

    /** "16", "16 days", "9.5 hours": a number of what a measure counts, which is no share. */
    static String number(Component at, MyMeasure measure, BigDecimal number) {
        return at.getTranslation("performance.number." + key(measure.unit()), number);
    }

    /** What stands behind the figure, and when it is from: "9 of 11 in October 2026", "in October 2026". */
    static String behind(Component at, MyMeasure measure) {
        String month = measure.asOf().equals(measure.period().atEndOfMonth())
                ? Dates.month(measure.period())
                : at.getTranslation("performance.of.part", Dates.month(measure.period()), Dates.day(measure.asOf()));
        Integer denominator = measure.denominator();
        if (denominator == null) {
            return at.getTranslation("performance.of.count", month);
        }
        return denominator == 0
                ? at.getTranslation("performance.nothing-due", month)
                : at.getTranslation("performance.of.percent", measure.numerator(), denominator, month);
    }

    static String target(Component at, MyMeasure measure) {
        if (measure.status() == TargetStatus.AWAY) {
            return at.getTranslation("performance.target.away", Dates.month(measure.period()));
        }
        BigDecimal target = measure.targetValue().orElse(null);
        return target == null ? at.getTranslation("performance.target.none") : targetValue(at, measure, target);
    }

    /** "More is better." */
    static String better(Component at, MyMeasure measure) {
        return at.getTranslation("performance.about.better." + key(measure.direction()));
    }

    /** "Target: 95 % or more", "Allowance: 17". */
    static String targetValue(Component at, MyMeasure measure, BigDecimal target) {
        boolean most = measure.direction() == Direction.LOWER;
        if (measure.measure().isShare()) {
            return at.getTranslation(most ? "performance.target.most" : "performance.target", target);
        }
        return at.getTranslation(
                most ? "performance.target.allowance" : "performance.target.goal", number(at, measure, target));
    }

    /** How the target came about: "17 for a social worker in family safeguarding, 0.8 of full time: 13.6"; else empty. */
    static Optional<String> made(Component at, MyMeasure measure) {
        return made(at, measure.target());
    }

    static Optional<String> made(Component at, @Nullable Target target) {
        if (target == null || target.baseFor().isEmpty()) {
            return Optional.empty();
        }
        List<String> steps = new ArrayList<>();
        steps.add(at.getTranslation("performance.made.base", target.base(), target.baseFor()));
        Target.Share share = target.share();
        if (share != null) {
            BigDecimal most = share.most();
            steps.add(
                    most == null
                            ? at.getTranslation("performance.made.share", share.percent(), share.because())
                            : at.getTranslation("performance.made.share-most", share.percent(), share.because(), most));
        }
        BigDecimal fte = target.fte();
        if (fte != null) {
            steps.add(
                    fte.compareTo(BigDecimal.ONE) == 0
                            ? at.getTranslation("performance.made.full-time")
                            : at.getTranslation("performance.made.hours", fte));
        }
        Target.Away away = target.away();
        if (away != null) {
            steps.add(at.getTranslation(
                    "performance.made.present",
                    away.presence().present(),
                    away.presence().days()));
        }
        return Optional.of(at.getTranslation("performance.made", String.join(", ", steps), target.value()));
    }

    static Tag status(Component at, MyMeasure measure) {
        String words = at.getTranslation(statusKey(measure));
        return switch (measure.status()) {
            case MET -> new Tag("✓", words, Tone.GOOD);
            case NOT_MET -> new Tag("!", words, Tone.WATCH);
            case NO_TARGET, AWAY, TOO_FEW -> new Tag("–", words, Tone.PLAIN);
        };
    }

    /** "◷ Data is late: up to 31 August 2026"; empty for figures as young as they should be. */
    static Optional<Tag> late(Component at, MyMeasure measure) {
        return measure.late()
                ? Optional.of(
                        new Tag("◷", at.getTranslation("performance.late", Dates.day(measure.asOf())), Tone.WATCH))
                : Optional.empty();
    }

    private static String statusKey(MyMeasure measure) {
        Integer denominator = measure.denominator();
        boolean allowance = measure.measure().hasAllowance();
        boolean limit = !allowance && measure.direction() == Direction.LOWER;
        if (denominator != null && denominator == 0) {
            return "performance.status.nothing-due";
        }
        if (allowance && measure.status() == TargetStatus.MET) {
            return "performance.status.within-allowance";
        }
        if (limit && measure.status() == TargetStatus.MET) {
            return "performance.status.within-limit";
        }
        if (limit && measure.status() == TargetStatus.NOT_MET) {
            return "performance.status.above-limit";
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
                comparison.label(),
                Integer.toString(comparison.year()));
    }

    /** "Team", "England 2025". */
    static String shortWho(Component at, Comparison comparison) {
        return at.getTranslation("performance.peer." + key(comparison.level()), Integer.toString(comparison.year()));
    }

    /** "87.8 %", "14.5", or that it is withheld: why stands on the page of the measure. */
    static String shortValue(Component at, MyMeasure measure, Comparison comparison) {
        BigDecimal value = comparison.value();
        if (value == null) {
            return at.getTranslation("performance.withheld");
        }
        return at.getTranslation(
                measure.measure().isShare() ? "performance.figure.percent" : "performance.figure.count", value);
    }

    /** What the figures of groups are for: the word that its name in the texts ends with. */
    static String per(MyMeasure measure) {
        return key(measure.comparisons().getFirst().per());
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

    private static String ownSource(Component at, YearMonth month) {
        return at.getTranslation("performance.source.own", Dates.month(month));
    }

    /** "From Case system, data of 14 November 2026". */
    static String source(Component at, MyMeasure measure) {
        ObservationSource source = measure.source();
        return source == null
                ? ownSource(at, measure.period())
                : at.getTranslation("performance.source.file", source.system(), Dates.day(source.dataDate()));
    }

    /** "August 2026 was 3 of 4 until it was restated on 14 November 2026, from Case system". */
    static String restated(Component at, Restatement restatement) {
        TrendPoint before = restatement.before();
        Integer denominator = before.denominator();
        String figure = denominator == null
                ? at.getTranslation("performance.figure.count", before.numerator())
                : at.getTranslation("performance.figure.of", before.numerator(), denominator);
        return at.getTranslation(
                "performance.restated",
                Dates.month(before.period()),
                figure,
                Dates.day(restatement.on()),
                restatement.source().system());
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
