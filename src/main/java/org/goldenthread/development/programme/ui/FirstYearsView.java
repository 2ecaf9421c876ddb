package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The programme that one is on: where one is, what comes next, reviews, evidence, and what support was agreed. */
@Route(FirstYearsView.ROUTE)
@PermitAll
class FirstYearsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/first-years";

    private final transient ProgrammeService service;

    FirstYearsView(ProgrammeService service) {
        super("programme.title");
        this.service = service;
        addClassName("programme");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Optional<ProgrammeFile> mine = service.mine();
        Anchor back = new Anchor("my-development", getTranslation("programme.back"));
        if (mine.isEmpty()) {
            add(
                    new PageHeader(back, getTranslation("programme.title")),
                    new EmptyState(getTranslation("programme.none"), getTranslation("programme.none.do")));
            return;
        }
        add(
                new PageHeader(back, mine.get().enrolment().programme().name())
                        .says(mine.get().enrolment().programme().says()),
                cards(mine.get()));
    }

    private Div cards(ProgrammeFile file) {
        return new ProgrammeCards(file, service, this::show);
    }
}
