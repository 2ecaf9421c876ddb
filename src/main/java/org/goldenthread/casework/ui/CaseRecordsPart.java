package org.goldenthread.casework.ui;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.Optional;
import org.goldenthread.casework.MyCaseRecords;
import org.goldenthread.shell.FigurePart;

/** Puts the case records behind a figure on the page of its measure. */
@org.springframework.stereotype.Component
class CaseRecordsPart implements FigurePart {

    private static final String CASELOAD = "caseload";

    private final MyCaseRecords records;

    CaseRecordsPart(MyCaseRecords records) {
        this.records = records;
    }

    @Override
    public Optional<Component> about(String measure, YearMonth month) {
        return records.behind(measure, month)
                .map(behind ->
                        measure.equals(CASELOAD) ? new CaseloadCard(behind, records) : new CaseRecordsCard(behind));
    }
}
