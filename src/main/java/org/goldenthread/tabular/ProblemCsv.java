package org.goldenthread.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** What is wrong with a file, as a CSV file that a spreadsheet opens: row, column, value and reason. */
public final class ProblemCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ProblemCsv() {}

    /**
     * One line a problem, in their order.
     *
     * @param reason what is wrong, in a sentence that says what to do
     */
    public static <R extends Enum<R>> String of(List<RowProblem<R>> problems, Function<RowProblem<R>, String> reason) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("row", "column", "value", "reason");
            for (RowProblem<R> problem : problems) {
                csv.writeRecord(
                        Long.toString(problem.row()),
                        problem.column(),
                        harmless(problem.value()),
                        harmless(reason.apply(problem)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet would run a text that begins so as a formula, and the text may be anybody's. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
