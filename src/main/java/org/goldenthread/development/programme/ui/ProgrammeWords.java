package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Enrolment.PlannedReview;
import org.goldenthread.development.programme.HeldReview;
import org.goldenthread.development.programme.Outcome;
import org.goldenthread.development.programme.Pause;
import org.goldenthread.development.programme.ProgrammeDates.StageDates;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Words that more than one page of programmes uses. */
final class ProgrammeWords {

    private ProgrammeWords() {}

    /** "every two weeks". */
    static String every(Component on, Period period) {
        return period.toTotalMonths() > 0
                ? on.getTranslation("programme.every.months", period.toTotalMonths())
                : on.getTranslation("programme.every.weeks", period.getDays() / 7);
    }

    /** The stage of today, or from when on the first is. */
    static String now(Component on, Enrolment enrolment, LocalDate today) {
        StageDates stage = enrolment.dates().stageOn(today);
        return stage.from().isAfter(today)
                ? on.getTranslation(
                        "programme.begins",
                        Dates.day(stage.from()),
                        stage.stage().name())
                : on.getTranslation("programme.now", stage.stage().name());
    }

    static Tag outcome(Component on, HeldReview review) {
        String words = on.getTranslation("programme.outcome." + review.outcome());
        return switch (review.outcome()) {
            case ON_TRACK, PASSED -> new Tag("✓", words, Tone.GOOD);
            case MORE_SUPPORT, EXTENDED -> new Tag("!", words, Tone.WATCH);
            case NOT_PASSED -> new Tag("✕", words, Tone.POOR);
        };
    }

    /** When a review is due, with a sign where its day is over. */
    static Tag due(Component on, PlannedReview review, LocalDate today) {
        return review.due().isBefore(today)
                ? new Tag("!", on.getTranslation("programme.review.was-due", Dates.day(review.due())), Tone.WATCH)
                : new Tag(on.getTranslation("programme.review.due", Dates.day(review.due())), Tone.PLAIN);
    }

    static Optional<Tag> paused(Component on, Enrolment enrolment, LocalDate today) {
        return enrolment.pauses().stream()
                .filter(pause -> pause.isOn(today))
                .findFirst()
                .map(pause -> new Tag("‖", on.getTranslation("programme.paused", Dates.day(pause.from())), Tone.PLAIN));
    }

    /** "Away from 1 May 2026 to 30 June 2026: later dates moved by 61 days." */
    static String pause(Component on, Pause pause) {
        return pause.backOn()
                .map(back -> on.getTranslation(
                        "programme.pause.over",
                        Dates.day(pause.from()),
                        Dates.day(back),
                        java.time.temporal.ChronoUnit.DAYS.between(pause.from(), back)))
                .orElseGet(() -> on.getTranslation("programme.pause.open", Dates.day(pause.from())));
    }

    static String outcome(Component on, Outcome outcome) {
        return on.getTranslation("programme.outcome." + outcome);
    }
}
