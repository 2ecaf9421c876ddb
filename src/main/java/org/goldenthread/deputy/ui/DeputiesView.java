package org.goldenthread.deputy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Where administrators and HR name who acts in the place of a line manager who cannot do so. */
@Route(DeputiesView.ROUTE)
@RolesAllowed({"ADMINISTRATOR", "SURVEY_OWNER"})
@Menu(title = "menu.deputies", order = 64, icon = "development")
class DeputiesView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/deputies";

    private final transient DeputyService service;

    DeputiesView(DeputyService service) {
        super("deputy.all");
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div stack = new Div(current(), form());
        stack.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("organisation", getTranslation("menu.organisation")),
                                getTranslation("deputy.all"))
                        .says(getTranslation("deputy.all.says")),
                stack);
    }

    private Card current() {
        Card card = new Card(getTranslation("deputy.current"));
        List<Deputy> all = service.all();
        if (all.isEmpty()) {
            card.add(new EmptyState(getTranslation("deputy.none"), getTranslation("deputy.none.do")));
        }
        all.forEach(deputy -> card.add(new DeputyRow(deputy, () -> {
            service.endFor(deputy);
            show();
        })));
        return card;
    }

    private Card form() {
        Card card = new Card(getTranslation("deputy.name-for"));
        card.add(new Muted(getTranslation("deputy.name-for.says")), DeputyForm.ofOthers(service, this::show));
        return card;
    }
}
