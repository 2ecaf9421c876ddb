package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.workforce.WorkforceFile;
import org.goldenthread.workforce.WorkforceImport;

/** Where an administrator sends the files of the workforce, sees what they would change, and applies them. */
@Route("admin/workforce-data")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.workforce-data", order = 91.5, icon = "admin")
class WorkforceDataView extends Page {

    WorkforceDataView(WorkforceImport imports) {
        super("workforce.import.title");
        add(new PageHeader(null, getTranslation("workforce.import.title"))
                .says(getTranslation("workforce.import.says")));
        Div files = new Div();
        files.addClassName("stack");
        for (WorkforceFile file : WorkforceFile.values()) {
            files.add(new FileCard(file, imports));
        }
        add(files);
    }
}
