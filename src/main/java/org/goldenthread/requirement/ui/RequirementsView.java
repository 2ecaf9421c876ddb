package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.requirement.Requirement;
import org.goldenthread.requirement.RequirementService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** All rules, for those who write them. */
@Route(RequirementNavigation.RULES)
@RolesAllowed("LEARNING_PUBLISHER")
class RequirementsView extends Page implements BeforeEnterObserver {

    private final transient RequirementService service;

    RequirementsView(RequirementService service) {
        super("requirement.rules.title");
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Requirement> rules = service.all();
        Card card = new Card(getTranslation("requirement.rules", rules.size()));
        if (rules.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("requirement.rules.none"), getTranslation("requirement.rules.none.do")));
        } else {
            card.add(table(rules));
        }
        add(
                new PageHeader(
                                new Anchor("publish", getTranslation("publish.title")),
                                getTranslation("requirement.rules.title"))
                        .says(getTranslation("requirement.rules.says"))
                        .actions(
                                RequirementNavigation.button(
                                        RequirementNavigation.COUNTS, getTranslation("requirement.counts.title")),
                                RequirementNavigation.button(
                                        RequirementNavigation.COMPLETIONS, getTranslation("requirement.completions")),
                                RequirementNavigation.button(
                                        RequirementNavigation.IMPORT, getTranslation("requirement.import")),
                                RequirementNavigation.primary(
                                        RequirementNavigation.NEW, getTranslation("requirement.new"))),
                card);
    }

    private DataTable table(List<Requirement> rules) {
        DataTable table = new DataTable(
                getTranslation("requirement.rules.title"),
                List.of(
                        getTranslation("requirement.course"),
                        getTranslation("requirement.asked"),
                        getTranslation("requirement.validity"),
                        getTranslation("requirement.applies"),
                        getTranslation("requirement.field.why")));
        rules.forEach(rule -> table.row(
                new Anchor(RequirementNavigation.rule(rule.id()), rule.title()),
                new Span(RequirementWords.asked(rule)),
                new Span(RequirementWords.validity(rule.timing())),
                new Span(applies(rule)),
                new Span(rule.why())));
        return table;
    }

    private String applies(Requirement rule) {
        return rule.timing().to() == null
                ? getTranslation(
                        "requirement.applies.from", Dates.day(rule.timing().from()))
                : getTranslation(
                        "requirement.applies.between",
                        Dates.day(rule.timing().from()),
                        Dates.day(rule.timing().to()));
    }
}
