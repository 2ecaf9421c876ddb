package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The language in which somebody is written to is in the file, or is what it was. */
@PortalTest
class LanguageImportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String HEADER = ImportFiles.PEOPLE_HEADER + ",language\n";

    @Autowired
    OrganisationImport service;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private ImportFiles files;

    @BeforeEach
    void organise() {
        files = new ImportFiles(service, jdbc, folder);
        files.apply(ImportFiles.STRUCTURE.replace("$1", ""), null, DAY);
    }

    @Test
    void aLanguageIsKeptAndAFileWithoutOneChangesNothing() {
        FileReport report = people(HEADER + row("1") + ",cy\n" + row("2") + ",\n");
        assertThat(report.counts()).containsEntry(ImportOutcome.JOINER, 2);
        assertThat(language("1")).isEqualTo("cy");
        assertThat(language("2")).isEqualTo("en-GB");

        FileReport again = people(ImportFiles.PEOPLE_HEADER + "\n" + row("1") + "\n" + row("2") + "\n");
        assertThat(again.counts()).containsEntry(ImportOutcome.UNCHANGED, 2);
        assertThat(language("1")).isEqualTo("cy");

        FileReport changed = people(HEADER + row("1") + ",pl\n" + row("2") + ",en-GB\n");
        assertThat(changed.counts()).containsEntry(ImportOutcome.CHANGED, 1).containsEntry(ImportOutcome.UNCHANGED, 1);
        assertThat(language("1")).isEqualTo("pl");
    }

    @Test
    void whatIsNoLanguageIsRefusedWithItsRow() {
        FileReport report = people(HEADER + row("1") + ",Welsh\n" + row("2") + ",pl\n");
        assertThat(report.badRows()).isEqualTo(1);
        assertThat(report.errors().getFirst().reason()).isEqualTo(ImportReason.NOT_A_LANGUAGE);
    }

    private FileReport people(String text) {
        return files.apply(null, text, DAY).file(ImportFile.PEOPLE).orElseThrow();
    }

    private static String row(String number) {
        return ImportFiles.person(number, "north", "", "2026-01-01", "");
    }

    private String language(String number) {
        return jdbc.sql("select language from person where employee_number = ?")
                .param(files.prefix + number)
                .query(String.class)
                .single();
    }
}
