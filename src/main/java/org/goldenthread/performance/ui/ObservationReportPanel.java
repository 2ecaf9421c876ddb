package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.performance.ObservationReason;
import org.goldenthread.performance.ObservationReport;
import org.goldenthread.shell.ProblemList;
import org.goldenthread.tabular.RowProblem;

/** What an import makes, or would make, of a file of observations: sentences first, then what is wrong. */
final class ObservationReportPanel extends Div {

    ObservationReportPanel(ObservationReport report) {
        addClassNames("import-report", "stack");
        add(new H3(ObservationsView.FILE));
        if (report.problem().isPresent()) {
            add(new Paragraph(getTranslation("shell.file.nothing-read")));
            return;
        }
        UnorderedList sentences = new UnorderedList(sentence("rows", report.rows()));
        add(sentences);
        addUnlessNone(sentences, "added", report.added());
        addUnlessNone(sentences, "corrected", report.corrected());
        addUnlessNone(sentences, "unchanged", report.unchanged());
        addUnlessNone(sentences, "bad", report.rows() - report.changes() - report.unchanged());
        if (!report.errors().isEmpty()) {
            var problems = new ProblemList<>(ObservationsView.FILE, report.errors(), this::reason);
            Paragraph title = new Paragraph(getTranslation("shell.problems", problems.listed(), report.errorCount()));
            title.addClassName("strong");
            add(
                    title,
                    problems.table(getTranslation("shell.problems.caption", ObservationsView.FILE)),
                    problems.link());
        }
    }

    private void addUnlessNone(UnorderedList sentences, String key, int count) {
        if (count > 0) {
            sentences.add(sentence(key, count));
        }
    }

    private ListItem sentence(String key, int count) {
        return new ListItem(getTranslation("performance.import.count." + key, count));
    }

    private String reason(RowProblem<ObservationReason> problem) {
        return getTranslation("performance.import.reason." + problem.reason());
    }
}
