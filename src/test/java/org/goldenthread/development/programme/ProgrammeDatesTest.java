package org.goldenthread.development.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.supervision.Rhythm;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The right programme and frameworks by start date, and dates that move with a pause: no code changes, only files. */
class ProgrammeDatesTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 1);

    private final DatedProgrammes programmes = programmes();

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, asye, post-qualifying pcf",
        "2027-03-31, asye, post-qualifying pcf",
        "2027-04-01, asye, early-career pcf",
        "2027-08-31, asye, early-career pcf",
        "2027-09-01, early-career, early-career pcf",
        "2027-10-01, early-career, early-career pcf",
    })
    void aStarterGetsTheProgrammeAndFrameworksOfTheirFirstDay(LocalDate start, String programme, String frameworks) {
        Programme theirs = programmes
                .forStarter("Newly qualified", ContractType.PERMANENT, start)
                .orElseThrow();
        assertThat(theirs.key()).isEqualTo(programme);
        assertThat(theirs.frameworksFor(start).stream()
                        .map(use -> use.framework().key()))
                .containsExactly(frameworks.split(" "));
    }

    @Test
    void anApprenticeIsProposedTheirsAndASocialWorkerNone() {
        assertThat(programmes.forStarter(null, ContractType.APPRENTICE, START))
                .map(Programme::key)
                .contains("apprentice");
        assertThat(programmes.forStarter("Social worker", ContractType.PERMANENT, START))
                .isEmpty();
    }

    @Test
    void theFirstYearHasItsStagesAndReviews() {
        ProgrammeDates dates = dates(List.of(), START);
        assertThat(dates.stages())
                .extracting(stage -> stage.stage().supervision(), stage -> stage.from(), stage -> stage.to())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Period.ofWeeks(1), START, LocalDate.of(2027, 4, 11)),
                        org.assertj.core.groups.Tuple.tuple(
                                Period.ofWeeks(2), LocalDate.of(2027, 4, 12), LocalDate.of(2027, 8, 31)),
                        org.assertj.core.groups.Tuple.tuple(
                                Period.ofMonths(1), LocalDate.of(2027, 9, 1), LocalDate.of(2028, 2, 29)));
        assertThat(dates.reviews())
                .containsExactly(
                        LocalDate.of(2027, 6, 1),
                        LocalDate.of(2027, 9, 1),
                        LocalDate.of(2027, 12, 1),
                        LocalDate.of(2028, 3, 1));
    }

    @Test
    void oneEmployerReviewsAfterThreeSixAndElevenMonths() {
        Programme asye = programmes.get("asye");
        assertThat(ProgrammeDates.of(asye, asye.reviewPlan("three"), START, List.of(), START)
                        .reviews())
                .containsExactly(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 9, 1), LocalDate.of(2028, 2, 1));
    }

    @Test
    void whatLiesBehindAPauseMovesByItsDays() {
        Pause leave = new Pause(LocalDate.of(2027, 7, 1), Optional.of(LocalDate.of(2027, 7, 31)));
        ProgrammeDates dates = dates(List.of(leave), LocalDate.of(2027, 8, 1));
        assertThat(dates.reviews())
                .containsExactly(
                        LocalDate.of(2027, 6, 1),
                        LocalDate.of(2027, 10, 1),
                        LocalDate.of(2027, 12, 31),
                        LocalDate.of(2028, 3, 31));
        assertThat(dates.ends()).isEqualTo(LocalDate.of(2028, 3, 30));
    }

    @Test
    void aReviewThatIsDueOnTheFirstDayAwayMovesToo() {
        Pause leave = new Pause(LocalDate.of(2027, 6, 1), Optional.of(LocalDate.of(2027, 6, 11)));
        assertThat(dates(List.of(leave), START).reviews()).startsWith(LocalDate.of(2027, 6, 11));
    }

    @Test
    void whatMovedIntoTheNextPauseMovesOn() {
        Pause first = new Pause(LocalDate.of(2027, 5, 1), Optional.of(LocalDate.of(2027, 5, 11)));
        Pause second = new Pause(LocalDate.of(2027, 6, 10), Optional.of(LocalDate.of(2027, 6, 20)));
        assertThat(dates(List.of(second, first), START).reviews()).startsWith(LocalDate.of(2027, 6, 21));
    }

    @Test
    void whileTheDayOfReturnIsNotKnownDatesAheadMoveDayByDay() {
        Pause leave = new Pause(LocalDate.of(2027, 5, 31), Optional.empty());
        assertThat(dates(List.of(leave), LocalDate.of(2027, 5, 30)).reviews()).startsWith(LocalDate.of(2027, 6, 1));
        assertThat(dates(List.of(leave), LocalDate.of(2027, 5, 31)).reviews()).startsWith(LocalDate.of(2027, 6, 2));
        assertThat(dates(List.of(leave), LocalDate.of(2027, 6, 9)).reviews()).startsWith(LocalDate.of(2027, 6, 11));
    }

    @Test
    void supervisionFollowsTheStagesAndAPauseMovesThem() {
        Rhythm rhythm = ProgrammeRhythm.rhythm(enrolment(List.of()));
        assertThat(rhythm.start()).isEqualTo(START);
        assertThat(rhythm.stages())
                .containsExactly(
                        new Rhythm.Stage(Period.ofWeeks(1), Optional.of(Period.ofWeeks(6))),
                        new Rhythm.Stage(Period.ofWeeks(2), Optional.of(Period.ofMonths(6))),
                        new Rhythm.Stage(Period.ofMonths(1), Optional.empty()));
        Pause leave = new Pause(LocalDate.of(2027, 3, 15), Optional.of(LocalDate.of(2027, 3, 29)));
        assertThat(ProgrammeRhythm.rhythm(enrolment(List.of(leave))).stages())
                .startsWith(new Rhythm.Stage(Period.ofWeeks(1), Optional.of(Period.ofDays(56))));
    }

    private Enrolment enrolment(List<Pause> pauses) {
        Programme asye = programmes.get("asye");
        return new Enrolment(
                1,
                1,
                new PersonId(1),
                "Ben Test",
                asye,
                START,
                asye.reviewPlans().getFirst(),
                Optional.empty(),
                Status.UNDER_WAY,
                Optional.empty(),
                pauses,
                false,
                List.of(),
                dates(pauses, START));
    }

    private ProgrammeDates dates(List<Pause> pauses, LocalDate today) {
        Programme asye = programmes.get("asye");
        return ProgrammeDates.of(asye, asye.reviewPlans().getFirst(), START, pauses, today);
    }

    private static DatedProgrammes programmes() {
        try {
            var files = new PathMatchingResourcePatternResolver();
            var constructor = DatedFrameworks.class.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return new DatedProgrammes(files, (DatedFrameworks) constructor.newInstance(files));
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
