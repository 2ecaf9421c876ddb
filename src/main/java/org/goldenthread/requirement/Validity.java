package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.requirement.Because.Kind;
import org.goldenthread.requirement.Requirement.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's completions of a course are worth.
 *
 * @param last the completion that counts
 * @param until last day on which it is valid; null for good
 * @param reasons why until then
 */
record Validity(Completion last, @Nullable LocalDate until, List<Because> reasons) {

    /** @param begins first day on which the rule asks them: what is older counts only as prior credit */
    static Optional<Validity> of(Requirement rule, List<Completion> done, LocalDate begins, LocalDate on) {
        LocalDate oldest = begins.minusMonths(rule.timing().creditMonths());
        List<Completion> counting = done.stream()
                .filter(each -> rule.counts(each.course()))
                .filter(each -> !each.on().isAfter(on) && !each.on().isBefore(oldest))
                .sorted(Comparator.comparing(Completion::on))
                .toList();
        return counting.isEmpty() ? Optional.empty() : Optional.of(worth(rule, counting, begins));
    }

    private static Validity worth(Requirement rule, List<Completion> counting, LocalDate begins) {
        Completion last = counting.getLast();
        List<Because> reasons = new ArrayList<>();
        Integer months = rule.timing().validMonths();
        if (months == null) {
            reasons.add(new Because(kind(rule, last, begins, false), last.on(), 0));
            return new Validity(last, null, reasons);
        }
        LocalDate anchor = counting.getFirst().on();
        int times = 1;
        boolean early = false;
        for (Completion next : counting.subList(1, counting.size())) {
            LocalDate until = anchor.plusMonths((long) months * times);
            early = !next.on().isAfter(until)
                    && !next.on().isBefore(until.minusDays(rule.timing().renewDays()));
            // Counted from the first day, so that the 29th of February is not lost for good.
            anchor = early ? anchor : next.on();
            times = early ? times + 1 : 1;
        }
        LocalDate until = anchor.plusMonths((long) months * times);
        reasons.add(new Because(kind(rule, last, begins, early), last.on(), months));
        LocalDate kept = rule.shortened() == null
                ? until
                : keptAfter(rule.shortened(), rule.timing().graceDays(), last.on(), until);
        if (kept.isAfter(until) && rule.shortened() != null) {
            reasons.add(new Because(
                    Kind.SHORTENED, rule.shortened().on(), rule.timing().graceDays()));
        }
        return new Validity(last, kept, reasons);
    }

    /** Nobody is late from one day to the next because a rule has become stricter. */
    private static LocalDate keptAfter(Shortened shortened, int graceDays, LocalDate done, LocalDate until) {
        LocalDate before = shortened.monthsBefore() == null ? LocalDate.MAX : done.plusMonths(shortened.monthsBefore());
        if (!done.isBefore(shortened.on()) || before.isBefore(shortened.on())) {
            return until;
        }
        LocalDate grace = shortened.on().plusDays(graceDays);
        LocalDate kept = before.isBefore(grace) ? before : grace;
        return kept.isAfter(until) ? kept : until;
    }

    private static Kind kind(Requirement rule, Completion last, LocalDate begins, boolean early) {
        if (last.on().isBefore(begins)) {
            return Kind.PRIOR_CREDIT;
        }
        if (!rule.course().equals(last.course())) {
            return Kind.DONE_IN_PLACE;
        }
        return early ? Kind.RENEWED_EARLY : Kind.DONE;
    }
}
