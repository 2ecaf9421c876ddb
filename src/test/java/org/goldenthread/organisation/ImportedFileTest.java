package org.goldenthread.organisation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.organisation.ImportFiles.STRUCTURE;
import static org.goldenthread.organisation.ImportFiles.people;
import static org.goldenthread.organisation.ImportFiles.person;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldenthread.PortalTest;
import org.goldenthread.tabular.FileProblem.Reason;
import org.goldenthread.tabular.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms in which a file may come, and those in which it is sent back as a whole. */
@PortalTest
class ImportedFileTest {

    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final String PERSON = person("1", "org", "", "2024-01-01", "");

    @Autowired
    OrganisationImport service;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    ImportFiles files;

    @BeforeEach
    void makeFiles() {
        files = new ImportFiles(service, jdbc, folder);
    }

    @Test
    void aByteOrderMarkSemicolonsAndWindowsLineEndsAreFine() {
        String structure = "\uFEFF" + STRUCTURE.replace(',', ';').replace("\n", "\r\n");
        String person = "\uFEFF"
                + people(PERSON).replace(',', ';').replace(";1;", ";0,5;").replace("\n", "\r\n");
        var report = files.apply(structure, person, JUNE);
        assertThat(report.files()).allSatisfy(file -> assertThat(file.errors()).isEmpty());
        assertThat(report.changes()).isEqualTo(5);
        assertThat(jdbc.sql("select fte from post join person using (person_id) where employee_number = :number")
                        .param("number", files.prefix + "1")
                        .query(String.class)
                        .single())
                .isEqualTo("0.500");
    }

    @Test
    void aLineBreakOrCommaInQuotesIsPartOfTheValueAndRowsAreCountedAsASpreadsheetDoes() {
        String structure = STRUCTURE
                .replace(",North,", ",\"North,\r\n \"\"East\"\"\",")
                .replace("$south,South,team", "\n\"$south\",South,squad");
        var report = files.apply(structure, null, JUNE).files().getFirst();
        assertThat(report.lines()).extracting(ImportLine::name).contains("North, \"East\"");
        assertThat(report.errors()).containsExactly(new RowProblem<>(6, "kind", "squad", ImportReason.NOT_A_KIND, ""));
    }

    @Test
    void columnsMayComeInAnyOrderAndOthersAreLeftAside() {
        String structure = """
                Valid_From, colour ,KIND,name,code,lead,parent
                2024-01-01,red,organisation,Exampleshire,$org,,
                """;
        assertThat(files.apply(structure, null, JUNE).changes()).isEqualTo(1);
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        assertRefused(files.refused(ImportFile.PEOPLE, new byte[0]), Reason.EMPTY, "");
        assertRefused(files.refused(ImportFile.PEOPLE, bytes(ImportFiles.PEOPLE_HEADER)), Reason.EMPTY, "");
        assertRefused(
                files.refused(ImportFile.PEOPLE, bytes(ImportFiles.PEOPLE_HEADER + "\n,,,\n\n")), Reason.EMPTY, "");
    }

    @Test
    void missingColumnsAreNamed() {
        String without = people(PERSON).replace("email,", "mail,").replace(",end,", ",last_day,");
        assertRefused(files.refused(ImportFile.PEOPLE, bytes(without)), Reason.MISSING_COLUMNS, "email, end");
        assertRefused(
                files.refused(ImportFile.PEOPLE, bytes(people(PERSON).replace("given_name", "unit"))),
                Reason.SAME_COLUMN_TWICE,
                "");
    }

    @Test
    void whatIsNoCsvIsRefused() {
        assertRefused(files.refused(ImportFile.PEOPLE, new byte[] {'P', 'K', 3, 4, 20, 0}), Reason.NOT_CSV, "1");
        assertRefused(files.refused(ImportFile.PEOPLE, bytes("%PDF-1.7 and so on")), Reason.NOT_CSV, "1");
        assertRefused(files.refused(ImportFile.PEOPLE, bytes("Dear all,\nplease find attached")), Reason.NOT_CSV, "1");
        assertRefused(files.refused(ImportFile.PEOPLE, bytes("\0\0\0\0")), Reason.NOT_CSV, "1");
        String openQuote = people(PERSON, PERSON.replace("Given1", "\"Given1"), "x".repeat(100_000));
        assertRefused(files.refused(ImportFile.PEOPLE, bytes(openQuote)), Reason.NOT_CSV, "3");
        assertRefused(
                files.refused(ImportFile.PEOPLE, bytes(people(PERSON.replace("Given1", "Gi\0ven")))),
                Reason.NOT_CSV,
                "2");
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() {
        String accent = people(PERSON.replace("Given1", "Zoë"));
        assertRefused(files.refused(ImportFile.PEOPLE, accent.getBytes(ISO_8859_1)), Reason.WRONG_ENCODING, "1");
        assertRefused(files.refused(ImportFile.PEOPLE, accent.getBytes(UTF_16)), Reason.WRONG_ENCODING, "1");
    }

    @Test
    void a200MegabyteFileIsRefusedUnread() throws Exception {
        Path path = files.file(people(PERSON));
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        var report = ImportFiles.asAdministrator(() -> service.apply(new ImportRequest(null, path, JUNE)));
        assertRefused(report.files().getFirst(), Reason.TOO_BIG, "64");
    }

    @Test
    void whenOneFileIsRefusedNothingOfTheOtherIsDone() {
        Map<String, String> before = ImportFiles.tables(jdbc);
        var report = files.apply(STRUCTURE, "nothing,of,the,kind\n1,2,3,4\n", JUNE);
        assertThat(report.applied()).isFalse();
        assertThat(report.refused()).isTrue();
        assertThat(ImportFiles.tables(jdbc)).isEqualTo(before);

        var both = files.apply("a,b\n1,2\n", "", JUNE);
        assertThat(both.files()).extracting(FileReport::file).containsExactly(ImportFile.STRUCTURE, ImportFile.PEOPLE);
    }

    @Test
    void aFileOfNothingButMistakesIsGivenUp() {
        String row = "x".repeat(3) + "\n";
        var report = files.refused(ImportFile.PEOPLE, bytes(ImportFiles.PEOPLE_HEADER + "\n" + row.repeat(20_000)));
        assertRefused(report, Reason.TOO_MANY_ERRORS, null);
        assertThat(report.errors()).isEmpty();
    }

    private static void assertRefused(FileReport report, Reason reason, String detail) {
        assertThat(report.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.reason()).isEqualTo(reason);
            if (detail != null) {
                assertThat(problem.detail()).isEqualTo(detail);
            }
        });
        assertThat(List.of(report.rows(), report.changes())).containsOnly(0);
    }

    private byte[] bytes(String text) {
        return text.replace("$", files.prefix).getBytes(UTF_8);
    }
}
