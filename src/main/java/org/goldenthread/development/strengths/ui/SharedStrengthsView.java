package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.development.strengths.SharedStrengths;
import org.goldenthread.development.strengths.StrengthSharing;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** The strengths of somebody who shares them with the signed-in person. What is not shared looks like what does not exist. */
@Route(SharedStrengthsView.ROUTE)
@PermitAll
class SharedStrengthsView extends Page implements HasUrlParameter<Long> {

    static final String ROUTE = "my-development/shared/strengths";

    private final transient StrengthSharing service;

    SharedStrengthsView(StrengthSharing service) {
        super("strengths.shared-view");
        this.service = service;
        addClassName("strengths");
    }

    @Override
    public void setParameter(BeforeEvent event, Long person) {
        removeAll();
        try {
            service.open(new PersonId(person)).ifPresentOrElse(this::show, this::nothing);
        } catch (AccessDeniedException notShared) {
            event.rerouteToError(new NotFoundException(), "");
        }
    }

    private void show(SharedStrengths shared) {
        add(header(getTranslation("strengths.of", shared.person())), new BandsCard(shared.takenOn(), shared.ranked()));
    }

    private void nothing() {
        add(
                header(getTranslation("strengths.shared-view")),
                new EmptyState(getTranslation("strengths.shared-none"), getTranslation("strengths.shared-none.do")));
    }

    private PageHeader header(String title) {
        return new PageHeader(new Anchor("my-development", getTranslation("strengths.back")), title)
                .says(getTranslation("strengths.shared-view.says"));
    }
}
