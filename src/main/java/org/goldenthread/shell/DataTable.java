package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A real HTML table with caption, column headers and row headers; it scrolls sideways by itself on a phone. */
public final class DataTable extends Div {

    private final NativeTable table = new NativeTable();

    /** @param caption what the table shows; read by screen readers, hidden from sight */
    public DataTable(String caption, List<String> columns) {
        addClassName("table-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        NativeTableRow row = table.getHead().addRow();
        for (String column : columns) {
            NativeTableHeaderCell header = new NativeTableHeaderCell(column);
            header.getElement().setAttribute("scope", "col");
            row.add(header);
        }
        add(table);
    }

    /** Adds a row whose first cell is its header. */
    public DataTable row(String header, Component... cells) {
        return row(new Span(header), cells);
    }

    /** Adds a row whose header is a component, such as a link. */
    public DataTable row(Component header, Component... cells) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell first = new NativeTableHeaderCell();
        first.add(header);
        first.getElement().setAttribute("scope", "row");
        row.add(first);
        for (Component cell : cells) {
            NativeTableCell data = new NativeTableCell();
            data.add(cell);
            row.add(data);
        }
        return this;
    }

    public DataTable row(String header, String... cells) {
        return row(header, java.util.Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }
}
