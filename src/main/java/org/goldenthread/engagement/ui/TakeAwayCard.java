package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.ExportSpan;
import org.goldenthread.shell.Card;

/** Links to the results as files. */
final class TakeAwayCard extends Div {

    TakeAwayCard(EngagementResults results) {
        Card card = new Card(getTranslation("engagement.take-away"));
        card.add(new Paragraph(getTranslation("engagement.take-away.says")));
        Div links = new Div(
                link(results, ResultsDownload.XLSX, ExportSpan.WAVE, "engagement.take-away.xlsx"),
                link(results, ResultsDownload.CSV, ExportSpan.WAVE, "engagement.take-away.csv"));
        if (results.before() != null) {
            links.add(
                    link(results, ResultsDownload.XLSX, ExportSpan.SERIES, "engagement.take-away.xlsx-series"),
                    link(results, ResultsDownload.CSV, ExportSpan.SERIES, "engagement.take-away.csv-series"));
        }
        links.addClassNames("row", "take-away");
        card.add(links);
        add(card);
    }

    private Anchor link(EngagementResults results, String path, ExportSpan span, String key) {
        Anchor link = new Anchor(
                "%s?wave=%d&span=%s".formatted(path, results.wave().campaign().value(), span), getTranslation(key));
        // A file, and no page of the portal's.
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }
}
