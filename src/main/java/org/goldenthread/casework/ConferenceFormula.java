package org.goldenthread.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Initial child protection conferences held in the twelve months to the end of a month, and those of them within 15 working days
 * of the start of the enquiry under section 47 that they belong to.
 *
 * <ul>
 *   <li>The day of the start is day 0: held on day 15 is in time.
 *   <li>It counts in the month in which it was held and the eleven that follow, for the worker allocated on the day.
 *   <li>One without a date was not held and counts nowhere; neither does one whose enquiry is not known.
 * </ul>
 */
final class ConferenceFormula implements Formula {

    private static final int YEAR = 12;

    private final CaseRules rules;
    private final Deadlines deadlines;

    ConferenceFormula(CaseRules rules, Deadlines deadlines) {
        this.rules = rules;
        this.deadlines = deadlines;
    }

    @Override
    public String measure() {
        return "conferences-in-15-days";
    }

    @Override
    public Set<CaseTable> reads() {
        return Set.of(CaseTable.ENQUIRIES, CaseTable.CONFERENCES);
    }

    @Override
    public void count(CaseHistory child, Months months, Consumer<Counted> counted) {
        for (CaseRecord conference : child.of(CaseTable.CONFERENCES)) {
            LocalDate held = conference.starts();
            if (held == null
                    || held.isAfter(months.end())
                    || held.plusMonths(YEAR).isBefore(months.start())) {
                continue;
            }
            due(child, conference)
                    .ifPresent(due -> child.allocations()
                            .on(held)
                            .ifPresent(allocation -> months.each()
                                    .filter(month -> isInYearTo(month, held))
                                    .map(month -> new Counted(
                                            CaseTable.CONFERENCES,
                                            child.reference(),
                                            allocation.professional(),
                                            month.atEndOfMonth(),
                                            !held.isAfter(due),
                                            due,
                                            held))
                                    .forEach(counted)));
        }
    }

    private static boolean isInYearTo(YearMonth month, LocalDate held) {
        YearMonth of = YearMonth.from(held);
        return !of.isAfter(month) && of.plusMonths(YEAR).isAfter(month);
    }

    private Optional<LocalDate> due(CaseHistory child, CaseRecord conference) {
        return child.of(CaseTable.ENQUIRIES).stream()
                .filter(enquiry -> enquiry.id().equals(conference.partOf()))
                .map(CaseRecord::starts)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(start -> deadlines.after(start, rules.conferenceDays()));
    }
}
