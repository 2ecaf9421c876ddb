package org.goldenthread.local;

import java.time.LocalDate;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ContestAnswers;
import org.goldenthread.performance.ContestService;
import org.goldenthread.performance.ContestState;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Ben waits for an answer about a figure; Amina has one. */
@Component
@Profile("local")
class DemoContests implements DemoPart {

    private static final String AMINAS = "cpd-recorded";
    private static final String BENS = "protected-development-time";

    private final ContestService contests;
    private final ContestAnswers answers;
    private final StaffDirectory directory;
    private final DemoClock clock;

    DemoContests(ContestService contests, ContestAnswers answers, StaffDirectory directory, DemoClock clock) {
        this.contests = contests;
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        LocalDate today = directory.today();
        clock.during(
                DemoSurveys.at(today.minusDays(6), 9),
                () -> contest(DemoPerson.AMINA, AMINAS, "The course on court work in August is missing.", true));
        clock.during(DemoSurveys.at(today.minusDays(4), 15), this::answer);
        clock.during(
                DemoSurveys.at(today.minusDays(2), 11),
                () -> contest(DemoPerson.BEN, BENS, "The day at the university in the last week is missing.", false));
    }

    private void contest(DemoPerson person, String measure, String words, boolean shared) {
        CurrentUser.runAs(person.signedIn(), () -> {
            contests.contest(measure, words, shared);
            return true;
        });
    }

    private void answer() {
        CurrentUser.runAs(
                DemoPerson.GRACE.signedIn(),
                () -> answers.answer(
                        answers.open().getFirst().id(),
                        ContestState.ANSWERED,
                        "It is there, in September: a course counts in the month in which it is written down."));
    }
}
