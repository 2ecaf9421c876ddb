package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Assessments that a manager authorised in a month, and those of them within 45 working days of their actual start.
 *
 * <ul>
 *   <li>The day of the start is day 0: authorised on day 45 is in time. Bank holidays and weekends do not count.
 *   <li>It counts in the month of the authorisation, for the worker allocated on that day, whoever began it.
 *   <li>One that is still open counts in no month; from day 35 it stands first among what is due.
 *   <li>Without an allocated worker on the day it is nobody's.
 * </ul>
 *
 * As England's figure: Children in need statistics, Department for Education.
 */
final class AssessmentFormula implements Formula {

    private final CaseRules rules;
    private final Deadlines deadlines;

    AssessmentFormula(CaseRules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    @Override
    public String measure() {
        return "assessments-in-45-days";
    }

    @Override
    public Set<CaseTable> reads() {
        return Set.of(CaseTable.ASSESSMENTS);
    }

    @Override
    public void count(CaseHistory child, Months months, Consumer<Counted> counted) {
        for (CaseRecord assessment : child.of(CaseTable.ASSESSMENTS)) {
            LocalDate authorised = assessment.ends();
            if (authorised != null && months.hold(authorised)) {
                Optional<LocalDate> due = due(assessment);
                boolean inTime = due.isPresent() && !authorised.isAfter(due.get());
                child.allocations()
                        .on(authorised)
                        .ifPresent(allocation -> counted.accept(new Counted(
                                CaseTable.ASSESSMENTS,
                                child.reference(),
                                allocation.professional(),
                                authorised,
                                inTime,
                                due.orElse(null),
                                authorised)));
            }
        }
    }

    @Override
    public void next(CaseHistory child, LocalDate today, Consumer<Due> due) {
        for (CaseRecord assessment : child.of(CaseTable.ASSESSMENTS)) {
            LocalDate starts = assessment.starts();
            if (assessment.ends() == null && starts != null && isSoon(starts, today)) {
                due(assessment)
                        .ifPresent(by -> child.allocations()
                                .atEndOf(today)
                                .forEach(worker ->
                                        due.accept(new Due(CaseTable.ASSESSMENTS, child.reference(), worker, by))));
            }
        }
    }

    private boolean isSoon(LocalDate starts, LocalDate today) {
        return deadlines
                .after(starts, rules.assessmentLookAhead())
                .map(from -> !today.isBefore(from))
                .orElse(false);
    }

    private Optional<LocalDate> due(CaseRecord assessment) {
        return Optional.ofNullable(assessment.starts())
                .flatMap(start -> deadlines.after(start, rules.assessmentDays()));
    }
}
