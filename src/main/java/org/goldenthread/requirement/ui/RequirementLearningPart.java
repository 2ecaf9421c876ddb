package org.goldenthread.requirement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.goldenthread.requirement.MyStanding;
import org.goldenthread.requirement.StandingService;
import org.springframework.core.annotation.Order;

/** What is due, the most urgent first, and the way to everything that is required. */
@SpringComponent
@Order(5)
class RequirementLearningPart implements LearningPart {

    private static final int SHOWN = 3;

    private final StandingService standings;

    RequirementLearningPart(StandingService standings) {
        this.standings = standings;
    }

    @Override
    public List<LearningCard> cards(Runnable changed) {
        List<MyStanding> mine = standings.mine();
        if (mine.isEmpty()) {
            return List.of();
        }
        List<MyStanding> toDo =
                mine.stream().filter(each -> each.standing().state().isToDo()).toList();
        List<LearningCard> cards = new ArrayList<>();
        toDo.stream().limit(SHOWN).forEach(each -> cards.add(due(each)));
        long inDate =
                mine.stream().filter(each -> each.standing().state().isInDate()).count();
        cards.add(new LearningCard(new Anchor(RequirementNavigation.MINE, translate("requirement.mine.title")))
                .says(
                        translate("requirement.card.in-date", inDate, mine.size()),
                        translate("requirement.card.to-do", toDo.size()))
                .actions(RequirementNavigation.button(RequirementNavigation.MINE, translate("requirement.card.all"))));
        return cards;
    }

    private static LearningCard due(MyStanding mine) {
        return new LearningCard(RequirementNavigation.course(
                        mine.requirement().course(), mine.requirement().title()))
                .tags(RequirementWords.tag(mine.standing().state()))
                .because(RequirementWords.when(mine.standing()))
                .says(RequirementWords.why(mine.standing()));
    }
}
