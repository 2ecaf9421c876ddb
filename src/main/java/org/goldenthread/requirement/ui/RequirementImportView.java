package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.requirement.RequirementImport;
import org.goldenthread.requirement.RequirementImportReason;
import org.goldenthread.shell.FileCard;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.tabular.RowProblem;

/** Where publishers send rules as a file, see what it would change, and apply it. */
@Route(RequirementNavigation.IMPORT)
@RolesAllowed("LEARNING_PUBLISHER")
class RequirementImportView extends Page {

    RequirementImportView(RequirementImport service) {
        super("requirement.import.title");
        String rules = getTranslation("requirement.rules.title");
        add(
                new PageHeader(
                                new Anchor(RequirementNavigation.RULES, rules),
                                getTranslation("requirement.import.title"))
                        .says(getTranslation("publish.import.says")),
                new FileCard<>(
                        rules,
                        RequirementImport.FILE,
                        getTranslation("requirement.import.columns"),
                        service.largestFile(),
                        service::read,
                        this::reason));
    }

    private String reason(RowProblem<RequirementImportReason> problem) {
        return problem.reason() == RequirementImportReason.REFUSED
                ? getTranslation("requirement.refused." + problem.detail())
                : getTranslation("requirement.import.reason." + problem.reason());
    }
}
