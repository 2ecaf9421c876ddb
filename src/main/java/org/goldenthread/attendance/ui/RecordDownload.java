package org.goldenthread.attendance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.attendance.ExternalLearning;
import org.goldenthread.attendance.LearningRecord;
import org.goldenthread.attendance.LearningRecordService;
import org.goldenthread.attendance.RecordEntry;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.shell.Spreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Learning records as comma-separated values, days as in 2026-03-27, time in minutes. */
@Controller
class RecordDownload {

    static final String MINE = RecordView.ROUTE + ".csv";

    private final LearningRecordService records;
    private final I18NProvider translations;

    RecordDownload(LearningRecordService records, I18NProvider translations) {
        this.records = records;
        this.translations = translations;
    }

    static String link(PersonId person) {
        return TeamRecordView.ROUTE + "/" + person.value() + ".csv";
    }

    @GetMapping("/" + MINE)
    ResponseEntity<byte[]> mine() {
        try {
            return file(records.mine());
        } catch (AccessDeniedException noPost) {
            return ResponseEntity.notFound().build();
        }
    }

    @GetMapping("/" + TeamRecordView.ROUTE + "/{person:[0-9]{1,18}}.csv")
    ResponseEntity<byte[]> of(@PathVariable long person) {
        try {
            return file(records.of(new PersonId(person)));
        } catch (AccessDeniedException notTheirs) {
            return ResponseEntity.notFound().build();
        }
    }

    private ResponseEntity<byte[]> file(LearningRecord record) {
        StringWriter text = new StringWriter();
        text.write(Spreadsheet.BYTE_ORDER_MARK);
        // It writes through its own buffer, which closing empties; what it writes to keeps its text.
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.of("name", "title", "provider", "on", "how", "minutes")
                    .map(column -> say("record.file." + column))
                    .toList());
            record.entries().forEach(entry -> write(csv, record.name(), entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(say("record.file.named", record.name()) + ".csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(CsvWriter csv, String name, RecordEntry entry) {
        csv.writeRecord(
                Spreadsheet.harmless(name),
                Spreadsheet.harmless(entry.title()),
                Spreadsheet.harmless(entry.provider()),
                entry.on().toString(),
                how(entry),
                Integer.toString(entry.minutes()));
    }

    private String how(RecordEntry entry) {
        ExternalLearning elsewhere = entry.elsewhere();
        if (entry.mark() != null) {
            return say("attendance.mark." + entry.mark().name());
        }
        return elsewhere == null
                ? AttendanceWords.unattended(entry, this::say)
                : say("record.credit." + elsewhere.credit().name());
    }

    private String say(String key, Object... values) {
        return translations.getTranslation(key, Locale.UK, values);
    }
}
