package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.performance.Contest;
import org.goldenthread.shell.Card;

/** Figures that people contest and chose to share with their line manager, who is looking. */
final class SharedContestsCard extends Div {

    SharedContestsCard(List<Contest> contests) {
        Card card = new Card(getTranslation("contest.shared"));
        for (Contest contest : contests) {
            Div block = new Div(
                    new H3(getTranslation("action.shared.about", contest.person(), contest.name())),
                    new Paragraph(contest.words()));
            block.addClassName("shared-action");
            ContestWords.tag(this, contest).ifPresent(block::add);
            if (contest.state().hasAnswer()) {
                block.add(new Paragraph(contest.answer()));
            }
            card.add(block);
        }
        add(card);
    }
}
