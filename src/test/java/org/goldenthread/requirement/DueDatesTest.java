package org.goldenthread.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.requirement.Because.Kind.BACK_FROM_LEAVE;
import static org.goldenthread.requirement.Because.Kind.CAME_BACK;
import static org.goldenthread.requirement.Because.Kind.CHANGED_POST;
import static org.goldenthread.requirement.Because.Kind.DONE;
import static org.goldenthread.requirement.Because.Kind.DONE_IN_PLACE;
import static org.goldenthread.requirement.Because.Kind.ON_LEAVE;
import static org.goldenthread.requirement.Because.Kind.PRIOR_CREDIT;
import static org.goldenthread.requirement.Because.Kind.RENEWED_EARLY;
import static org.goldenthread.requirement.Because.Kind.RULE_BEGAN;
import static org.goldenthread.requirement.Because.Kind.SHORTENED;
import static org.goldenthread.requirement.Because.Kind.STARTED;
import static org.goldenthread.requirement.Because.Kind.TOO_LONG_AGO;
import static org.goldenthread.requirement.StandingState.AWAY;
import static org.goldenthread.requirement.StandingState.DUE;
import static org.goldenthread.requirement.StandingState.NOT_YET;
import static org.goldenthread.requirement.StandingState.OVERDUE;
import static org.goldenthread.requirement.StandingState.RENEW;
import static org.goldenthread.requirement.StandingState.VALID;
import static org.goldenthread.requirement.WorkedExample.when;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worked examples. Where nothing else is said, the rule asks social workers from 1 January 2025, with 90 days for those in post,
 * 60 for starters, 30 for returners; it is valid for 12 months and can be renewed 60 days before; what was done in the 6 months
 * before counts. The person has been a social worker since 1 June 2020.
 */
class DueDatesTest {

    static Stream<WorkedExample> examples() {
        return Stream.of(
                when("in post when the rule began, first day").on("2025-01-01").is(DUE, "2025-04-01", RULE_BEGAN),
                when("in post when the rule began, last day").on("2025-04-01").is(DUE, "2025-04-01", RULE_BEGAN),
                when("in post when the rule began, a day late").on("2025-04-02").is(OVERDUE, "2025-04-01", RULE_BEGAN),
                when("the rule begins later").on("2024-12-31").is(NOT_YET, "2025-04-01", RULE_BEGAN),
                when("the rule has ended").ends("2026-01-31").on("2026-02-01").isNotAsked(),
                when("the rule ends today").ends("2026-01-31").on("2026-01-31").is(OVERDUE, "2025-04-01", RULE_BEGAN),
                when("a starter has sixty days")
                        .started("2026-02-02")
                        .on("2026-02-02")
                        .is(DUE, "2026-04-03", STARTED),
                when("a starter who let them pass")
                        .started("2026-02-02")
                        .on("2026-04-04")
                        .is(OVERDUE, "2026-04-03", STARTED),
                when("a starter of the day on which the rule began")
                        .started("2025-01-01")
                        .on("2025-01-05")
                        .is(DUE, "2025-03-02", STARTED),
                when("a starter to come").started("2026-03-02").on("2026-02-20").is(NOT_YET, "2026-05-01", STARTED),
                when("a starter with training of two months before")
                        .started("2026-02-02")
                        .done("2025-12-01")
                        .on("2026-03-01")
                        .is(VALID, "2026-12-01", PRIOR_CREDIT),
                when("a starter with training on the first day that counts")
                        .started("2026-02-02")
                        .done("2025-08-02")
                        .on("2026-03-01")
                        .is(VALID, "2026-08-02", PRIOR_CREDIT),
                when("a starter with training a day too old")
                        .started("2026-02-02")
                        .done("2025-08-01")
                        .on("2026-03-01")
                        .is(DUE, "2026-04-03", STARTED, TOO_LONG_AGO),
                when("prior credit that runs out before a starter's days do")
                        .credit(11)
                        .started("2026-02-02")
                        .done("2025-03-10")
                        .on("2026-03-05")
                        .is(RENEW, "2026-04-03", PRIOR_CREDIT, STARTED),
                when("prior credit has run out, the days have not")
                        .credit(11)
                        .started("2026-02-02")
                        .done("2025-03-10")
                        .on("2026-03-20")
                        .is(DUE, "2026-04-03", PRIOR_CREDIT, STARTED),
                when("no credit is given")
                        .credit(0)
                        .started("2026-02-02")
                        .done("2026-01-30")
                        .on("2026-03-01")
                        .is(DUE, "2026-04-03", STARTED, TOO_LONG_AGO),
                when("done on the first day is no prior credit")
                        .started("2026-02-02")
                        .done("2026-02-02")
                        .on("2026-03-01")
                        .is(VALID, "2027-02-02", DONE),
                when("the file is younger than the employment")
                        .started("2020-06-01")
                        .knownFrom("2024-11-01")
                        .on("2025-02-01")
                        .is(DUE, "2025-04-01", RULE_BEGAN),
                when("done, long valid").done("2025-03-10").on("2025-10-01").is(VALID, "2026-03-10", DONE),
                when("done, the day before it can be renewed")
                        .done("2025-03-10")
                        .on("2026-01-08")
                        .is(VALID, "2026-03-10", DONE),
                when("done, the first day on which it can be renewed")
                        .done("2025-03-10")
                        .on("2026-01-09")
                        .is(RENEW, "2026-03-10", DONE),
                when("done, the last valid day")
                        .done("2025-03-10")
                        .on("2026-03-10")
                        .is(RENEW, "2026-03-10", DONE),
                when("done, a day after it ran out")
                        .done("2025-03-10")
                        .on("2026-03-11")
                        .is(OVERDUE, "2026-03-10", DONE),
                when("renewed early keeps its day")
                        .done("2025-03-10")
                        .done("2026-02-01")
                        .on("2026-02-02")
                        .is(VALID, "2027-03-10", RENEWED_EARLY),
                when("renewed too early begins anew")
                        .done("2025-03-10")
                        .done("2025-12-01")
                        .on("2026-02-02")
                        .is(VALID, "2026-12-01", DONE),
                when("renewed late begins anew")
                        .done("2025-03-10")
                        .done("2026-04-20")
                        .on("2026-05-01")
                        .is(VALID, "2027-04-20", DONE),
                when("renewed twice early")
                        .done("2025-03-10")
                        .done("2026-02-01")
                        .done("2027-03-01")
                        .on("2027-03-02")
                        .is(VALID, "2028-03-10", RENEWED_EARLY),
                when("done twice on a day")
                        .done("2025-03-10")
                        .done("2025-03-10")
                        .on("2025-10-01")
                        .is(VALID, "2026-03-10", DONE),
                when("what is done tomorrow does not count today")
                        .done("2025-03-10")
                        .on("2025-03-09")
                        .is(DUE, "2025-04-01", RULE_BEGAN),
                when("done on 29 February")
                        .credit(12)
                        .done("2024-02-29")
                        .on("2025-02-20")
                        .is(RENEW, "2025-04-01", PRIOR_CREDIT, RULE_BEGAN),
                when("done on 29 February, for two years")
                        .begins("2024-01-01")
                        .valid(24)
                        .done("2024-02-29")
                        .on("2024-06-01")
                        .is(VALID, "2026-02-28", DONE),
                when("29 February comes back after four early renewals")
                        .begins("2024-01-01")
                        .done("2024-02-29")
                        .done("2025-02-01")
                        .done("2026-02-01")
                        .done("2027-02-01")
                        .on("2027-06-01")
                        .is(VALID, "2028-02-29", RENEWED_EARLY),
                when("the last day of a month")
                        .done("2025-08-31")
                        .valid(6)
                        .on("2025-09-01")
                        .is(VALID, "2026-02-28", DONE),
                when("once is for good")
                        .validForGood()
                        .done("2025-01-20")
                        .on("2035-01-20")
                        .isMet("2025-01-20", DONE),
                when("once is for good, done before")
                        .validForGood()
                        .done("2024-11-20")
                        .on("2026-01-20")
                        .isMet("2024-11-20", PRIOR_CREDIT),
                when("of a role that it does not ask")
                        .role("Business support")
                        .on("2026-01-20")
                        .isNotAsked(),
                when("changed to a role that it asks")
                        .role("Business support")
                        .becomes("Social worker", "2026-05-01")
                        .on("2026-05-10")
                        .is(DUE, "2026-06-30", CHANGED_POST),
                when("will change to a role that it asks")
                        .role("Business support")
                        .becomes("Social worker", "2026-05-01")
                        .on("2026-04-10")
                        .is(NOT_YET, "2026-06-30", CHANGED_POST),
                when("changed to a role that it does not ask")
                        .becomes("Team manager", "2026-05-01")
                        .on("2026-05-10")
                        .isNotAsked(),
                when("changed the role and back within a rule for both")
                        .asks("Social worker", "Team manager")
                        .becomes("Team manager", "2026-05-01")
                        .on("2026-05-10")
                        .is(OVERDUE, "2025-04-01", RULE_BEGAN),
                when("away to another role and back")
                        .becomes("Team manager", "2025-06-01")
                        .becomes("Social worker", "2026-05-01")
                        .on("2026-05-10")
                        .is(DUE, "2026-06-30", CHANGED_POST),
                when("of a level that it asks")
                        .levels("Newly qualified")
                        .level("Newly qualified")
                        .on("2025-02-01")
                        .is(DUE, "2025-04-01", RULE_BEGAN),
                when("without a level")
                        .levels("Newly qualified")
                        .on("2025-02-01")
                        .isNotAsked(),
                when("of a team below the service that it asks")
                        .unit(7)
                        .place(9, 7, 1)
                        .on("2025-02-01")
                        .is(DUE, "2025-04-01", RULE_BEGAN),
                when("of a team elsewhere")
                        .unit(7)
                        .place(9, 8, 1)
                        .on("2025-02-01")
                        .isNotAsked(),
                when("came back after having left")
                        .leaves("2025-03-01")
                        .startsAgain("2026-03-02")
                        .on("2026-03-10")
                        .is(DUE, "2026-04-01", CAME_BACK),
                when("came back with what they did in the last months before")
                        .credit(18)
                        .leaves("2025-11-01")
                        .startsAgain("2026-03-02")
                        .done("2025-09-15")
                        .on("2026-03-10")
                        .is(VALID, "2026-09-15", PRIOR_CREDIT),
                when("has left").leaves("2025-03-01").on("2025-03-01").isNotAsked(),
                when("ran out during long leave")
                        .done("2025-03-10")
                        .away("2026-01-05", "2026-06-30")
                        .on("2026-07-01")
                        .is(DUE, "2026-07-31", DONE, BACK_FROM_LEAVE),
                when("ran out during long leave, and the days since")
                        .done("2025-03-10")
                        .away("2026-01-05", "2026-06-30")
                        .on("2026-08-01")
                        .is(OVERDUE, "2026-07-31", DONE, BACK_FROM_LEAVE),
                when("on long leave while it runs out")
                        .done("2025-03-10")
                        .away("2026-01-05", "2026-06-30")
                        .on("2026-04-01")
                        .is(AWAY, "2026-07-31", DONE, BACK_FROM_LEAVE, ON_LEAVE),
                when("on long leave without an end")
                        .done("2025-03-10")
                        .away("2026-01-05", null)
                        .on("2026-04-01")
                        .is(AWAY, null, DONE, ON_LEAVE),
                when("on long leave, valid until long after")
                        .done("2026-01-02")
                        .away("2026-01-05", "2026-06-30")
                        .on("2026-04-01")
                        .is(VALID, "2027-01-02", DONE),
                when("was late before the leave")
                        .away("2025-06-01", "2025-12-31")
                        .on("2026-01-02")
                        .is(OVERDUE, "2025-04-01", RULE_BEGAN),
                when("two weeks of leave change nothing")
                        .done("2025-03-10")
                        .away("2026-03-02", "2026-03-15")
                        .on("2026-03-16")
                        .is(OVERDUE, "2026-03-10", DONE),
                when("twenty-eight days of leave do")
                        .done("2025-03-10")
                        .away("2026-03-02", "2026-03-29")
                        .on("2026-03-30")
                        .is(DUE, "2026-04-29", DONE, BACK_FROM_LEAVE),
                when("the validity was shortened")
                        .valid(12)
                        .shortened("2026-06-01", 36)
                        .done("2025-03-10")
                        .on("2026-06-02")
                        .is(VALID, "2026-08-30", DONE, SHORTENED),
                when("the validity was shortened, and it had run out before")
                        .valid(12)
                        .shortened("2026-06-01", 13)
                        .done("2025-03-10")
                        .on("2026-06-02")
                        .is(OVERDUE, "2026-03-10", DONE),
                when("the validity was shortened from unlimited")
                        .valid(12)
                        .shortened("2026-06-01", null)
                        .done("2025-03-10")
                        .on("2026-08-31")
                        .is(OVERDUE, "2026-08-30", DONE, SHORTENED),
                when("shortened, but done since")
                        .valid(12)
                        .shortened("2026-06-01", 36)
                        .done("2026-06-15")
                        .on("2026-07-01")
                        .is(VALID, "2027-06-15", DONE),
                when("the course was replaced, the old one still counts")
                        .alsoDone("2025-03-10")
                        .on("2025-10-01")
                        .is(VALID, "2026-03-10", DONE_IN_PLACE),
                when("the course was replaced and the new one renews the old")
                        .alsoDone("2025-03-10")
                        .done("2026-02-01")
                        .on("2026-02-02")
                        .is(VALID, "2027-03-10", RENEWED_EARLY),
                when("a course that does not count")
                        .otherDone("2025-03-10")
                        .on("2025-10-01")
                        .is(OVERDUE, "2025-04-01", RULE_BEGAN));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theDayIsWorkedOutWithItsReasons(WorkedExample example) {
        assertThat(example.standing()).isEqualTo(example.expected());
    }

    @Test
    void thereAreThirtyExamplesAndMore() {
        assertThat(examples()).hasSizeGreaterThan(60);
    }
}
