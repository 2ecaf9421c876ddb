package org.goldenthread.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.casework.CaseReason;
import org.goldenthread.casework.CaseReport;
import org.goldenthread.shell.ProblemList;
import org.goldenthread.tabular.RowProblem;

/** What an import makes, or would make, of a file of case data: sentences first, then what is wrong. */
final class CaseReportPanel extends Div {

    CaseReportPanel(CaseReport report) {
        addClassNames("import-report", "stack");
        String file = report.table().fileName();
        add(new H3(getTranslation("casework.table." + report.table())));
        if (report.problem().isPresent()) {
            add(new Paragraph(getTranslation("shell.file.nothing-read")));
            return;
        }
        UnorderedList sentences = new UnorderedList(sentence("rows", report.rows()));
        add(sentences);
        addUnlessNone(sentences, "added", report.added());
        addUnlessNone(sentences, "corrected", report.corrected());
        addUnlessNone(sentences, "unchanged", report.unchanged());
        addUnlessNone(sentences, "bad", report.badRows());
        addUnlessNone(sentences, "figures", report.figures().added());
        addUnlessNone(sentences, "restated", report.figures().restated());
        if (!report.errors().isEmpty()) {
            var problems = new ProblemList<>(file, report.errors(), this::reason);
            Paragraph title = new Paragraph(getTranslation("shell.problems", problems.listed(), report.errorCount()));
            title.addClassName("strong");
            add(title, problems.table(getTranslation("shell.problems.caption", file)), problems.link());
        }
    }

    private void addUnlessNone(UnorderedList sentences, String key, int count) {
        if (count > 0) {
            sentences.add(sentence(key, count));
        }
    }

    private ListItem sentence(String key, int count) {
        return new ListItem(getTranslation("casework.import.count." + key, count));
    }

    private String reason(RowProblem<CaseReason> problem) {
        return getTranslation("casework.reason." + problem.reason());
    }
}
