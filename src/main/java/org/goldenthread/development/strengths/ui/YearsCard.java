package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.development.strengths.RankedStrength;
import org.goldenthread.development.strengths.Strength;
import org.goldenthread.development.strengths.StrengthResult;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;

/** One's own results side by side, the latest first, in whose order the strengths stand. */
final class YearsCard extends Div {

    private static final int COLUMNS = 4;

    YearsCard(List<StrengthResult> results, List<Strength> strengths) {
        List<StrengthResult> shown = results.stream().limit(COLUMNS).toList();
        Card card = new Card(getTranslation("strengths.years"));
        Paragraph says = new Paragraph(getTranslation("strengths.years.says"));
        says.addClassName("muted");
        DataTable table = new DataTable(
                getTranslation("strengths.years"),
                Stream.concat(
                                Stream.of(getTranslation("strengths.strength")),
                                shown.stream().map(result -> Dates.day(result.takenOn())))
                        .toList());
        Stream.concat(shown.getFirst().ranked().stream().map(RankedStrength::strength), strengths.stream())
                .distinct()
                .filter(strength -> shown.stream()
                        .anyMatch(result -> result.band(strength.key()).isPresent()))
                .forEach(strength -> table.row(
                        strength.name(),
                        shown.stream()
                                .map(result -> result.band(strength.key())
                                        .map(band -> getTranslation("strengths.band." + band.name()))
                                        .orElseGet(() -> getTranslation("strengths.no-band")))
                                .toArray(String[]::new)));
        card.add(says, table);
        add(card);
    }
}
