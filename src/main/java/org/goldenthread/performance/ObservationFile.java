package org.goldenthread.performance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.organisation.FileProblem.Reason;

/** Reads a file of observations row by row, so that its size costs time but no memory. */
final class ObservationFile {

    static final List<String> COLUMNS = List.of("employee_number", "measure", "period", "numerator", "denominator");

    private static final long MEGABYTE = 1024L * 1024L;
    private static final int LONGEST_RECORD = 64 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final long limit;
    private long row;

    /** @param limit the largest file that is taken, in MB */
    ObservationFile(long limit) {
        this.limit = limit;
    }

    /** Takes a row's values in the order of {@link #COLUMNS}, then whatever is too much. */
    @FunctionalInterface
    interface Row {
        void take(long number, List<String> values);
    }

    /**
     * Hands over each row that is not blank and counts them.
     *
     * @throws FileRefused when the file is empty, too big, no CSV, not in UTF-8 or without a column
     */
    long read(Path path, Row rows) {
        row = 0;
        try {
            if (Files.size(path) > limit * MEGABYTE) {
                throw FileRefused.because(Reason.TOO_BIG, Long.toString(limit));
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(path), decoder))) {
                return read(text, rows);
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) {
                throw refusal(cause);
            }
            throw FileRefused.because(Reason.NOT_CSV, Long.toString(row + 1));
        } catch (UncheckedIOException e) {
            throw refusal(new IOException(e));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private long read(BufferedReader text, Row rows) throws IOException {
        skipByteOrderMark(text);
        var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD);
        long count = 0;
        try (CsvReader<CsvRecord> records = csv.ofCsvRecord(text)) {
            ColumnOrder order = new ColumnOrder(List.of(), 0);
            for (CsvRecord record : records) {
                row++;
                if (row == 1) {
                    order = ColumnOrder.of(record.getFields());
                } else if (!record.getFields().stream().allMatch(String::isBlank)) {
                    rows.take(row, order.arrange(record.getFields()));
                    count++;
                }
            }
        }
        if (count == 0) {
            throw FileRefused.because(Reason.EMPTY, "");
        }
        return count;
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** Comma or semicolon, whichever the header has more of. A zero byte there means that it is no text at all. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_RECORD);
        int balance = 0;
        for (int i = 0; i < LONGEST_RECORD; i++) {
            int c = text.read();
            if (c == 0) {
                throw FileRefused.because(Reason.NOT_CSV, "1");
            }
            if (c < 0 || c == '\n' || c == '\r') {
                break;
            }
            balance += c == ';' ? 1 : c == ',' ? -1 : 0;
        }
        text.reset();
        return balance > 0 ? ';' : ',';
    }

    private FileRefused refusal(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return FileRefused.because(Reason.WRONG_ENCODING, Long.toString(row + 1));
            }
        }
        throw new UncheckedIOException(e);
    }
}
