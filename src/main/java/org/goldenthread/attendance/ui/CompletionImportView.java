package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.goldenthread.attendance.CompletionImport;
import org.goldenthread.attendance.CompletionImportReport;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.ProblemList;
import org.goldenthread.shell.UploadOutcome;

/** Where publishers send completions of before the portal as a file, see what it would add, and apply it. */
@Route("publish/completions")
@RolesAllowed("LEARNING_PUBLISHER")
class CompletionImportView extends Page {

    private final transient CompletionImport service;
    private final UploadOutcome outcome = new UploadOutcome();
    private final FileSlot slot;

    CompletionImportView(CompletionImport service) {
        super("completion.import.title");
        this.service = service;
        slot = new FileSlot(
                CompletionImport.FILE,
                getTranslation("completion.import.columns"),
                service.largestFile(),
                outcome::clear);
        Button preview = new Button(getTranslation("publish.import.preview"));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.setAriaLabel(getTranslation("publish.import.preview.named", CompletionImport.FILE));
        preview.addClickListener(click -> read(false));
        Div body = new Div(slot, new Div(preview), outcome);
        body.addClassName("stack");
        Card card = new Card(getTranslation("completion.import.card"));
        card.add(body);
        add(
                new PageHeader(
                                new Anchor("publish/requirements", getTranslation("completion.import.back")),
                                getTranslation("completion.import.title"))
                        .says(getTranslation("completion.import.says")),
                card);
    }

    private void read(boolean apply) {
        outcome.clear();
        Path path = slot.path();
        if (path == null || slot.isReceiving()) {
            outcome.refuse(getTranslation("publish.import.choose-first"));
            return;
        }
        CompletionImportReport report = service.read(path, apply);
        show(report, apply ? "did" : "would");
        if (apply) {
            slot.empty();
        } else if (report.added() > 0) {
            outcome.offer(getTranslation("publish.import.apply"), () -> read(true));
        }
    }

    private void show(CompletionImportReport report, String title) {
        Card card = new Card(getTranslation("publish.import." + title));
        card.add(new Paragraph(getTranslation(
                "completion.import.counts",
                report.added(),
                report.unchanged(),
                report.errors().size())));
        if (!report.errors().isEmpty()) {
            var problems = new ProblemList<>(
                    CompletionImport.FILE,
                    report.errors(),
                    problem -> getTranslation("completion.import.reason." + problem.reason()));
            card.add(problems.table(getTranslation("shell.problems.caption", CompletionImport.FILE)), problems.link());
        }
        outcome.show(card);
        report.problem()
                .ifPresentOrElse(
                        problem -> outcome.refuse(CompletionImport.FILE + ": "
                                + getTranslation("shell.file." + problem.reason(), problem.detail())),
                        () -> outcome.say(getTranslation("publish.import." + title + ".status", report.added())));
    }
}
