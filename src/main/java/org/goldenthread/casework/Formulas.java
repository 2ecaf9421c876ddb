package org.goldenthread.casework;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.definition.Definition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** All formulas, by the rules of the organisation; rules that cannot be read stop the start. */
@Component
class Formulas {

    private static final String BOTH_KINDS_OF_VISITS = "visits-in-time";

    private final CaseRules rules;
    private final Deadlines deadlines = new Deadlines(BankHolidays.england());
    private final List<Formula> all;

    Formulas(@Value("${goldenthread.casework.rules}") Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            rules = CaseRules.of(Definition.read(String.valueOf(file.getFilename()), content));
        }
        all = List.of(
                new CaseloadFormula(),
                new AssessmentFormula(rules, deadlines),
                new ConferenceFormula(rules, deadlines),
                VisitFormula.childProtection(BOTH_KINDS_OF_VISITS, rules, deadlines),
                VisitFormula.lookedAfter(BOTH_KINDS_OF_VISITS, rules),
                VisitFormula.childProtection("child-protection-visits-in-time", rules, deadlines),
                VisitFormula.lookedAfter("looked-after-visits-in-time", rules),
                new FewWorkersFormula(rules));
    }

    CaseRules rules() {
        return rules;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /**
     * Those of which a file of each table that they read has come. A measure waits while one of its formulas is half known, so
     * that a first delivery does not restate what nobody has seen yet.
     */
    List<Formula> ready(Set<CaseTable> known) {
        if (!known.contains(CaseTable.INVOLVEMENTS) || !known.contains(CaseTable.PROFESSIONALS)) {
            return List.of();
        }
        Set<String> waiting = all.stream()
                .filter(formula -> !known.containsAll(formula.reads())
                        && formula.reads().stream().anyMatch(known::contains))
                .map(Formula::measure)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(formula -> known.containsAll(formula.reads()) && !waiting.contains(formula.measure()))
                .toList();
    }

    /** The measures that change with a table. */
    Set<String> touchedBy(CaseTable table) {
        Set<String> measures = new LinkedHashSet<>();
        boolean everything = table == CaseTable.INVOLVEMENTS || table == CaseTable.PROFESSIONALS;
        for (Formula formula : all) {
            if (everything || formula.reads().contains(table)) {
                measures.add(formula.measure());
            }
        }
        return measures;
    }
}
