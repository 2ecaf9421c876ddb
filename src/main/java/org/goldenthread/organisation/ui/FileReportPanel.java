package org.goldenthread.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldenthread.organisation.FileReport;
import org.goldenthread.organisation.ImportLine;
import org.goldenthread.organisation.ImportOutcome;
import org.goldenthread.organisation.ImportReason;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;

/** What an import makes, or would make, of one file: sentences first, then tables of bounded length. */
final class FileReportPanel extends Div {

    private final FileReport report;
    private final ImportTexts texts;

    FileReportPanel(FileReport report, ImportTexts texts) {
        this.report = report;
        this.texts = texts;
        addClassNames("import-report", "stack");
        add(new H3(report.file().fileName()));
        report.problem().ifPresentOrElse(this::addNothing, this::addAll);
    }

    /** The refusal itself stands above, in the alert. */
    private void addNothing(FileProblem problem) {
        add(new Paragraph(texts.of("file.nothing-read")));
    }

    private void addAll() {
        add(sentences());
        addProblems();
        addWarnings();
        List<ImportLine> changes = lines(true);
        if (!changes.isEmpty()) {
            add(details(texts.of("changes.title", changes.size(), report.changes()), changesTable(changes)));
        }
        List<ImportLine> missing = lines(false);
        if (!missing.isEmpty()) {
            String title = texts.of("missing.title", missing.size(), report.count(ImportOutcome.MISSING));
            add(details(title, new Paragraph(texts.of("missing.says")), missingTable(missing)));
        }
    }

    private UnorderedList sentences() {
        UnorderedList list = new UnorderedList(new ListItem(texts.of("count.rows", report.rows())));
        for (ImportOutcome outcome : ImportOutcome.values()) {
            if (report.count(outcome) > 0) {
                list.add(new ListItem(texts.count(report.file(), outcome, report.count(outcome))));
            }
        }
        if (report.badRows() > 0) {
            list.add(new ListItem(texts.of("count.bad", report.badRows())));
        }
        return list;
    }

    private void addProblems() {
        if (report.errors().isEmpty()) {
            return;
        }
        List<RowProblem<ImportReason>> first =
                report.errors().stream().limit(FileReport.LINES).toList();
        Paragraph title = new Paragraph(
                texts.of("errors.title", first.size(), report.errors().size()));
        title.addClassName("strong");
        add(title, problemsTable(texts.of("errors.caption", report.file().fileName()), first));
        add(new ProblemList(texts, report.errors()).link(report.file()));
    }

    private void addWarnings() {
        if (!report.warnings().isEmpty()) {
            List<RowProblem<ImportReason>> first =
                    report.warnings().stream().limit(FileReport.LINES).toList();
            Paragraph title = new Paragraph(
                    texts.of("warnings.title", first.size(), report.warnings().size()));
            title.addClassName("strong");
            add(title, problemsTable(texts.of("warnings.caption", report.file().fileName()), first));
        }
    }

    private DataTable problemsTable(String caption, List<RowProblem<ImportReason>> problems) {
        DataTable table = new DataTable(
                caption, List.of(texts.of("row"), texts.of("column"), texts.of("value"), texts.of("reason-head")));
        for (RowProblem<ImportReason> problem : problems) {
            table.row(texts.of("row-number", problem.row()), problem.column(), problem.value(), texts.reason(problem));
        }
        return table;
    }

    private DataTable changesTable(List<ImportLine> lines) {
        DataTable table = new DataTable(
                texts.of("changes.caption", report.file().fileName()),
                List.of(texts.of("name"), texts.of("key"), texts.of("what"), texts.of("details")));
        for (ImportLine line : lines) {
            table.row(
                    line.name(),
                    new Span(line.key()),
                    new Tag(texts.outcome(line.outcome()), tone(line.outcome())),
                    new Span(texts.changes(line)));
        }
        return table;
    }

    private DataTable missingTable(List<ImportLine> lines) {
        DataTable table = new DataTable(
                texts.of("missing.caption", report.file().fileName()), List.of(texts.of("name"), texts.of("key")));
        lines.forEach(line -> table.row(line.name(), line.key()));
        return table;
    }

    private List<ImportLine> lines(boolean changes) {
        return report.lines().stream()
                .filter(line -> line.outcome().isChange() == changes)
                .toList();
    }

    private static Details details(String summary, Component... content) {
        Details details = new Details(summary, content);
        details.setWidthFull();
        return details;
    }

    private static Tone tone(ImportOutcome outcome) {
        return switch (outcome) {
            case JOINER, RETURNER, NEW_UNIT, NEW_POST -> Tone.GOOD;
            case LEAVER -> Tone.WATCH;
            default -> Tone.PLAIN;
        };
    }
}
