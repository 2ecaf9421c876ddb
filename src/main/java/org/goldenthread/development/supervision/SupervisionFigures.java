package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.ComputedFigure;
import org.goldenthread.performance.ComputedFigures;
import org.goldenthread.performance.ObservationSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out the measure "supervision held" of everybody whose supervision is recorded here: the windows that ended in the twelve
 * months to the end of a month, and in how many of them one was held. A correction restates the months that it touches.
 */
@Component
class SupervisionFigures {

    private static final String MEASURE = "supervision-held";
    private static final int MONTHS = 12;
    private static final int RESTATED = 3;

    private final SupervisionCalendar calendar;
    private final SupervisionDays days;
    private final ComputedFigures figures;
    private final StaffDirectory directory;

    SupervisionFigures(
            SupervisionCalendar calendar, SupervisionDays days, ComputedFigures figures, StaffDirectory directory) {
        this.calendar = calendar;
        this.days = days;
        this.figures = figures;
        this.directory = directory;
    }

    /** The last whole months anew; nothing where nothing was ever recorded, or the organisation has no such measure. */
    @Transactional
    public void workOut() {
        LocalDate today = directory.today();
        YearMonth last = YearMonth.from(today.plusDays(1)).minusMonths(1);
        Optional<YearMonth> begun = days.firstEver().map(YearMonth::from).filter(month -> !month.isAfter(last));
        if (begun.isEmpty() || !figures.takes(MEASURE)) {
            return;
        }
        YearMonth first = last.minusMonths(RESTATED - 1L);
        YearMonth from = begun.get().isAfter(first) ? begun.get() : first;
        List<ComputedFigure> all = figures(directory.staffOn(today), from, last);
        figures.replace(new ObservationSource("Supervision records", today), Set.of(MEASURE), from, last, all::forEach);
    }

    List<ComputedFigure> figures(List<StaffMember> people, YearMonth from, YearMonth last) {
        Map<PersonId, SupervisionCalendar.Kept> kept =
                calendar.of(people, from.minusMonths(MONTHS - 1L).atDay(1), last.atEndOfMonth());
        List<ComputedFigure> all = new ArrayList<>();
        for (StaffMember person : people) {
            SupervisionCalendar.Kept each = kept.get(person.id());
            for (YearMonth month = from; each != null && !month.isAfter(last); month = month.plusMonths(1)) {
                figure(person, each, month).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<ComputedFigure> figure(StaffMember person, SupervisionCalendar.Kept kept, YearMonth month) {
        LocalDate start = month.minusMonths(MONTHS - 1L).atDay(1);
        LocalDate end = month.atEndOfMonth();
        List<Window> due = kept.windows().stream()
                .filter(each -> !each.last().isBefore(start) && !each.last().isAfter(end))
                .toList();
        int held = (int) due.stream().filter(each -> each.held().isPresent()).count();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComputedFigure(person.employeeNumber(), MEASURE, month, held, due.size()));
    }
}
