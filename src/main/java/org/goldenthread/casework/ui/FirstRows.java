package org.goldenthread.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.goldenthread.shell.DataTable;

/**
 * A table that begins with a few rows; the others come when somebody asks for them.
 *
 * @param <T> what a row is about
 */
final class FirstRows<T> extends Div {

    private static final int AT_ONCE = 10;

    private final transient List<T> all;
    private final transient Consumer<T> row;
    private final Button more = new Button();
    private int shown;

    /** @param row adds the row of one to the table */
    FirstRows(DataTable table, List<T> all, Consumer<T> row) {
        this.all = all;
        this.row = row;
        addClassNames("stack", "case-table");
        more.addClickListener(click -> show());
        add(table, more);
        show();
    }

    private void show() {
        int next = Math.min(shown + AT_ONCE, all.size());
        all.subList(shown, next).forEach(row);
        shown = next;
        int left = all.size() - shown;
        more.setVisible(left > 0);
        more.setText(getTranslation("casework.records.more", Math.min(left, AT_ONCE)));
    }
}
