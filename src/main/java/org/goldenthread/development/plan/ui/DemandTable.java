package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.development.plan.Demand;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;

/** Topics that many staff want to learn, with how many at least. */
final class DemandTable extends Composite<Card> {

    private final transient List<Demand> demand;

    DemandTable(List<Demand> demand) {
        this.demand = demand;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("plan.demand"));
        if (demand.isEmpty()) {
            card.add(new EmptyState(getTranslation("plan.demand.none"), getTranslation("plan.demand.none.do")));
            return card;
        }
        Paragraph says = new Paragraph(getTranslation("plan.demand.says"));
        says.addClassName("muted");
        DataTable table = new DataTable(
                getTranslation("plan.demand"),
                List.of(getTranslation("plan.needs.topic"), getTranslation("plan.demand.people")));
        demand.forEach(each -> table.row(each.topic().name(), getTranslation("plan.demand.least", each.least())));
        card.add(says, table);
        return card;
    }
}
