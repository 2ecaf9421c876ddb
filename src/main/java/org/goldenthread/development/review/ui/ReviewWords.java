package org.goldenthread.development.review.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import org.goldenthread.development.review.Fact;
import org.goldenthread.development.review.ReviewCycle;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.Side;
import org.goldenthread.development.review.Signature;
import org.goldenthread.development.review.WrittenPart;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Texts;
import org.goldenthread.shell.Tone;

/** Reviews in words: how far they are, and what the portal knows of the period. */
final class ReviewWords {

    private static final double MINUTES_OF_HOUR = 60;

    private ReviewWords() {}

    /** How far it is, as one of the two would say it. */
    static Tag tag(Component at, ReviewState state, Side side, ReviewCycle cycle, LocalDate today) {
        String words = at.getTranslation("review.state." + side.name() + "." + state.name());
        if (state == ReviewState.SIGNED) {
            return new Tag("✓", words, Tone.GOOD);
        }
        return cycle.signBy().isBefore(today)
                ? new Tag("!", at.getTranslation("review.late", words), Tone.WATCH)
                : new Tag(words, Tone.PLAIN);
    }

    /** Whose part it is; said by a page or a printed sheet, in its own way. */
    static String part(WrittenPart part, Texts texts) {
        return part.inPlaceOf()
                .map(manager -> texts.say("review.part-of.DEPUTY", part.writer(), manager))
                .orElseGet(() -> texts.say("review.part-of." + part.side().name(), part.writer()));
    }

    /** Who signed, when, and in whose place. */
    static String signature(Signature signature, Texts texts) {
        String on = Dates.day(signature.at());
        return signature
                .inPlaceOf()
                .map(manager -> texts.say("review.signed-by.DEPUTY", signature.signer(), on, manager))
                .orElseGet(() -> texts.say("review.signed-by", signature.signer(), on));
    }

    static String cycle(Component at, ReviewCycle cycle) {
        return at.getTranslation(
                "review.cycle", Dates.day(cycle.from()), Dates.day(cycle.to()), Dates.day(cycle.signBy()));
    }

    /** "Visits in time: 9 of 11 in October 2026". */
    static String fact(Component at, Fact fact) {
        String on = fact.on()
                .map(day -> fact.kind() == Fact.Kind.MEASURE ? Dates.month(YearMonth.from(day)) : Dates.day(day))
                .orElse("");
        if (fact.kind() == Fact.Kind.MEASURE) {
            Integer of = fact.denominator();
            return of == null
                    ? at.getTranslation("review.fact.count", fact.name(), fact.numerator(), on)
                    : at.getTranslation("review.fact.share", fact.name(), fact.numerator(), of, on);
        }
        if (fact.kind() == Fact.Kind.LEARNING_TIME) {
            return at.getTranslation("review.fact.LEARNING_TIME", requireNonNull(fact.numerator()) / MINUTES_OF_HOUR);
        }
        return at.getTranslation("review.fact." + fact.kind().name(), fact.name(), on);
    }
}
