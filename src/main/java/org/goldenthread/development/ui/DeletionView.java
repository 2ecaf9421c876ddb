package org.goldenthread.development.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.development.DeletionService;
import org.goldenthread.development.KeptKind;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Where an administrator reads how long records of development are kept, and that they go when it is over. */
@Route(DeletionView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.deletion", order = 94, icon = "admin")
class DeletionView extends Page {

    static final String ROUTE = "admin/deletion";

    DeletionView(DeletionService service) {
        super("deletion.title");
        Card card = new Card(getTranslation("deletion.kinds"));
        card.add(table(service.ofTheYear()));
        add(new PageHeader(null, getTranslation("deletion.title")).says(getTranslation("deletion.says")), card);
    }

    private DataTable table(List<KeptKind> kinds) {
        DataTable table = new DataTable(
                getTranslation("deletion.kinds"),
                Stream.of("what", "kept", "last", "deleted")
                        .map(column -> getTranslation("deletion.column." + column))
                        .toList());
        kinds.forEach(each -> table.row(
                getTranslation("deletion.what." + each.kind()),
                getTranslation("deletion.kept." + each.kind(), each.years()),
                each.lastOn().map(Dates::day).orElseGet(() -> getTranslation("deletion.never")),
                String.valueOf(each.deleted())));
        return table;
    }
}
