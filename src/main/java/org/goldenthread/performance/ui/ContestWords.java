package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.ContestState;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Contested figures in words. */
final class ContestWords {

    private ContestWords() {}

    /** Empty for one that was withdrawn. */
    static Optional<Tag> tag(Component at, Contest contest) {
        if (contest.state() == ContestState.WITHDRAWN) {
            return Optional.empty();
        }
        String words = at.getTranslation("contest.state." + contest.state().name());
        return Optional.of(
                switch (contest.state()) {
                    case CORRECTED -> new Tag("✓", words, Tone.GOOD);
                    case ANSWERED -> new Tag("✓", words, Tone.PLAIN);
                    default -> new Tag("?", words, Tone.THREAD);
                });
    }

    /** "September 2026: 9 of 11". */
    static String figure(Component at, Contest contest) {
        Integer denominator = contest.denominator();
        return at.getTranslation(
                "contest.figure",
                Dates.month(contest.period()),
                denominator == null
                        ? at.getTranslation("performance.figure.count", contest.numerator())
                        : at.getTranslation("performance.figure.of", contest.numerator(), denominator));
    }
}
