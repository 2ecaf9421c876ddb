package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.development.programme.Programme;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
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
        List<ProgrammeFile> mine = service.mine();
        Anchor back = new Anchor("my-development", getTranslation("programme.back"));
        if (mine.isEmpty()) {
            add(
                    new PageHeader(back, getTranslation("programme.title")),
                    new EmptyState(getTranslation("programme.none"), getTranslation("programme.none.do")));
            return;
        }
        if (mine.size() == 1) {
            Programme programme = mine.getFirst().enrolment().programme();
            add(
                    new PageHeader(back, programme.name()).says(programme.says()),
                    new ProgrammeCards(mine.getFirst(), service, this::show));
            return;
        }
        add(new PageHeader(back, getTranslation("programme.title")));
        mine.forEach(file -> add(
                new H2(file.enrolment().programme().name()),
                new Muted(file.enrolment().programme().says()),
                new ProgrammeCards(file, service, this::show)));
    }
}
