package org.goldenthread.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.goldenthread.casework.CaseTable;
import org.goldenthread.casework.KnownTable;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Each table that the portal reads, in the order in which they build on each other, and how far it is known. */
final class KnownTables extends Composite<Div> {

    private final transient Map<CaseTable, KnownTable> known;

    KnownTables(List<KnownTable> known) {
        this.known = known.stream().collect(Collectors.toMap(KnownTable::table, Function.identity()));
    }

    @Override
    protected Div initContent() {
        DataTable table = new DataTable(
                text("known.caption"),
                List.of(text("known.table"), text("known.what"), text("known.date"), text("known.source")));
        Arrays.stream(CaseTable.values())
                .forEach(each -> table.row(each.fileName(), new Span(what(each)), date(each), source(each)));
        return table;
    }

    private String what(CaseTable table) {
        return getTranslation("casework.table." + table);
    }

    private Component date(CaseTable table) {
        KnownTable found = known.get(table);
        return found == null ? new Tag("○", text("known.never"), Tone.PLAIN) : new Span(Dates.day(found.dataDate()));
    }

    private Component source(CaseTable table) {
        KnownTable found = known.get(table);
        return new Span(found == null ? "" : text("known.from", found.source(), Dates.moment(found.receivedAt())));
    }

    private String text(String key, Object... values) {
        return getTranslation("casework.import." + key, values);
    }
}
