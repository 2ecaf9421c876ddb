package org.goldenthread.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.goldenthread.tabular.FileProblem.Reason;
import org.springframework.util.unit.DataSize;

/** Reads a CSV file row by row, so that its size costs time but no memory. */
public final class CsvFile {

    /** The longest record, which also bounds what an opening quote without its closing one can swallow. */
    private static final int LONGEST_RECORD = 64 * 1024;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final String file;
    private final List<String> needed;
    private final DataSize limit;
    private final Predicate<String> refused;
    private int rowNumber;

    /**
     * @param file name of the file, for whoever hears of its problems
     * @param needed columns that the header must name, in any order; others may be there too
     */
    public CsvFile(String file, List<String> needed, DataSize limit) {
        this(file, needed, limit, name -> false);
    }

    private CsvFile(String file, List<String> needed, DataSize limit, Predicate<String> refused) {
        this.file = file;
        this.needed = List.copyOf(needed);
        this.limit = limit;
        this.refused = refused;
    }

    /** The same, for files in which a column of such a name, as it stands in the header, tells who a child is. */
    public CsvFile refusing(Predicate<String> columns) {
        return new CsvFile(file, needed, limit, columns);
    }

    /**
     * Hands over each row that is not blank and counts them.
     *
     * @throws FileRefused when the file is empty, too big, no CSV, not in UTF-8 or without a column that it needs
     */
    public int read(Path path, Consumer<CsvRow> rows) {
        rowNumber = 0;
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            if (Files.size(path) > limit.toBytes()) {
                throw FileRefused.because(file, Reason.TOO_BIG, Long.toString(limit.toMegabytes()));
            }
            refuseOtherFormats(bytes);
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return read(new BufferedReader(new InputStreamReader(bytes, decoder)), rows);
        } catch (UncheckedIOException e) {
            throw refusal(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw refusal(e);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException cause) {
                throw refusal(cause);
            }
            throw FileRefused.because(file, Reason.NOT_CSV, Integer.toString(rowNumber + 1));
        }
    }

    private int read(BufferedReader text, Consumer<CsvRow> rows) throws IOException {
        skipByteOrderMark(text);
        char separator = separator(text);
        int count = 0;
        var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD);
        try (CsvReader<CsvRecord> records = csv.ofCsvRecord(text)) {
            Map<String, Integer> columns = Map.of();
            for (CsvRecord record : records) {
                rowNumber++;
                if (rowNumber == 1) {
                    columns = columns(record.getFields());
                    continue;
                }
                CsvRow row = new CsvRow(file, rowNumber, columns, record.getFields());
                if (!row.isBlank()) {
                    rows.accept(row);
                    count++;
                }
            }
        }
        if (count == 0) {
            throw FileRefused.because(file, Reason.EMPTY, "");
        }
        return count;
    }

    private Map<String, Integer> columns(List<String> header) {
        List<String> telling = header.stream().filter(refused).toList();
        if (!telling.isEmpty()) {
            throw FileRefused.because(file, Reason.TELLS_WHO_A_CHILD_IS, String.join(", ", telling));
        }
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : header) {
            columns.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), columns.size());
        }
        if (columns.size() < header.size()) {
            throw FileRefused.because(file, Reason.SAME_COLUMN_TWICE, "");
        }
        List<String> missing =
                needed.stream().filter(name -> !columns.containsKey(name)).toList();
        if (missing.size() == needed.size()) {
            throw FileRefused.because(file, Reason.NOT_CSV, "1");
        }
        if (!missing.isEmpty()) {
            throw FileRefused.because(file, Reason.MISSING_COLUMNS, String.join(", ", missing));
        }
        return columns;
    }

    /** A spreadsheet or PDF is known by its first bytes, before it fails as text in some less helpful way. */
    private void refuseOtherFormats(InputStream bytes) throws IOException {
        bytes.mark(ZIP.length);
        byte[] start = bytes.readNBytes(ZIP.length);
        bytes.reset();
        for (byte[] other : List.of(ZIP, PDF, OLD_EXCEL)) {
            if (Arrays.equals(start, other)) {
                throw FileRefused.because(file, Reason.NOT_CSV, "1");
            }
        }
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /** Comma or semicolon, whichever the header has more of; no column's name contains either. */
    private char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_RECORD);
        int balance = 0;
        for (int i = 0; i < LONGEST_RECORD; i++) {
            int c = text.read();
            if (c == 0) {
                throw FileRefused.because(file, Reason.NOT_CSV, "1");
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
        if (e instanceof CharacterCodingException) {
            return FileRefused.because(file, Reason.WRONG_ENCODING, Integer.toString(rowNumber + 1));
        }
        throw new UncheckedIOException(e);
    }
}
