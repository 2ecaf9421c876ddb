package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureKind;
import org.goldenthread.shell.Tone;
import org.jspecify.annotations.Nullable;

/** Says figures in words, for whichever component shows them. */
final class FigureWords {

    private FigureWords() {}

    static String value(Component in, Figure figure) {
        return in.getTranslation(figure.valueKey(), figure.valueInWords());
    }

    /** The value, or two words for why there is none. */
    static String valueOrReason(Component in, Figure figure) {
        return figure.isShown() ? value(in, figure) : reason(in, figure.verdict());
    }

    /** The word for the band that a value lies in, such as "moderate"; empty where there is none. */
    static Optional<String> band(Component in, Figure figure) {
        return figure.band().map(band -> in.getTranslation("engagement.band." + band.key()));
    }

    /** The way to answer a figure with a commitment, for those who may. */
    static Optional<Anchor> answerLink(Component in, Figure figure, String about, Set<Long> mayAnswer) {
        if (!mayAnswer.contains(figure.id())) {
            return Optional.empty();
        }
        Anchor link = new Anchor(CommitmentNavigation.record(figure.id()), in.getTranslation("commitment.record"));
        link.setAriaLabel(in.getTranslation("commitment.record-about", about));
        link.addClassName("answer-this");
        return Optional.of(link);
    }

    /** A sign and a number, such as "+3", or that nothing has clearly changed; empty without a wave to compare with. */
    static String change(Component in, Figure figure) {
        @Nullable Double change = figure.change();
        if (change == null) {
            return "";
        }
        if (!figure.clear()) {
            return in.getTranslation(verdictKey(figure));
        }
        String size = NumberFormat.getInstance(Locale.UK).format(Math.abs(change));
        return (change > 0 ? "+" : "−") + size;
    }

    /** Translation key of whether its change is more than chance. */
    static String verdictKey(Figure figure) {
        return figure.clear() ? "engagement.change.clear" : "engagement.change.none";
    }

    /** Such as "up 3 points since Autumn pulse 2025" or "no clear change since it"; empty without such a wave. */
    static String changeSince(Component in, Figure figure, String wave) {
        @Nullable Double change = figure.change();
        if (change == null) {
            return "";
        }
        String key = !figure.clear()
                ? "engagement.change.unclear"
                : change > 0 ? "engagement.change.up" : "engagement.change.down";
        return in.getTranslation(key, Math.abs(change), wave);
    }

    static Tone tone(Figure figure) {
        @Nullable Double change = figure.change();
        if (change == null || !figure.clear() || figure.kind() == FigureKind.RESPONSE) {
            return Tone.PLAIN;
        }
        return switch (figure.kind().indicator().good()) {
            case HIGH -> change > 0 ? Tone.GOOD : Tone.WATCH;
            case LOW -> change < 0 ? Tone.GOOD : Tone.WATCH;
            case NEITHER -> Tone.PLAIN;
        };
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
