package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.performance.MyTeam;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;

/** How full the allowances are over the team: points on a line without names, and the same in words. */
final class SpreadCard extends Composite<Card> {

    private final transient MyTeam team;

    SpreadCard(MyTeam team) {
        this.team = team;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("team.spread"));
        List<Integer> percents = team.spread();
        if (percents.isEmpty()) {
            card.add(new EmptyState(getTranslation("team.spread.none"), getTranslation("team.spread.none.do")));
            return card;
        }
        Paragraph says = new Paragraph(getTranslation(
                "team.spread.says",
                percents.size(),
                percents.getFirst(),
                percents.getLast(),
                middle(percents),
                percents.stream().filter(percent -> percent > 100).count()));
        Paragraph shows = new Paragraph(getTranslation("team.spread.shows", WorkloadCard.WHOLE_BAR));
        shows.addClassName("muted");
        card.add(says, line(percents), shows);
        return card;
    }

    private static Component line(List<Integer> percents) {
        Span allowance = new Span();
        allowance.addClassName("spread-allowance");
        Div line = new Div(allowance);
        line.addClassName("spread");
        line.getElement().setAttribute("aria-hidden", "true");
        line.getStyle().set("--allowance", at(100));
        for (int percent : percents) {
            Span point = new Span();
            point.addClassName("spread-point");
            point.getStyle().set("--at", at(percent));
            line.add(point);
        }
        return line;
    }

    private static String at(int percent) {
        return Math.min(percent, WorkloadCard.WHOLE_BAR) * 100.0 / WorkloadCard.WHOLE_BAR + "%";
    }

    private static int middle(List<Integer> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : Math.round((sorted.get(half - 1) + sorted.get(half)) / 2f);
    }
}
