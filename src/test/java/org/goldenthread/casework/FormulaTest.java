package org.goldenthread.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Dated examples of each formula, counted by hand on a calendar. Easter Monday 2026 is 6 April; of the turn of 2025 the 25th and 26th
 * of December and the 1st of January are bank holidays, of that of 2026 the 25th, the 28th and the 1st.
 */
class FormulaTest {

    private static final Formula CASELOAD = new CaseloadFormula();
    private static final Formula ASSESSMENTS = new AssessmentFormula(CaseStory.RULES, CaseStory.DEADLINES);
    private static final Formula CONFERENCES = new ConferenceFormula(CaseStory.RULES, CaseStory.DEADLINES);
    private static final Formula PROTECTION =
            VisitFormula.childProtection("visits-in-time", CaseStory.RULES, CaseStory.DEADLINES);
    private static final Formula LOOKED_AFTER = VisitFormula.lookedAfter("visits-in-time", CaseStory.RULES);
    private static final Formula WORKERS = new FewWorkersFormula(CaseStory.RULES);

    @Test
    void aChildCountsWhereItIsAllocatedOnTheLastDayOfTheMonth() {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-09-10", "2026-10-20")
                .worker("bob", "2026-10-20", "2026-12-31")
                .involved("cat", "Family support worker", "2026-09-10");

        assertThat(child.counted(CASELOAD, "2026-08", "2026-12"))
                .containsExactly(
                        "ann 2026-09 yes", "ann 2026-10 no", "bob 2026-10 yes", "bob 2026-11 yes", "bob 2026-12 no");
    }

    @Test
    void aChildWhomTwoHoldCountsForBothAndForEachOnce() {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-10-31", null)
                .worker("bob", "2026-10-01", null)
                .worker("bob", "2026-10-05", null);

        assertThat(child.counted(CASELOAD, "2026-10", "2026-10")).containsExactly("ann 2026-10 yes", "bob 2026-10 yes");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-11-03, yes, day 45 is in time",
        "2026-09-01, 2026-11-04, no, day 46 is not",
        "2026-02-16, 2026-04-22, yes, Good Friday and Easter Monday do not count",
        "2026-02-16, 2026-04-23, no, and no more than these",
        "2025-11-03, 2026-01-08, yes, nor do three days at the turn of the year",
        "2025-11-03, 2026-01-09, no, and no more than these",
        "2026-01-26, 2026-03-30, yes, the clock change takes no day away",
        "2026-01-26, 2026-03-31, no, nor adds one",
        "2026-09-05, 2026-11-06, yes, from a Saturday on Monday is day 1",
        "2026-09-05, 2026-11-09, no, so that the Friday is the last",
        "2026-11-02, 2026-11-02, yes, the same day is day 0"
    })
    void anAssessmentIsInTimeUpToDay45(String started, String authorised, String inTime, String why) {
        CaseStory child = new CaseStory().worker("ann", "2025-01-01", null).assessment(started, authorised);

        assertThat(child.counted(ASSESSMENTS, "2026-01", "2026-12"))
                .as(why)
                .containsExactly("ann " + authorised.substring(0, 7) + " " + inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-09, ann, before the handover",
        "2026-11-10, bob, on the day of the handover it is the new worker's",
        "2026-11-30, bob, on the last day of the last worker it is still theirs",
        "2026-12-01, , afterwards it is nobody's"
    })
    void anAssessmentIsWhosChildItWasOnTheDayOfItsAuthorisation(
            String authorised, @Nullable String worker, String why) {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-09-01", "2026-11-10")
                .worker("bob", "2026-11-10", "2026-11-30")
                .assessment("2026-10-01", authorised);

        assertThat(child.counted(ASSESSMENTS, "2026-11", "2026-12"))
                .as(why)
                .isEqualTo(worker == null ? List.of() : List.of(worker + " " + authorised.substring(0, 7) + " yes"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19, , day 34 on 4 December is not shown yet",
        "2026-10-16, ann 2026-12-18, day 35 is, with its last day",
        "2026-09-01, ann 2026-11-03, and so is what is overdue"
    })
    void anOpenAssessmentCountsInNoMonthAndIsShownFromDay35(String started, @Nullable String due, String why) {
        CaseStory child = new CaseStory().worker("ann", "2026-01-01", null).assessment(started, null);

        assertThat(child.counted(ASSESSMENTS, "2026-01", "2026-12")).isEmpty();
        assertThat(child.next(ASSESSMENTS, "2026-12-04")).as(why).isEqualTo(due == null ? List.of() : List.of(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-23, yes, day 15",
        "2026-11-02, 2026-11-24, no, day 16",
        "2025-12-15, 2026-01-08, yes, over Christmas and New Year",
        "2025-12-15, 2026-01-09, no, but no longer",
        "2026-03-20, 2026-04-14, yes, over Easter and the clock change",
        "2026-03-20, 2026-04-15, no, but no longer"
    })
    void aConferenceIsInTimeUpToDay15OfItsEnquiry(String started, String held, String inTime, String why) {
        CaseStory child = new CaseStory()
                .worker("ann", "2025-01-01", null)
                .enquiry(started)
                .conference(held);
        String month = held.substring(0, 7);

        assertThat(child.counted(CONFERENCES, month, month)).as(why).containsExactly("ann " + month + " " + inTime);
    }

    @Test
    void aConferenceCountsForTwelveMonthsAndOneThatWasNotHeldNever() {
        CaseStory child = new CaseStory()
                .worker("ann", "2025-01-01", null)
                .enquiry("2025-11-03")
                .conference("2025-11-10")
                .enquiry("2025-11-20")
                .conference(null);

        assertThat(child.counted(CONFERENCES, "2025-10", "2027-01"))
                .hasSize(12)
                .startsWith("ann 2025-11 yes")
                .endsWith("ann 2026-10 yes");
    }

    /** The plan began on Monday 5 October 2026, so that visits are due on 19 October, 2 November, 16 November, … */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-19 | ann 2026-10 yes, ann 2026-11 no, ann 2026-11 no, ann 2026-11 no | the day itself is in time",
                "2026-10-20 | ann 2026-10 no, ann 2026-11 no, ann 2026-11 no | the day after is not, and begins a new interval",
                "2026-10-12 2026-10-12 | ann 2026-10 no, ann 2026-10 yes, ann 2026-11 no, ann 2026-11 no | two on a day are one",
                "2026-10-12 2026-10-26 2026-11-09 2026-11-23 | ann 2026-10 yes, ann 2026-10 yes, ann 2026-11 yes, ann 2026-11 yes | each in time; the last visit's next is due in December",
                "unseen 2026-10-19 | ann 2026-10 no, ann 2026-11 no, ann 2026-11 no, ann 2026-11 no | the child was not seen",
                "2026-10-01 | ann 2026-10 no, ann 2026-11 no, ann 2026-11 no, ann 2026-11 no | before the plan"
            })
    void childProtectionVisitsAreDueEveryTenWorkingDays(String days, String expected, String why) {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-01-01", null)
                .plan("2026-10-05", null)
                .visits(days.split(" (?=2)(?<!unseen )"));

        assertThat(child.counted(PROTECTION, "2026-10", "2026-11")).as(why).containsExactly(expected.split(", "));
    }

    @Test
    void aVisitIsTheWorkOfWhoHasTheChildOnTheDayOnWhichItIsDue() {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-10-01", "2026-10-30")
                .worker("bob", "2026-10-30", null)
                .plan("2026-10-05", null)
                .visits("2026-10-19", "2026-10-29");

        assertThat(child.counted(PROTECTION, "2026-10", "2026-11"))
                .containsExactly("ann 2026-10 yes", "bob 2026-11 no", "bob 2026-11 no", "bob 2026-11 yes");
        assertThat(child.next(PROTECTION, "2026-11-20")).containsExactly("bob 2026-11-12");
    }

    @Test
    void overTheTurnOfTheYearBankHolidaysDoNotCount() {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-01-01", null)
                .plan("2026-12-21", null)
                .visits("2027-01-07");

        assertThat(child.counted(PROTECTION, "2026-12", "2027-01"))
                .containsExactly("ann 2027-01 no", "ann 2027-01 yes");
    }

    @Test
    void whatWouldFallDueOnTheLastDayOrLaterLapses() {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-01-01", null)
                .plan("2026-10-05", "2026-11-02")
                .visits("2026-10-19");

        assertThat(child.counted(PROTECTION, "2026-10", "2026-12")).containsExactly("ann 2026-10 yes");
        assertThat(child.next(PROTECTION, "2026-11-20")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U6 | 2026-10-01 | 2026-10-08 | ann 2026-10 yes, ann 2026-11 no | within one week of the start, then six weeks",
                "U6 | 2026-10-01 | 2026-10-09 | ann 2026-10 no, ann 2026-11 no | day eight is late",
                "U6 | 2025-10-01 | 2025-10-08 2025-11-19 2025-12-31 2026-02-11 2026-03-25 2026-05-06 2026-06-17 2026-07-29 2026-09-09 2026-10-21 | ann 2026-10 yes | every six weeks, also after the first year",
                "U4 | 2024-10-01 | 2026-08-25 | ann 2026-11 no | where it is to last until 18, three months after the first year",
                "U1 | 2024-10-01 | 2026-08-25 2026-11-25 | ann 2026-11 yes | and on the last day of them",
                "U6 | 2024-10-01 | 2026-08-25 2026-11-25 | ann 2026-10 no, ann 2026-11 no | any other goes on with six weeks"
            })
    void lookedAfterChildrenAreVisitedByRegulation28(
            String type, String start, String days, String expected, String why) {
        CaseStory child = new CaseStory()
                .worker("ann", "2024-01-01", null)
                .placement(type, start, null)
                .visits(days.split(" "));

        assertThat(child.counted(LOOKED_AFTER, "2026-10", "2026-11")).as(why).containsExactly(expected.split(", "));
    }

    @Test
    void anyNewPlacementIsVisitedWithinAWeek() {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-01-01", null)
                .placement("U6", "2026-09-01", "2026-10-14")
                .visits("2026-09-08", "2026-10-10")
                .placement("U6", "2026-10-14", null);

        assertThat(child.counted(LOOKED_AFTER, "2026-10", "2026-10")).containsExactly("ann 2026-10 no");
        assertThat(child.next(LOOKED_AFTER, "2026-10-20")).containsExactly("ann 2026-10-21");
    }

    @Test
    void aWorkerWhoComesBackIsCountedOnce() {
        CaseStory child = new CaseStory()
                .worker("ann", "2026-01-01", "2026-03-01")
                .worker("bob", "2026-03-01", "2026-05-01")
                .worker("ann", "2026-05-01", "2026-07-01")
                .worker("cat", "2026-07-01", "2026-09-01")
                .worker("dan", "2026-09-01", null);

        assertThat(child.counted(WORKERS, "2026-07", "2026-09"))
                .containsExactly("cat 2026-07 yes", "cat 2026-08 yes", "dan 2026-09 no");
    }

    @Test
    void anEarlierReferralIsAnotherWayThrough() {
        CaseStory child = new CaseStory()
                .worker("ann", "2025-01-01", "2025-02-01", "first")
                .worker("bob", "2025-02-01", "2025-03-01", "first")
                .worker("cat", "2025-03-01", "2025-04-01", "first")
                .worker("dan", "2026-09-01", null, "second");

        assertThat(child.counted(WORKERS, "2026-09", "2026-09")).containsExactly("dan 2026-09 yes");
    }
}
