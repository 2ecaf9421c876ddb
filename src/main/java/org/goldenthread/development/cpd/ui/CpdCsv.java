package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.PeerReflection;
import org.goldenthread.shell.Spreadsheet;

/** Finished pieces as a table, a column for each of the regulator's fields. */
final class CpdCsv {

    private final I18NProvider translations;

    CpdCsv(I18NProvider translations) {
        this.translations = translations;
    }

    String of(List<CpdEntry> entries) {
        StringWriter text = new StringWriter();
        text.append(Spreadsheet.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(Stream.of(
                        "cpd.entry-title",
                        "cpd.kind",
                        "cpd.description",
                        "cpd.on",
                        "cpd.learning",
                        "cpd.impact",
                        "cpd.peer",
                        "cpd.csv.recorded")
                .map(key -> translations.getTranslation(key, Locale.UK))
                .toList());
        entries.stream()
                .filter(CpdEntry::isFinished)
                .forEach(entry -> csv.writeRecord(
                        row(entry).stream().map(Spreadsheet::harmless).toList()));
        return text.toString();
    }

    private List<String> row(CpdEntry entry) {
        return List.of(
                entry.words().title(),
                entry.kindName(),
                entry.words().description(),
                entry.words().on().map(Object::toString).orElse(""),
                entry.words().learning(),
                entry.words().impact(),
                peers(entry),
                entry.recordedOn().map(Object::toString).orElse(""));
    }

    /** One's own account of it first, then what each peer gave. */
    private String peers(CpdEntry entry) {
        return Stream.concat(
                        Stream.of(entry.words().peer()),
                        entry.reflections().stream()
                                .filter(PeerReflection::isGiven)
                                .map(each -> translations.getTranslation("cpd.peer-of", Locale.UK, each.peer()) + ": "
                                        + each.words()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
