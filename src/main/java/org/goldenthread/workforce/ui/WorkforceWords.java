package org.goldenthread.workforce.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Aim;
import org.goldenthread.indicator.Standing;
import org.goldenthread.workforce.England;
import org.goldenthread.workforce.Figure;
import org.goldenthread.workforce.FigureLine;
import org.goldenthread.workforce.FigureLine.Point;
import org.goldenthread.workforce.FigureTexts;
import org.goldenthread.workforce.Rate;
import org.goldenthread.workforce.ShareTable;
import org.jspecify.annotations.Nullable;

/** Figures in words and numbers, the same on the page and in the file. */
final class WorkforceWords {

    private final I18NProvider translations;

    WorkforceWords(I18NProvider translations) {
        this.translations = translations;
    }

    String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }

    /** "15.9 %", "8.2 days", "16.0", "412", or that it is withheld. */
    String value(Figure figure, Point point) {
        @Nullable BigDecimal value = point.value();
        if (value != null) {
            return number(figure, value);
        }
        boolean withheld = point.verdict() != null && point.verdict() != Verdict.SHOWN;
        return say(withheld ? "workforce.value.withheld" : "workforce.value.none");
    }

    String number(Figure figure, BigDecimal value) {
        String kind = switch (figure.unit()) {
            case PERCENT -> "percent";
            case DAYS -> "days";
            default -> figure.rate() == Rate.AMOUNT ? "amount" : "each";
        };
        return say("workforce.value." + kind, value);
    }

    /** What stands behind it, or why it is withheld. */
    String behind(Figure figure, Point point) {
        if (point.value() != null) {
            return FigureTexts.behind(translations, figure.key(), point);
        }
        @Nullable Verdict verdict = point.verdict();
        return verdict == null || verdict == Verdict.SHOWN
                ? say("workforce.withheld.nothing")
                : say("workforce.withheld." + key(verdict));
    }

    String withheld(ShareTable table) {
        return say("workforce.table.withheld." + key(table.verdict()));
    }

    String target(FigureLine line) {
        return line.aim()
                .map(aim -> say("workforce.target", number(line.figure(), aim.value())))
                .orElseGet(() -> say("workforce.target.none"));
    }

    /** Empty where there is no target, or no figure. */
    Optional<Standing> standing(FigureLine line) {
        @Nullable Aim aim = line.aim().orElse(null);
        @Nullable BigDecimal value = line.now().value();
        return aim == null || value == null
                ? Optional.empty()
                : Optional.of(aim.standing(value.doubleValue(), Bound.ABOUT))
                        .filter(standing -> standing != Standing.NO_TARGET && standing != Standing.OPEN);
    }

    String englandShort(Figure figure) {
        return figure.england()
                .map(england -> say(
                        "workforce.england.short", number(figure, england.value()), Integer.toString(england.year())))
                .orElseGet(() -> say("workforce.england.none"));
    }

    String england(Figure figure) {
        return figure.england().map(this::england).orElseGet(() -> say("workforce.england.none"));
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

    String group(ShareTable.Line line) {
        return line.name().isEmpty() ? say("workforce.share." + line.key()) : line.name();
    }

    /** The two reasons that the portal's gate has for people who are too few, and one for what protects others. */
    private static String key(Verdict verdict) {
        return verdict == Verdict.PROTECTS_OTHERS ? "protects-others" : "too-few";
    }
}
