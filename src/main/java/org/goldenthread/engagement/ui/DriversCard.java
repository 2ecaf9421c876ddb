package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.engagement.Driver;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;

/** Which statements go with engagement in the whole organisation: the closest in sentences, and all of them as a table. */
final class DriversCard extends Div {

    private static final int SAID = 5;

    DriversCard(List<Driver> drivers) {
        setVisible(!drivers.isEmpty());
        Card card = new Card(getTranslation("reading.driver"));
        List<Driver> clear =
                drivers.stream().filter(Driver::isClear).limit(SAID).toList();
        if (clear.isEmpty()) {
            card.add(new Paragraph(getTranslation("reading.driver.none")));
        } else {
            OrderedList list = new OrderedList();
            clear.forEach(driver -> list.add(sentence(driver)));
            list.addClassName("drivers");
            card.add(list);
        }
        Paragraph cause = new Paragraph(getTranslation("reading.driver.no-cause"));
        cause.addClassName("muted");
        NativeDetails details = new NativeDetails(getTranslation("reading.driver.as-table"), table(drivers));
        details.addClassName("as-table");
        card.add(cause, details);
        add(card);
    }

    private ListItem sentence(Driver driver) {
        String who = driver.kind() == ItemKind.FREQUENCY ? "often" : "agree";
        Span words = new Span(
                getTranslation("reading.driver." + who + (driver.isForMore() ? ".more" : ".less"), driver.text()));
        Span numbers = new Span(getTranslation(
                "reading.driver.numbers",
                getTranslation("reading.driver." + driver.closeness()),
                driver.correlation(),
                driver.low(),
                driver.high(),
                driver.n()));
        numbers.addClassName("muted");
        return new ListItem(words, interval(driver), numbers);
    }

    /** From no link to the closest there can be; the numbers beside it say the same. */
    private static Component interval(Driver driver) {
        double sign = driver.isForMore() ? 1 : -1;
        double near = Math.max(0, Math.min(sign * driver.low(), sign * driver.high()));
        double far = Math.max(sign * driver.low(), sign * driver.high());
        Div span = new Div();
        span.getStyle()
                .set("--near", Double.toString(near))
                .set("--far", Double.toString(far))
                .set("--at", Double.toString(Math.abs(driver.correlation())));
        span.addClassName("driver-interval");
        span.getElement().setAttribute("aria-hidden", "true");
        return span;
    }

    private DataTable table(List<Driver> drivers) {
        DataTable table = new DataTable(
                getTranslation("reading.driver.caption"),
                List.of(
                        getTranslation("engagement.items.question"),
                        getTranslation("reading.driver.link"),
                        getTranslation("reading.driver.between"),
                        getTranslation("reading.driver.clear"),
                        getTranslation("reading.trend.people")));
        drivers.forEach(driver -> table.row(
                driver.text(),
                getTranslation("reading.driver.value", driver.correlation()),
                getTranslation("reading.driver.interval", driver.low(), driver.high()),
                getTranslation(driver.isClear() ? "reading.driver.is-clear" : "reading.driver.is-not-clear"),
                Integer.toString(driver.n())));
        return table;
    }
}
