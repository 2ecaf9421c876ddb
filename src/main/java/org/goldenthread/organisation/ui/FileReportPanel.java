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
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.ProblemList;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.tabular.FileProblem;

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
        add(new Paragraph(getTranslation("shell.file.nothing-read")));
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
        var problems = new ProblemList<>(report.file().fileName(), report.errors(), texts::reason);
        add(strong(getTranslation(
                "shell.problems", problems.listed(), report.errors().size())));
        add(
                problems.table(
                        getTranslation("shell.problems.caption", report.file().fileName())),
                problems.link());
    }

    private void addWarnings() {
        if (!report.warnings().isEmpty()) {
            var warnings = new ProblemList<>(report.file().fileName(), report.warnings(), texts::reason);
            add(strong(texts.of(
                    "warnings.title", warnings.listed(), report.warnings().size())));
            add(warnings.table(texts.of("warnings.caption", report.file().fileName())));
        }
    }

    private static Paragraph strong(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("strong");
        return paragraph;
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
            case LEAVER, CLOSED_UNIT -> Tone.WATCH;
            default -> Tone.PLAIN;
        };
    }
}
