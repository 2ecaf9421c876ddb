package org.goldenthread.engagement.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.goldenthread.engagement.ReleasedLink;
import org.goldenthread.engagement.ReleasedRow;
import org.goldenthread.engagement.ReleasedRowSink;
import org.goldenthread.shell.Spreadsheet;
import org.jspecify.annotations.Nullable;

/** Results as comma-separated values, days as in 2026-03-27. */
final class CsvResults implements ReleasedRowSink {

    private final CsvWriter csv;
    private final Function<String, String> words;

    CsvResults(OutputStream out, Function<String, String> words) throws IOException {
        this.words = words;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(text);
        csv.writeRecord(Arrays.stream(ResultColumn.values())
                .map(column -> column.heading(words))
                .toList());
    }

    @Override
    public void row(ReleasedRow row) {
        write(column -> column.cell(row, words));
    }

    @Override
    public void link(ReleasedLink link) {
        write(column -> column.cell(link, words));
    }

    private void write(Function<ResultColumn, @Nullable Object> cell) {
        csv.writeRecord(Arrays.stream(ResultColumn.values())
                .map(column -> text(cell.apply(column)))
                .toList());
    }

    @Override
    public void finish() throws IOException {
        csv.close();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Spreadsheet.harmless(text);
            default -> cell.toString();
        };
    }
}
