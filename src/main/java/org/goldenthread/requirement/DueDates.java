package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.leave.Away;
import org.goldenthread.requirement.Because.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Works out how somebody stands to a rule. It depends on nothing but what it is given, so that the worked examples in its test
 * say what the portal does.
 */
final class DueDates {

    private DueDates() {}

    /** Empty when the rule does not ask them. */
    static Optional<Standing> standing(Requirement rule, Learner learner, LocalDate on) {
        return UnderRule.of(rule, learner, on).map(under -> {
            Optional<Validity> validity = Validity.of(rule, learner.done(), under.begins(), on);
            return validity.map(worth -> done(rule, under, worth, learner, on))
                    .orElseGet(() -> neverDone(rule, under, learner, on));
        });
    }

    private static Standing neverDone(Requirement rule, UnderRule under, Learner learner, LocalDate on) {
        List<Because> reasons = new ArrayList<>();
        reasons.add(under.because());
        learner.done().stream()
                .filter(each -> rule.counts(each.course()) && !each.on().isAfter(on))
                .map(Completion::on)
                .max(LocalDate::compareTo)
                .ifPresent(before -> reasons.add(
                        new Because(Kind.TOO_LONG_AGO, before, rule.timing().creditMonths())));
        if (under.begins().isAfter(on)) {
            return new Standing(StandingState.NOT_YET, under.due(), null, null, reasons);
        }
        return withLeave(rule, under.due(), null, null, learner.leave(), reasons, on);
    }

    private static Standing done(Requirement rule, UnderRule under, Validity validity, Learner learner, LocalDate on) {
        List<Because> reasons = new ArrayList<>(validity.reasons());
        LocalDate until = validity.until();
        LocalDate done = validity.last().on();
        if (until == null) {
            return new Standing(StandingState.MET, null, done, null, reasons);
        }
        LocalDate due = until;
        if (done.isBefore(under.begins()) && until.isBefore(under.due())) {
            due = under.due();
            reasons.add(under.because());
        }
        return withLeave(rule, due, done, until, learner.leave(), reasons, on);
    }

    private static Standing withLeave(
            Requirement rule,
            LocalDate dueAtFirst,
            @Nullable LocalDate done,
            @Nullable LocalDate until,
            List<Away> leave,
            List<Because> reasons,
            LocalDate on) {
        LocalDate due = dueAtFirst;
        Away now = null;
        for (Away away : leave) {
            boolean fellInIt = !away.first().isAfter(on) && away.isLong(on) && !due.isBefore(away.first());
            LocalDate last = away.last();
            if (fellInIt && last != null) {
                LocalDate back = last.plusDays(1);
                LocalDate time = back.plusDays(rule.timing().returnerDays());
                if (due.isBefore(time)) {
                    due = time;
                    reasons.add(new Because(
                            Kind.BACK_FROM_LEAVE, back, rule.timing().returnerDays()));
                }
            }
            now = fellInIt && away.covers(on) ? away : now;
        }
        LocalDate renewFrom =
                until == null ? null : until.minusDays(rule.timing().renewDays());
        StandingState state = state(due, until, renewFrom, on);
        if (now != null && state.isToDo()) {
            reasons.add(new Because(Kind.ON_LEAVE, now.first(), 0));
            return new Standing(StandingState.AWAY, now.last() == null ? null : due, done, renewFrom, reasons);
        }
        return new Standing(state, due, done, renewFrom, reasons);
    }

    private static StandingState state(
            LocalDate due, @Nullable LocalDate until, @Nullable LocalDate renewFrom, LocalDate on) {
        if (on.isAfter(due)) {
            return StandingState.OVERDUE;
        }
        if (until == null || renewFrom == null || on.isAfter(until)) {
            return StandingState.DUE;
        }
        return on.isBefore(renewFrom) ? StandingState.VALID : StandingState.RENEW;
    }
}
