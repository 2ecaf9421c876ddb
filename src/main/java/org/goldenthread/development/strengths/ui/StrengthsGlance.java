package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.strengths.Band;
import org.goldenthread.development.strengths.SharedWith;
import org.goldenthread.development.strengths.Sitting;
import org.goldenthread.development.strengths.Strength;
import org.goldenthread.development.strengths.StrengthResult;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** One's signature strengths in a line, the sitting that is not finished, and whose strengths one may read. */
final class StrengthsGlance extends Composite<Card> {

    private final transient List<StrengthResult> results;
    private final transient Optional<Sitting> sitting;
    private final transient List<SharedWith> withMe;

    StrengthsGlance(List<StrengthResult> results, Optional<Sitting> sitting, List<SharedWith> withMe) {
        this.results = results;
        this.sitting = sitting;
        this.withMe = withMe;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("strengths.title"));
        card.addClassName("development-card");
        boolean begun = sitting.isPresent();
        Anchor open = new Anchor(
                begun ? StrengthSittingView.ROUTE : StrengthsView.ROUTE,
                getTranslation(begun ? "strengths.go-on" : results.isEmpty() ? "strengths.find" : "strengths.see"));
        open.addClassName("button-link");
        card.beside(open);
        card.add(own());
        if (!withMe.isEmpty()) {
            UnorderedList people = new UnorderedList(withMe.stream()
                    .map(each -> new ListItem(new Anchor(
                            SharedStrengthsView.ROUTE + "/" + each.person().value(),
                            getTranslation("strengths.of", each.name()))))
                    .toArray(ListItem[]::new));
            card.add(new H3(getTranslation("strengths.with-me")), people);
        }
        return card;
    }

    private Component own() {
        if (sitting.isPresent()) {
            return new Paragraph(getTranslation(
                    "strengths.answered",
                    sitting.get().answered(),
                    sitting.get().statements()));
        }
        if (results.isEmpty()) {
            return new Paragraph(getTranslation("strengths.none"));
        }
        List<Strength> signature = results.getFirst().in(Band.SIGNATURE);
        if (signature.isEmpty()) {
            return new Paragraph(getTranslation("strengths.band.SIGNATURE.none"));
        }
        Div row = new Div();
        row.addClassName("row");
        signature.forEach(each -> row.add(new Tag(each.name(), Tone.THREAD)));
        return row;
    }
}
