package org.goldenthread.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.goldenthread.shell.Dates;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.Receipt;
import org.goldenthread.survey.StoredWith;
import org.goldenthread.survey.SurveyForm;

/** What is stored of an answer, for what group, and who will see what when: in the words of the running campaign. */
final class Kept extends Div {

    private final UnorderedList lines = new UnorderedList();

    private Kept(String titleKey) {
        Paragraph title = new Paragraph(getTranslation(titleKey));
        title.addClassName("strong");
        add(title, lines);
        addClassName("promise");
    }

    /** Before sending. */
    static Kept promised(SurveyForm form) {
        Kept kept = new Kept("survey.promise");
        kept.line("survey.promise.answers");
        kept.group(form.storedWith());
        if (!form.campaign().instrument().comments().isEmpty()) {
            kept.line(
                    "survey.promise.comments",
                    form.storedWith().group(),
                    form.campaign().commentThreshold());
        }
        kept.line("survey.promise.marked");
        kept.line("survey.promise.reminded." + form.campaign().reminded().name());
        kept.line("survey.promise.browser");
        kept.add(new Anchor(AnonymityView.ROUTE, kept.getTranslation("survey.anonymity.title")));
        return kept;
    }

    /** After sending. */
    static Kept stored(SurveyForm form, Receipt receipt) {
        Kept kept = new Kept("survey.receipt.stored");
        kept.line("survey.receipt.answers", receipt.answered(), receipt.skipped());
        kept.group(form.storedWith());
        if (receipt.comments() > 0) {
            kept.line(
                    "survey.receipt.comments",
                    receipt.comments(),
                    form.storedWith().group());
        }
        return kept;
    }

    /** Who will see what, and when. */
    static Kept seen(Campaign campaign) {
        Kept kept = new Kept("survey.seen");
        kept.line("survey.seen.released", Dates.moment(campaign.closesAt()), campaign.threshold());
        kept.line("survey.seen.by-whom");
        if (!campaign.instrument().comments().isEmpty()) {
            kept.line("survey.seen.comments", campaign.commentThreshold());
            kept.line("survey.seen.comments.then");
        }
        kept.line("survey.seen.done");
        kept.add(new Anchor(AnonymityView.ROUTE, kept.getTranslation("survey.anonymity.title")));
        return kept;
    }

    private void group(StoredWith stored) {
        line("survey.promise.group", stored.invited(), stored.group());
        if (stored.hasBand()) {
            line(
                    "survey.promise.band",
                    stored.bands().stream()
                            .map(band -> getTranslation("survey.band." + band))
                            .collect(Collectors.joining("; ")));
        }
    }

    private void line(String key, Object... values) {
        lines.add(new ListItem(getTranslation(key, values)));
    }
}
