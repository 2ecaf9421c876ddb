package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.requirement.Requirement;
import org.goldenthread.requirement.RequirementId;
import org.goldenthread.requirement.RequirementRefused;
import org.goldenthread.requirement.RequirementService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;

/** One rule written or changed. */
@Route(RequirementNavigation.NEW)
@RouteAlias(RequirementNavigation.RULES + "/:" + RequirementFormView.RULE + "([0-9]{1,18})")
@RolesAllowed("LEARNING_PUBLISHER")
class RequirementFormView extends Page implements BeforeEnterObserver {

    static final String RULE = "rule";

    private final transient RequirementService service;
    private final transient StaffDirectory directory;
    private final Paragraph problem = new Paragraph();

    RequirementFormView(RequirementService service, StaffDirectory directory) {
        super("requirement.form.title");
        this.service = service;
        this.directory = directory;
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("import-problem");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Long> asked = event.getRouteParameters().getLong(RULE);
        if (asked.isEmpty()) {
            show(null);
            return;
        }
        service.find(new RequirementId(asked.get())).ifPresentOrElse(this::show, this::showNone);
    }

    private void show(@Nullable Requirement rule) {
        RequirementFields fields = new RequirementFields(service, rule, directory.today());
        Button save = new Button(getTranslation("requirement.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> {
            if (fields.pass()) {
                take(rule, fields);
            }
        });
        Div actions = new Div(
                RequirementNavigation.button(RequirementNavigation.RULES, getTranslation("publish.form.leave")), save);
        actions.addClassName("actions");
        Div body = new Div(fields, problem, actions);
        body.addClassName("stack");
        String title = rule == null ? getTranslation("requirement.new") : rule.title();
        Card card = new Card(getTranslation("requirement.form.title"));
        card.addClassName("course-form");
        card.add(body);
        add(
                new PageHeader(
                                new Anchor(RequirementNavigation.RULES, getTranslation("requirement.rules.title")),
                                title)
                        .says(getTranslation("requirement.form.says")),
                card);
    }

    private void take(@Nullable Requirement rule, RequirementFields fields) {
        try {
            if (rule == null) {
                service.add(fields.draft());
            } else {
                service.change(rule.id(), rule.version(), fields.draft());
            }
            Notification.show(getTranslation("requirement.saved"));
            UI.getCurrentOrThrow().navigate(RequirementNavigation.RULES);
        } catch (RequirementRefused refused) {
            problem.setText(
                    getTranslation("requirement.refused." + refused.reason().name()));
        }
    }

    private void showNone() {
        add(
                new PageHeader(
                        new Anchor(RequirementNavigation.RULES, getTranslation("requirement.rules.title")),
                        getTranslation("requirement.form.title")),
                new EmptyState(getTranslation("requirement.gone"), getTranslation("requirement.gone.do")));
    }
}
