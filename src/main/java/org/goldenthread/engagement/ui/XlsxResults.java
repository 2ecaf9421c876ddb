package org.goldenthread.engagement.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.goldenthread.engagement.ReleasedLink;
import org.goldenthread.engagement.ReleasedRow;
import org.goldenthread.engagement.ReleasedRowSink;
import org.jspecify.annotations.Nullable;

/** Results as a workbook: the rows, on as many sheets as they need, and a sheet that says how to read them. */
final class XlsxResults implements ReleasedRowSink {

    /** A sheet has room for 1,048,576. */
    private static final int ROWS_ON_A_SHEET = 1_000_000;

    private static final int KEPT_IN_MEMORY = 1_000;

    private final Workbook workbook;
    private final Function<String, String> words;
    private final String about;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /** @param about what the last sheet says, a line each */
    XlsxResults(OutputStream out, Function<String, String> words, String about) throws IOException {
        this.words = words;
        this.about = about;
        workbook = new Workbook(out, "Golden Thread", "1.0");
        sheet = nextSheet();
    }

    @Override
    public void row(ReleasedRow released) throws IOException {
        write(column -> column.cell(released, words));
    }

    @Override
    public void link(ReleasedLink link) throws IOException {
        write(column -> column.cell(link, words));
    }

    private void write(Function<ResultColumn, @Nullable Object> cell) throws IOException {
        if (row == ROWS_ON_A_SHEET) {
            sheet.finish();
            sheet = nextSheet();
        }
        row++;
        for (ResultColumn column : ResultColumn.values()) {
            switch (cell.apply(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column.ordinal(), number);
                case LocalDate day -> {
                    sheet.value(row, column.ordinal(), day);
                    sheet.style(row, column.ordinal()).format("dd/mm/yyyy").set();
                }
                case Object text -> sheet.value(row, column.ordinal(), text.toString());
            }
        }
        if (row % KEPT_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        Worksheet notes = workbook.newWorksheet(words.apply("engagement.file.about"));
        notes.width(0, 100);
        String[] lines = about.split("\n");
        for (int line = 0; line < lines.length; line++) {
            notes.value(line, 0, lines[line]);
        }
        notes.finish();
        workbook.finish();
    }

    private Worksheet nextSheet() {
        sheets++;
        row = 0;
        Worksheet next =
                workbook.newWorksheet(words.apply("engagement.file.results") + (sheets == 1 ? "" : " " + sheets));
        next.freezePane(0, 1);
        for (ResultColumn column : ResultColumn.values()) {
            next.value(0, column.ordinal(), column.heading(words));
            next.style(0, column.ordinal()).bold().set();
            next.width(column.ordinal(), column == ResultColumn.QUESTION ? 60 : 18);
        }
        return next;
    }
}
