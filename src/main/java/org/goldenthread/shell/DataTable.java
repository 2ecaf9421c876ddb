package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A real HTML table with caption, column headers and row headers. On a phone, where more than three columns have no room
 * beside each other, each row becomes a block of its own, every cell under the name of its column; tables whose columns are
 * read against each other scroll sideways instead.
 */
public final class DataTable extends Div {

    private static final int BESIDE_EACH_OTHER = 3;

    private final NativeTable table = new NativeTable();
    private final List<String> columns;

    /** @param caption what the table shows; read by screen readers, hidden from sight */
    public DataTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("table-scroll");
        setClassName("stacks", columns.size() > BESIDE_EACH_OTHER);
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        table.setCaptionText(caption);
        // Said once more in so many words: a browser forgets that these are a table when the phone's style makes blocks
        // of them.
        role(table, "table");
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        NativeTableRow row = table.getHead().addRow();
        role(row, "row");
        for (String column : columns) {
            NativeTableHeaderCell header = new NativeTableHeaderCell(column);
            header.getElement().setAttribute("scope", "col");
            role(header, "columnheader");
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
        role(first, "rowheader");
        role(row, "row");
        row.add(first);
        for (int cell = 0; cell < cells.length; cell++) {
            row.add(cell(columns.get(1 + cell), cells[cell]));
        }
        return this;
    }

    public DataTable row(String header, String... cells) {
        return row(header, java.util.Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }

    /** Keeps its columns beside each other on a phone too, as for a table whose figures are read downwards. */
    public DataTable sideBySide() {
        removeClassName("stacks");
        return this;
    }

    private static NativeTableCell cell(String column, Component shown) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(shown);
        role(cell, "cell");
        if (!column.isEmpty()) {
            cell.getElement().setAttribute("data-label", column);
        }
        return cell;
    }

    private static void role(Component part, String role) {
        part.getElement().setAttribute("role", role);
    }
}
