package org.goldenthread.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.goldenthread.organisation.ImportFile;
import org.goldenthread.organisation.ImportReason;
import org.goldenthread.tabular.RowProblem;

/** All problems of a file as a CSV file to take away: row, column, value and reason. */
final class ProblemList {

    private final ImportTexts texts;
    private final List<RowProblem<ImportReason>> problems;

    ProblemList(ImportTexts texts, List<RowProblem<ImportReason>> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    Anchor link(ImportFile file) {
        String name = file.name().toLowerCase(Locale.ROOT) + "-problems.csv";
        var handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = csv().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv;charset=utf-8", bytes.length);
        });
        Anchor link = new Anchor(handler, texts.of("errors.download", problems.size(), file.fileName()));
        link.addClassName("button-link");
        return link;
    }

    /** With a byte order mark, without which spreadsheets take it for another encoding. */
    String csv() {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("row", "column", "value", "reason");
            for (RowProblem<ImportReason> problem : problems) {
                csv.writeRecord(
                        Long.toString(problem.row()),
                        problem.column(),
                        harmless(problem.value()),
                        harmless(texts.reason(problem)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet would run a value that begins so as a formula, and the value is somebody else's. */
    private static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
