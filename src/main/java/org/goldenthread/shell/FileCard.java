package org.goldenthread.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.file.Path;
import java.util.function.Function;
import org.goldenthread.tabular.RowProblem;
import org.goldenthread.tabular.RowsReport;
import org.jspecify.annotations.Nullable;

/**
 * The place for a file of rows, with what it would change, or has changed, below it.
 *
 * @param <R> the kinds of problem that its rows can have
 */
public final class FileCard<R extends Enum<R>> extends Composite<Card> {

    /** Reads a file, and applies it when it is told to. */
    @FunctionalInterface
    public interface Reader<R extends Enum<R>> {
        RowsReport<R> read(Path file, boolean apply);
    }

    private final String title;
    private final String fileName;
    private final transient Reader<R> reader;
    private final transient Function<RowProblem<R>, String> reason;
    private final UploadOutcome outcome = new UploadOutcome();
    private final FileSlot slot;

    /**
     * @param fileName such as {@code courses.csv}
     * @param columns what the file is and which columns it has
     * @param largestFile in bytes
     * @param reason what is wrong with a row, in a sentence
     */
    public FileCard(
            String title,
            String fileName,
            String columns,
            long largestFile,
            Reader<R> reader,
            Function<RowProblem<R>, String> reason) {
        this.title = title;
        this.fileName = fileName;
        this.reader = reader;
        this.reason = reason;
        slot = new FileSlot(fileName, columns, largestFile, outcome::clear);
    }

    @Override
    protected Card initContent() {
        Button preview = new Button(text("preview"));
        preview.setAriaLabel(text("preview-of", fileName));
        preview.setDisableOnClick(true);
        preview.addClickListener(click -> {
            read(false);
            preview.setEnabled(true);
        });
        Div body = new Div(slot, new Div(preview), outcome);
        body.addClassName("stack");
        Card card = new Card(title);
        card.add(body);
        return card;
    }

    private void read(boolean apply) {
        outcome.clear();
        Path path = path();
        if (path == null) {
            return;
        }
        RowsReport<R> report = reader.read(path, apply);
        if (apply) {
            slot.empty();
        }
        Card card = new Card(text(apply ? "changed" : "would-change", fileName));
        card.add(panel(report));
        outcome.show(card);
        if (report.problem().isPresent()) {
            var problem = report.problem().get();
            outcome.refuse(fileName + ": " + getTranslation("shell.file." + problem.reason(), problem.detail()));
            return;
        }
        outcome.say(text(apply ? "applied.status" : "preview.status", report.changes()));
        if (!apply && report.changes() > 0) {
            outcome.offer(text("apply", fileName), () -> read(true));
        }
    }

    private Div panel(RowsReport<R> report) {
        Div panel = new Div();
        panel.addClassNames("import-report", "stack");
        if (report.problem().isPresent()) {
            panel.add(new Paragraph(getTranslation("shell.file.nothing-read")));
            return panel;
        }
        UnorderedList sentences = new UnorderedList();
        sentence(sentences, "rows", report.rows());
        sentence(sentences, "added", report.added());
        sentence(sentences, "changed", report.changed());
        sentence(sentences, "unchanged", report.unchanged());
        sentence(sentences, "bad", report.badRows());
        panel.add(sentences);
        if (!report.errors().isEmpty()) {
            var problems = new ProblemList<>(fileName, report.errors(), reason);
            Paragraph heading = new Paragraph(getTranslation("shell.problems", problems.listed(), report.errorCount()));
            heading.addClassName("strong");
            panel.add(heading, problems.table(getTranslation("shell.problems.caption", fileName)), problems.link());
        }
        return panel;
    }

    private void sentence(UnorderedList sentences, String key, int count) {
        if (count > 0) {
            sentences.add(new ListItem(text("count." + key, count)));
        }
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
        return getTranslation("shell.import." + key, values);
    }
}
