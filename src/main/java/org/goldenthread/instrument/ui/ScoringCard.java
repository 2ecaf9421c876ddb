package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldenthread.instrument.Scoring;

/** What an adapted set keeps of the shipped one's scoring, what it has lost, and by which change: in plain words. */
final class ScoringCard extends Div {

    ScoringCard(Scoring scoring) {
        addClassNames("card", "scoring");
        add(new H2(getTranslation("builder.scoring", scoring.base())));
        if (scoring.hadIndex()) {
            add(new Paragraph(getTranslation(
                    scoring.keepsIndex() ? "builder.scoring.index.kept" : "builder.scoring.index.lost")));
        }
        scales("builder.scoring.scales.kept", scoring.kept());
        scales("builder.scoring.scales.lost", scoring.lost());
        if (scoring.changed().isEmpty()) {
            add(new Paragraph(getTranslation("builder.scoring.untouched", scoring.base())));
        } else {
            add(new Paragraph(getTranslation("builder.scoring.changed", scoring.base())));
            add(new UnorderedList(scoring.changed().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }

    private void scales(String key, List<String> names) {
        if (!names.isEmpty()) {
            add(new Paragraph(getTranslation(key, names.size(), String.join(", ", names))));
        }
    }
}
