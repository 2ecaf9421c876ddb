package org.goldenthread.development.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.development.programme.Cohort.Supervision;

/** Why a coordinator would ask how it goes. From dates and counts alone; whoever is away is left in peace. */
public enum Nudge {
    NO_ASSESSOR,
    NO_AGREEMENT,
    REVIEW_OVERDUE,
    MORE_SUPPORT,
    SUPERVISION_MISSED,
    LITTLE_EVIDENCE;

    /** So long after the first day there should be an agreement and an assessor. */
    private static final int WEEKS_TO_SETTLE = 4;

    /** From half of the time on, less than half as much of the frameworks as of the time is little. */
    static Set<Nudge> of(Enrolment person, int covered, int elements, Supervision supervision, LocalDate today) {
        Set<Nudge> nudges = EnumSet.noneOf(Nudge.class);
        if (person.pausedOn(today)) {
            return nudges;
        }
        if (today.isAfter(person.startsOn().plusWeeks(WEEKS_TO_SETTLE))) {
            add(nudges, NO_ASSESSOR, person.assessor().isEmpty());
            add(nudges, NO_AGREEMENT, !person.agreed());
        }
        add(
                nudges,
                REVIEW_OVERDUE,
                person.nextReview().map(next -> next.due().isBefore(today)).orElse(false));
        add(
                nudges,
                MORE_SUPPORT,
                !person.held().isEmpty()
                        && EnumSet.of(Outcome.MORE_SUPPORT, Outcome.EXTENDED, Outcome.NOT_PASSED)
                                .contains(person.held().getLast().outcome()));
        add(nudges, SUPERVISION_MISSED, supervision.due() - supervision.held() >= 2);
        double passed = (double) ChronoUnit.DAYS.between(person.startsOn(), today)
                / ChronoUnit.DAYS.between(person.startsOn(), person.dates().ends());
        add(nudges, LITTLE_EVIDENCE, passed >= 0.5 && covered < elements * Math.min(passed, 1) / 2);
        return nudges;
    }

    private static void add(Set<Nudge> nudges, Nudge nudge, boolean applies) {
        if (applies) {
            nudges.add(nudge);
        }
    }
}
