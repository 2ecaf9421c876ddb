package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.goldenthread.learning.LearningImport;
import org.goldenthread.learning.LearningImportReason;
import org.goldenthread.learning.LearningImportReport;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.ProblemList;
import org.goldenthread.shell.UploadOutcome;
import org.goldenthread.tabular.RowProblem;

/** Where publishers send courses and sessions in bulk, see what a file would change, and apply it. */
@Route(PublishNavigation.IMPORT)
@RolesAllowed("LEARNING_PUBLISHER")
class LearningImportView extends Page {

    private final transient LearningImport service;

    /** Reads a file, and applies it when it is told to. */
    private interface Reader {
        LearningImportReport read(Path file, boolean apply);
    }

    LearningImportView(LearningImport service) {
        super("publish.import.title");
        this.service = service;
        Div page = new Div(
                file(LearningImport.COURSES, "courses", service::courses),
                file(LearningImport.SESSIONS, "sessions", service::sessions));
        page.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title")),
                                getTranslation("publish.import.title"))
                        .says(getTranslation("publish.import.says")),
                page);
    }

    private Card file(String name, String key, Reader reader) {
        UploadOutcome outcome = new UploadOutcome();
        FileSlot slot = new FileSlot(
                name, getTranslation("publish.import." + key + ".columns"), service.largestFile(), outcome::clear);
        Button preview = new Button(getTranslation("publish.import.preview"));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.setAriaLabel(getTranslation("publish.import.preview.named", name));
        preview.addClickListener(click -> {
            outcome.clear();
            Path path = slot.path();
            if (path == null || slot.isReceiving()) {
                outcome.refuse(getTranslation("publish.import.choose-first"));
                return;
            }
            LearningImportReport report = reader.read(path, false);
            show(outcome, name, report, "would");
            if (report.changes() > 0) {
                outcome.offer(getTranslation("publish.import.apply"), () -> apply(outcome, slot, name, reader));
            }
        });
        Card card = new Card(getTranslation("publish.import." + key));
        Div body = new Div(slot, new Div(preview), outcome);
        body.addClassName("stack");
        card.add(body);
        return card;
    }

    private void apply(UploadOutcome outcome, FileSlot slot, String name, Reader reader) {
        Path path = slot.path();
        if (path == null) {
            outcome.refuse(getTranslation("publish.import.choose-first"));
            return;
        }
        LearningImportReport report = reader.read(path, true);
        slot.empty();
        show(outcome, name, report, "did");
    }

    private void show(UploadOutcome outcome, String name, LearningImportReport report, String title) {
        Card card = new Card(getTranslation("publish.import." + title));
        UnorderedList counts = new UnorderedList();
        count(counts, "added", report.added());
        count(counts, "changed", report.changed());
        count(counts, "unchanged", report.unchanged());
        count(counts, "bad", report.badRows());
        card.add(counts);
        if (!report.errors().isEmpty()) {
            var problems = new ProblemList<>(name, report.errors(), this::reason);
            Paragraph line = new Paragraph(getTranslation(
                    "shell.problems", problems.listed(), report.errors().size()));
            line.addClassName("strong");
            card.add(line, problems.table(getTranslation("shell.problems.caption", name)), problems.link());
        }
        outcome.show(card);
        report.problem()
                .ifPresentOrElse(
                        problem -> outcome.refuse(
                                name + ": " + getTranslation("shell.file." + problem.reason(), problem.detail())),
                        () -> outcome.say(getTranslation("publish.import." + title + ".status", report.changes())));
    }

    private void count(UnorderedList list, String key, int count) {
        if (count > 0) {
            list.add(new ListItem(getTranslation("publish.import.count." + key, count)));
        }
    }

    private String reason(RowProblem<LearningImportReason> problem) {
        return problem.reason() == LearningImportReason.REFUSED
                ? getTranslation("learning.refused." + problem.detail())
                : getTranslation("publish.import.reason." + problem.reason(), problem.detail());
    }
}
