package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import org.goldenthread.requirement.RequirementImport;
import org.goldenthread.requirement.RequirementImportReason;
import org.goldenthread.requirement.RequirementImportReport;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FileSlot;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.ProblemList;
import org.goldenthread.shell.UploadOutcome;
import org.goldenthread.tabular.RowProblem;

/** Where publishers send rules as a file, see what it would change, and apply it. */
@Route(RequirementNavigation.IMPORT)
@RolesAllowed("LEARNING_PUBLISHER")
class RequirementImportView extends Page {

    private final transient RequirementImport service;
    private final UploadOutcome outcome = new UploadOutcome();
    private final FileSlot slot;

    RequirementImportView(RequirementImport service) {
        super("requirement.import.title");
        this.service = service;
        slot = new FileSlot(
                RequirementImport.FILE,
                getTranslation("requirement.import.columns"),
                service.largestFile(),
                outcome::clear);
        Button preview = new Button(getTranslation("publish.import.preview"));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        preview.setAriaLabel(getTranslation("publish.import.preview.named", RequirementImport.FILE));
        preview.addClickListener(click -> read(false));
        Div body = new Div(slot, new Div(preview), outcome);
        body.addClassName("stack");
        Card card = new Card(getTranslation("requirement.rules.title"));
        card.add(body);
        add(
                new PageHeader(
                                new Anchor(RequirementNavigation.RULES, getTranslation("requirement.rules.title")),
                                getTranslation("requirement.import.title"))
                        .says(getTranslation("publish.import.says")),
                card);
    }

    private void read(boolean apply) {
        outcome.clear();
        Path path = slot.path();
        if (path == null || slot.isReceiving()) {
            outcome.refuse(getTranslation("publish.import.choose-first"));
            return;
        }
        RequirementImportReport report = service.read(path, apply);
        show(report, apply ? "did" : "would");
        if (apply) {
            slot.empty();
        } else if (report.changes() > 0) {
            outcome.offer(getTranslation("publish.import.apply"), () -> read(true));
        }
    }

    private void show(RequirementImportReport report, String title) {
        Card card = new Card(getTranslation("publish.import." + title));
        card.add(new Paragraph(getTranslation(
                "requirement.import.counts",
                report.added(),
                report.changed(),
                report.unchanged(),
                report.errors().size())));
        if (!report.errors().isEmpty()) {
            var problems = new ProblemList<>(RequirementImport.FILE, report.errors(), this::reason);
            card.add(problems.table(getTranslation("shell.problems.caption", RequirementImport.FILE)), problems.link());
        }
        outcome.show(card);
        report.problem()
                .ifPresentOrElse(
                        problem -> outcome.refuse(RequirementImport.FILE + ": "
                                + getTranslation("shell.file." + problem.reason(), problem.detail())),
                        () -> outcome.say(getTranslation("publish.import." + title + ".status", report.changes())));
    }

    private String reason(RowProblem<RequirementImportReason> problem) {
        return problem.reason() == RequirementImportReason.REFUSED
                ? getTranslation("requirement.refused." + problem.detail())
                : getTranslation("requirement.import.reason." + problem.reason());
    }
}
