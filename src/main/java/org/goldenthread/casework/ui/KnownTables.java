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
                text("known.caption"), List.of(text("known.table"), text("known.date"), text("known.source")));
        Arrays.stream(CaseTable.values()).forEach(each -> table.row(name(each), date(each), source(each)));
        return table;
    }

    private Component name(CaseTable table) {
        Span what = new Span(getTranslation("casework.table." + table));
        what.addClassName("muted");
        Div name = new Div(new Div(table.fileName()), what);
        name.addClassName("known-table");
        return name;
    }

    private Component date(CaseTable table) {
        KnownTable found = known.get(table);
        return found == null ? new Tag("○", text("known.never"), Tone.PLAIN) : new Span(Dates.day(found.dataDate()));
    }

    private Component source(CaseTable table) {
        KnownTable found = known.get(table);
        return new Span(found == null ? "" : found.source());
    }

    private String text(String key, Object... values) {
        return getTranslation("casework.import." + key, values);
    }
}
