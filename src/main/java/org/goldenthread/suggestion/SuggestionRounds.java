package org.goldenthread.suggestion;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to suggestions of itself: on Mondays the box is emptied, two days later what came out is published unless it
 * is held back. A round that could not run is made up for by the next.
 */
@Component
class SuggestionRounds {

    /** Owners of surveys have so many days to look at what came out of the box. */
    static final int DAYS_TO_CHECK = 2;

    private final SuggestionBox box;
    private final UncheckedSuggestions unchecked;
    private final Suggestions suggestions;
    private final StaffDirectory directory;
    private final int daysToAnswer;
    private final boolean weekly;

    /** @param weekly false only where one person tries the portal alone and would have to wait */
    SuggestionRounds(
            SuggestionBox box,
            UncheckedSuggestions unchecked,
            Suggestions suggestions,
            StaffDirectory directory,
            @Value("${goldenthread.suggestion.days-to-answer}") int daysToAnswer,
            @Value("${goldenthread.suggestion.weekly}") boolean weekly) {
        this.box = box;
        this.unchecked = unchecked;
        this.suggestions = suggestions;
        this.directory = directory;
        this.daysToAnswer = daysToAnswer;
        this.weekly = weekly;
    }

    int daysToAnswer() {
        return daysToAnswer;
    }

    @Transactional
    void run() {
        LocalDate today = directory.today();
        if (!weekly || box.gatheredOn().isBefore(today.with(previousOrSame(MONDAY)))) {
            box.empty(today);
        }
        publishGatheredBy(today.minusDays(DAYS_TO_CHECK));
        suggestions.recountAll();
    }

    void publishGatheredBy(LocalDate day) {
        LocalDate today = directory.today();
        unchecked.publishGatheredBy(day, today, today.plusDays(daysToAnswer));
    }

    /** The day on which all of them know what is put into the box today, at the latest. */
    LocalDate comesOutOn() {
        return directory.today().with(next(MONDAY)).plusDays(DAYS_TO_CHECK);
    }
}
