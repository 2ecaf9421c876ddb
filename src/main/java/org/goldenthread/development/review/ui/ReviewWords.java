package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import org.goldenthread.development.review.Fact;
import org.goldenthread.development.review.ReviewCycle;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.Side;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Reviews in words: how far they are, and what the portal knows of the period. */
final class ReviewWords {

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
        return at.getTranslation("review.fact." + fact.kind().name(), fact.name(), on);
    }
}
