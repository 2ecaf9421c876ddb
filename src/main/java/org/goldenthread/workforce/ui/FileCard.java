package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.file.Path;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;
import org.goldenthread.shell.ProblemList;
import org.goldenthread.shell.UploadOutcome;
import org.goldenthread.tabular.RowProblem;
import org.goldenthread.workforce.WorkforceFile;
import org.goldenthread.workforce.WorkforceImport;
import org.goldenthread.workforce.WorkforceReason;
import org.goldenthread.workforce.WorkforceReport;
import org.jspecify.annotations.Nullable;

/** The place for one of the files, with what it would change, or has changed, below it. */
final class FileCard extends Composite<Card> {

    private final WorkforceFile file;
    private final transient WorkforceImport imports;
    private final UploadOutcome outcome = new UploadOutcome();
    private final FileSlot slot;

    FileCard(WorkforceFile file, WorkforceImport imports) {
        this.file = file;
        this.imports = imports;
        slot = new FileSlot(
                file.fileName(),
                getTranslation("workforce.import.columns." + file, String.join(", ", file.columns())),
                imports.largestFile(),
                outcome::clear);
    }

    @Override
    protected Card initContent() {
        Button preview = new Button(text("preview"));
        preview.setAriaLabel(text("preview-of", file.fileName()));
        preview.setDisableOnClick(true);
        preview.addClickListener(click -> {
            preview();
            preview.setEnabled(true);
        });
        Div form = new Div(preview);
        form.addClassNames("stack", "import-form");
        Card card = new Card(text("file." + file));
        card.add(slot, form, outcome);
        card.addClassName("workforce-file");
        return card;
    }

    private void preview() {
        outcome.clear();
        Path path = path();
        if (path == null) {
            return;
        }
        WorkforceReport report = imports.preview(file, path);
        show(report, text("would-change", file.fileName()));
        if (report.problem().isEmpty()) {
            outcome.say(text("preview.status", report.changes()));
            if (report.changes() > 0) {
                outcome.offer(text("apply", file.fileName()), this::apply);
            }
        }
    }

    private void apply() {
        outcome.clear();
        Path path = path();
        if (path == null) {
            return;
        }
        WorkforceReport report = imports.apply(file, path);
        slot.empty();
        show(report, text("changed", file.fileName()));
        if (report.problem().isEmpty()) {
            outcome.say(text("applied.status", report.changes()));
        }
    }

    private void show(WorkforceReport report, String title) {
        Card card = new Card(title);
        card.add(report(report));
        outcome.show(card);
        report.problem()
                .ifPresent(problem -> outcome.refuse(
                        file.fileName() + ": " + getTranslation("shell.file." + problem.reason(), problem.detail())));
    }

    private Div report(WorkforceReport report) {
        Div panel = new Div();
        panel.addClassNames("import-report", "stack");
        if (report.problem().isPresent()) {
            panel.add(new Paragraph(getTranslation("shell.file.nothing-read")));
            return panel;
        }
        UnorderedList sentences = new UnorderedList();
        sentence(sentences, "rows", report.rows());
        sentence(sentences, "added", report.added());
        sentence(sentences, "corrected", report.corrected());
        sentence(sentences, "unchanged", report.unchanged());
        sentence(sentences, "bad", report.rows() - report.changes() - report.unchanged());
        panel.add(sentences);
        if (!report.errors().isEmpty()) {
            var problems = new ProblemList<>(file.fileName(), report.errors(), this::reason);
            Paragraph title = new Paragraph(getTranslation("shell.problems", problems.listed(), report.errorCount()));
            title.addClassName("strong");
            panel.add(
                    title, problems.table(getTranslation("shell.problems.caption", file.fileName())), problems.link());
        }
        return panel;
    }

    private void sentence(UnorderedList sentences, String key, int count) {
        if (count > 0) {
            sentences.add(new ListItem(text("count." + key, count)));
        }
    }

    private String reason(RowProblem<WorkforceReason> problem) {
        return text("reason." + problem.reason(), problem.detail());
    }

    /** The file; null, with a word why, while there is none. */
    private @Nullable Path path() {
        Path path = slot.path();
        if (slot.isReceiving()) {
            outcome.refuse(text("still-receiving"));
            return null;
        }
        if (path == null) {
            outcome.refuse(text("choose-first"));
        }
        return path;
    }

    private String text(String key, Object... values) {
        return getTranslation("workforce.import." + key, values);
    }
}
