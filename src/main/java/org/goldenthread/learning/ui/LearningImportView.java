package org.goldenthread.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.learning.LearningImport;
import org.goldenthread.learning.LearningImportReason;
import org.goldenthread.shell.FileCard;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.tabular.RowProblem;

/** Where publishers send courses and sessions in bulk, see what a file would change, and apply it. */
@Route(PublishNavigation.IMPORT)
@RolesAllowed("LEARNING_PUBLISHER")
class LearningImportView extends Page {

    private final transient LearningImport service;

    LearningImportView(LearningImport service) {
        super("publish.import.title");
        this.service = service;
        Div files = new Div(
                file(LearningImport.COURSES, "courses", service::courses),
                file(LearningImport.SESSIONS, "sessions", service::sessions));
        files.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title")),
                                getTranslation("publish.import.title"))
                        .says(getTranslation("publish.import.says")),
                files);
    }

    private FileCard<LearningImportReason> file(String name, String key, FileCard.Reader<LearningImportReason> reader) {
        return new FileCard<>(
                getTranslation("publish.import." + key),
                name,
                getTranslation("publish.import." + key + ".columns"),
                service.largestFile(),
                reader,
                this::reason);
    }

    private String reason(RowProblem<LearningImportReason> problem) {
        return problem.reason() == LearningImportReason.REFUSED
                ? getTranslation("learning.refused." + problem.detail())
                : getTranslation("publish.import.reason." + problem.reason(), problem.detail());
    }
}
