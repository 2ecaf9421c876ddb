package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.development.supervision.Rhythm;
import org.goldenthread.development.supervision.SupervisionStanding;
import org.goldenthread.development.supervision.Window;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Supervision in words: its rhythm, and how it stands. */
final class SupervisionWords {

    private static final int WEEK = 7;

    private SupervisionWords() {}

    /** "Every week until 12 April 2027, then every 2 weeks until …": from the stage that is on today. */
    static String rhythm(Component at, Rhythm rhythm, LocalDate today) {
        List<String> parts = new ArrayList<>();
        for (Rhythm.Stage stage : rhythm.stages()) {
            boolean over = stage.until()
                    .filter(until -> !rhythm.start().plus(until).isAfter(today))
                    .isPresent();
            if (!over) {
                String every = every(at, stage.every());
                parts.add(stage.until()
                        .map(until -> at.getTranslation(
                                "supervision.until",
                                every,
                                Dates.day(rhythm.start().plus(until).minusDays(1))))
                        .orElse(every));
            }
        }
        String all = String.join(at.getTranslation("supervision.then"), parts);
        return at.getTranslation("supervision.rhythm", rhythm.name(), all);
    }

    private static String every(Component at, Period every) {
        long months = every.toTotalMonths();
        if (months > 0) {
            return at.getTranslation("supervision.every.months", months);
        }
        long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(every));
        return days % WEEK == 0
                ? at.getTranslation("supervision.every.weeks", days / WEEK)
                : at.getTranslation("supervision.every.days", days);
    }

    /** What is to be done about it, at a glance. */
    static Tag tag(Component at, SupervisionStanding standing, LocalDate today) {
        if (standing.missed().isPresent()) {
            return new Tag("!", at.getTranslation("supervision.tag.missed"), Tone.WATCH);
        }
        return standing.next()
                .map(next -> new Tag(at.getTranslation("supervision.tag.next", Dates.day(next.by())), Tone.PLAIN))
                .orElseGet(() -> new Tag("✓", at.getTranslation("supervision.tag.held"), Tone.GOOD));
    }

    static String window(Component at, Window window) {
        return at.getTranslation("supervision.window", Dates.day(window.first()), Dates.day(window.by()));
    }
}
