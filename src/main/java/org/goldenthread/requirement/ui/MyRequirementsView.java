package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.requirement.MyStanding;
import org.goldenthread.requirement.StandingService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Everything that is required of the signed-in person, with when and why. */
@Route(RequirementNavigation.MINE)
@PermitAll
class MyRequirementsView extends Page implements BeforeEnterObserver {

    private final transient StandingService standings;

    MyRequirementsView(StandingService standings) {
        super("requirement.mine.title");
        this.standings = standings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<MyStanding> mine = standings.mine();
        Div page = new Div();
        page.addClassName("stack");
        if (mine.isEmpty()) {
            page.add(new EmptyState(
                    getTranslation("requirement.mine.none"), getTranslation("requirement.mine.none.do")));
        } else {
            List<MyStanding> toDo = mine.stream()
                    .filter(each -> each.standing().state().isToDo())
                    .toList();
            List<MyStanding> rest = mine.stream()
                    .filter(each -> !each.standing().state().isToDo())
                    .toList();
            page.add(card("requirement.mine.to-do", toDo));
            if (!rest.isEmpty()) {
                page.add(card("requirement.mine.rest", rest));
            }
        }
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("requirement.mine.title"))
                        .says(getTranslation("requirement.mine.says"))
                        .actions(RequirementNavigation.button(
                                "my-learning/leave", getTranslation("requirement.mine.leave"))),
                page);
    }

    private Card card(String key, List<MyStanding> some) {
        Card card = new Card(getTranslation(key, some.size()));
        if (some.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("requirement.mine.nothing"), getTranslation("requirement.mine.nothing.do")));
        }
        some.forEach(each -> card.add(row(each)));
        return card;
    }

    private Div row(MyStanding mine) {
        H3 title = new H3(RequirementNavigation.course(
                mine.requirement().course(), mine.requirement().title()));
        Paragraph when = new Paragraph(RequirementWords.when(mine.standing()));
        when.addClassName("strong");
        Paragraph why = new Paragraph(getTranslation("requirement.mine.why", RequirementWords.why(mine.standing())));
        Paragraph source = new Paragraph(getTranslation(
                "requirement.mine.source",
                mine.requirement().why(),
                RequirementWords.asked(mine.requirement()),
                RequirementWords.validity(mine.requirement().timing())));
        source.addClassName("muted");
        Div words = new Div(title, when, why, source);
        Div row = new Div(words, RequirementWords.tag(mine.standing().state()));
        row.addClassName("requirement-row");
        return row;
    }
}
