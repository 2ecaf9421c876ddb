package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.DueCases;
import org.goldenthread.performance.DueItem;
import org.goldenthread.performance.TeamDue;
import org.springframework.stereotype.Component;

/**
 * What is due in the cases that are allocated to several people today: for whoever has decided that the one who asks may see it.
 * Two queries, however many people they are.
 */
@Component
class TeamCases implements TeamDue {

    private static final Map<CaseTable, DueItem.Kind> KINDS = Map.of(
            CaseTable.PROTECTION_VISITS, DueItem.Kind.PROTECTION_VISIT,
            CaseTable.LOOKED_AFTER_VISITS, DueItem.Kind.LOOKED_AFTER_VISIT,
            CaseTable.ASSESSMENTS, DueItem.Kind.ASSESSMENT);

    private final Formulas formulas;
    private final CaseHistories histories;
    private final CaseExtracts extracts;
    private final StaffDirectory directory;

    TeamCases(Formulas formulas, CaseHistories histories, CaseExtracts extracts, StaffDirectory directory) {
        this.formulas = formulas;
        this.histories = histories;
        this.extracts = extracts;
        this.directory = directory;
    }

    @Override
    public DueCases due(Collection<StaffMember> people, LocalDate until) {
        Map<CaseTable, LocalDate> known = extracts.known();
        List<Formula> ready = formulas.ready(known.keySet());
        if (ready.isEmpty()) {
            return DueCases.UNKNOWN;
        }
        LocalDate today = directory.today();
        Map<String, PersonId> workers =
                people.stream().collect(Collectors.toMap(StaffMember::employeeNumber, StaffMember::id));
        List<DueItem> items = new ArrayList<>();
        for (CaseHistory child : histories.allocatedTo(workers.keySet(), today)) {
            for (Formula formula : ready) {
                formula.next(child, today, due -> {
                    PersonId person = workers.get(due.worker());
                    DueItem.Kind kind = KINDS.get(due.what());
                    if (person != null && kind != null && !due.by().isAfter(until)) {
                        items.add(new DueItem(person, formula.measure(), kind, due.caseReference(), due.by()));
                    }
                });
            }
        }
        return new DueCases(
                items,
                ready.stream()
                        .flatMap(formula -> formula.reads().stream())
                        .map(known::get)
                        .min(Comparator.naturalOrder())
                        .orElseGet(() -> known.get(CaseTable.INVOLVEMENTS)));
    }
}
