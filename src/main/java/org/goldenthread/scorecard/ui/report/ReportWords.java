package org.goldenthread.scorecard.ui.report;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.ItemResult;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.scorecard.Quarter;
import org.jspecify.annotations.Nullable;

/** The words of the report: those of the pages on which the same figures stand. */
final class ReportWords {

    static final int ANSWERS = 5;

    private final I18NProvider translations;

    ReportWords(I18NProvider translations) {
        this.translations = translations;
    }

    String say(String key, Object... arguments) {
        return translations.getTranslation(key, Locale.UK, arguments);
    }

    String quarter(Quarter quarter) {
        return say("scorecard.quarter." + quarter.number(), Integer.toString(quarter.year()));
    }

    /** The value, or two words for why there is none. */
    String value(Figure figure) {
        if (figure.id() == 0) {
            return say("engagement.heat.none");
        }
        return figure.isShown()
                ? say(figure.valueKey(), figure.valueInWords())
                : say("engagement.withheld." + key(figure.verdict()));
    }

    /** The value, or a sentence for why there is none. */
    String valueOrBecause(Figure figure) {
        return figure.isShown() || figure.id() == 0 ? value(figure) : because(figure.verdict());
    }

    String because(Verdict verdict) {
        return say("engagement.because." + key(verdict));
    }

    String reason(Verdict verdict) {
        return say("engagement.withheld." + key(verdict));
    }

    /** "+3", "−9", or that nothing has clearly changed; a dash where there is nothing to compare with. */
    String change(Figure figure) {
        @Nullable Double change = figure.change();
        if (change == null) {
            return say("engagement.items.none");
        }
        return figure.clear() ? say("report.change", change, Math.abs(change)) : say("engagement.change.none");
    }

    /** The five answers of an item, from the lowest. */
    List<String> answers(ItemResult item) {
        if (!item.answers().isEmpty()) {
            return item.answers();
        }
        String prefix = item.kind() == ItemKind.FREQUENCY ? "survey.answer.frequency." : "engagement.answer.";
        return IntStream.rangeClosed(1, ANSWERS)
                .mapToObj(answer -> say(prefix + answer))
                .toList();
    }

    private static String key(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
