package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.workforce.Workforce;

/** Who is in post and how, who comes and goes, and how caseloads spread. */
final class StaffingCard extends Composite<Card> {

    private final Workforce workforce;
    private final transient WorkforceWords words;

    StaffingCard(Workforce workforce, WorkforceWords words) {
        this.workforce = workforce;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(words.say("workforce.staffing"));
        DataTable table = new DataTable(
                words.say("workforce.staffing.caption", Dates.month(workforce.month())),
                List.of(words.say("workforce.staffing.what"), words.say("workforce.staffing.number")));
        rows(workforce, words).forEach(table::row);
        card.add(table);
        spread(workforce, words).map(Paragraph::new).ifPresent(card::add);
        card.addClassName("workforce-staffing");
        return card;
    }

    /** In their order; the same in the file. */
    static Map<String, String> rows(Workforce workforce, WorkforceWords words) {
        Map<String, String> rows = new LinkedHashMap<>();
        Optional<BigDecimal> permanent = workforce.numberOf("permanent");
        Optional<BigDecimal> other = workforce.numberOf("fte").flatMap(all -> permanent.map(all::subtract));
        row(rows, words, "permanent", permanent, true);
        row(rows, words, "other", other, true);
        row(rows, words, "agency", workforce.numberOf("agency"), true);
        row(rows, words, "vacant", workforce.numberOf("vacancy"), true);
        row(rows, words, "joiners", workforce.numberOf("joiners"), false);
        row(rows, words, "leavers", workforce.numberOf("leavers"), false);
        return rows;
    }

    private static void row(
            Map<String, String> rows, WorkforceWords words, String key, Optional<BigDecimal> number, boolean decimals) {
        rows.put(
                words.say("workforce.staffing." + key),
                number.map(value -> words.say(decimals ? "workforce.value.each" : "workforce.value.amount", value))
                        .orElseGet(() -> words.say("workforce.value.none")));
    }

    /** How caseloads differ, in a sentence; empty where nobody's are known. */
    static Optional<String> spread(Workforce workforce, WorkforceWords words) {
        return workforce
                .figure("caseload")
                .map(known -> workforce
                        .numberOf("caseload-middle")
                        .map(middle -> words.say(
                                "workforce.staffing.spread.of",
                                workforce.numberOf("caseload-lower").orElse(middle),
                                middle,
                                workforce.numberOf("caseload-upper").orElse(middle)))
                        .orElseGet(() -> words.say("workforce.staffing.spread.none")));
    }
}
