package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureKind;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Says figures in words, for whichever component shows them. */
final class FigureWords {

    private FigureWords() {}

    static String value(Component in, Figure figure) {
        return in.getTranslation(figure.valueKey(), figure.value());
    }

    /** A sign and a number, such as "+3", "−9" or "0"; empty without a wave to compare with. */
    static String change(Figure figure) {
        @Nullable Integer change = figure.change();
        if (change == null) {
            return "";
        }
        return switch (Integer.signum(change)) {
            case 1 -> "+" + change;
            case -1 -> "−" + -change;
            default -> "0";
        };
    }

    /** Such as "up 3 points since Autumn pulse 2025"; empty without a wave to compare with. */
    static String changeSince(Component in, Figure figure, String wave) {
        @Nullable Integer change = figure.change();
        if (change == null) {
            return "";
        }
        String key = switch (Integer.signum(change)) {
            case 1 -> "engagement.change.up";
            case -1 -> "engagement.change.down";
            default -> "engagement.change.same";
        };
        return in.getTranslation(key, Math.abs(change), wave);
    }

    static Tone tone(Figure figure) {
        @Nullable Integer change = figure.change();
        if (change == null || change == 0 || figure.kind() == FigureKind.RESPONSE) {
            return Tone.PLAIN;
        }
        return change > 0 ? Tone.GOOD : Tone.WATCH;
    }

    /** Two words for a withheld cell. */
    static String reason(Component in, Verdict verdict) {
        return in.getTranslation("engagement.withheld." + key(verdict));
    }

    /** A sentence for a withheld figure. */
    static String because(Component in, Verdict verdict) {
        return in.getTranslation(becauseKey(verdict));
    }

    /** Translation key of {@link #because}. */
    static String becauseKey(Verdict verdict) {
        return "engagement.because." + key(verdict);
    }

    private static String key(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
