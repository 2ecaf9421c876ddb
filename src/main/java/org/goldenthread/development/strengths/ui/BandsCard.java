package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.development.strengths.Band;
import org.goldenthread.development.strengths.RankedStrength;
import org.goldenthread.development.strengths.StrengthResult;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** A person's own order of strengths in three bands, each strength with what it looks like at work. No scores. */
final class BandsCard extends Div {

    BandsCard(StrengthResult result) {
        this(result.takenOn(), result.ranked());
    }

    BandsCard(LocalDate takenOn, List<RankedStrength> ranked) {
        Card card = new Card(getTranslation("strengths.bands"));
        Paragraph says = new Paragraph(getTranslation("strengths.bands.says", Dates.day(takenOn)));
        says.addClassName("muted");
        card.add(says);
        for (Band band : Band.values()) {
            card.add(band(band, ranked));
        }
        add(card);
    }

    private Div band(Band band, List<RankedStrength> ranked) {
        Div block = new Div(new H3(getTranslation("strengths.band." + band.name())));
        block.addClassName("strength-band");
        if (band == Band.SIGNATURE) {
            block.addClassName("thread");
        }
        List<RankedStrength> here =
                ranked.stream().filter(each -> each.band() == band).toList();
        Paragraph says =
                new Paragraph(getTranslation("strengths.band." + band.name() + (here.isEmpty() ? ".none" : ".says")));
        says.addClassName("muted");
        block.add(says);
        here.forEach(each -> block.add(new StrengthDetails(each.strength())));
        return block;
    }
}
