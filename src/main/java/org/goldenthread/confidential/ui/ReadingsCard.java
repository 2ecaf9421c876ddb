package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.confidential.Reading;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;

/** Who has opened the answers, and when, for the person who gave them. */
final class ReadingsCard extends Composite<Card> {

    private final transient List<Reading> readings;

    ReadingsCard(List<Reading> readings) {
        this.readings = List.copyOf(readings);
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("confidential.log"));
        if (readings.isEmpty()) {
            card.add(new Paragraph(getTranslation("confidential.log.none")));
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("confidential.log"),
                List.of(getTranslation("confidential.log.reader"), getTranslation("confidential.log.when")));
        readings.forEach(reading -> table.row(reading.reader(), Dates.moment(reading.at())));
        card.add(table);
        return card;
    }
}
