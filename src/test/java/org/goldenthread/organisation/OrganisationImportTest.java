package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.organisation.ImportFiles.STRUCTURE;
import static org.goldenthread.organisation.ImportFiles.people;
import static org.goldenthread.organisation.ImportFiles.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.goldenthread.PortalTest;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.tabular.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class OrganisationImportTest {

    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

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

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyButAnAdministratorImports(Role role) {
        var other = new SignedIn("other", "Other", "none", Set.of(role));
        var request = new ImportRequest(files.file(STRUCTURE), null, MAY);
        assertThatThrownBy(() -> CurrentUser.runAs(other, () -> service.preview(request)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentUser.runAs(other, () -> service.apply(request)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentUser.runAs(other, service::largestFile))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodySignedInImportsNothing() {
        var request = new ImportRequest(files.file(STRUCTURE), null, MAY);
        assertThatThrownBy(() -> service.apply(request)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void bothFilesTogetherMakeAnOrganisation() {
        var report = files.apply(STRUCTURE, threePeople(), MAY);

        assertThat(report.applied()).isTrue();
        assertThat(counts(report, ImportFile.STRUCTURE)).containsEntry(ImportOutcome.NEW_UNIT, 4);
        assertThat(counts(report, ImportFile.PEOPLE)).containsEntry(ImportOutcome.JOINER, 3);
        assertThat(errors(report)).isZero();
        assertThat(report.files())
                .allSatisfy(file -> assertThat(file.warnings()).isEmpty());
        assertThat(files.history(jdbc, "3")).containsExactly("1: 2025-03-01.. north since 2025-03-01 under 2");
        assertThat(leadOf("org")).isEqualTo(files.prefix + "1");
    }

    @Test
    void aLeadWhoIsNotKnownYetLeadsAsSoonAsThePeopleCome() {
        var report = files.apply(STRUCTURE, null, MAY);
        assertThat(report.file(ImportFile.STRUCTURE).orElseThrow().warnings())
                .extracting(RowProblem::row, RowProblem::reason, RowProblem::value)
                .containsExactly(tuple(2L, ImportReason.LEAD_NOT_KNOWN_YET, files.prefix + "1"));
        assertThat(leadOf("org")).isNull();

        files.apply(null, threePeople(), MAY);
        assertThat(leadOf("org")).isEqualTo(files.prefix + "1");
        assertThat(counts(files.apply(STRUCTURE, null, MAY), ImportFile.STRUCTURE))
                .containsEntry(ImportOutcome.UNCHANGED, 4);
    }

    @Test
    void sendingTheSameFilesAgainChangesNothing() {
        files.apply(STRUCTURE, threePeople(), MAY);
        Map<String, String> before = ImportFiles.tables(jdbc);

        var report = files.apply(STRUCTURE, threePeople(), JUNE);

        assertThat(ImportFiles.tables(jdbc)).isEqualTo(before);
        assertThat(report.changes()).isZero();
        assertThat(counts(report, ImportFile.PEOPLE)).containsEntry(ImportOutcome.UNCHANGED, 3);
    }

    @Test
    void aPreviewSaysWhatAnApplyDoesAndChangesNothing() {
        files.apply(STRUCTURE, threePeople(), MAY);
        Map<String, String> before = ImportFiles.tables(jdbc);
        String next = people(
                person("1", "org", "", "2024-01-01", ""),
                person("2", "south", "1", "2024-01-01", ""),
                person("3", "north", "2", "2025-03-01", "2026-06-30"),
                person("4", "north", "2", "2026-06-01", ""),
                person("5", "nowhere", "2", "2026-06-01", ""));

        var preview = files.preview(null, next, JUNE);
        assertThat(ImportFiles.tables(jdbc)).isEqualTo(before);
        assertThat(preview.applied()).isFalse();
        var applied = files.apply(null, next, JUNE);

        assertThat(preview.files()).isEqualTo(applied.files());
        assertThat(counts(applied, ImportFile.PEOPLE))
                .containsEntry(ImportOutcome.MOVER, 1)
                .containsEntry(ImportOutcome.LEAVER, 1)
                .containsEntry(ImportOutcome.JOINER, 1)
                .containsEntry(ImportOutcome.UNCHANGED, 1);
        assertThat(applied.file(ImportFile.PEOPLE).orElseThrow().badRows()).isEqualTo(1);
    }

    @Test
    void anApplyGoesByWhatIsKnownThenAndNotByThePreview() {
        files.apply(STRUCTURE, threePeople(), MAY);
        String moved = people(person("3", "south", "2", "2025-03-01", ""));
        assertThat(counts(files.preview(null, moved, JUNE), ImportFile.PEOPLE)).containsEntry(ImportOutcome.MOVER, 1);
        files.apply(null, moved, JUNE);

        assertThat(files.apply(null, moved, JUNE).changes()).isZero();
        assertThat(files.history(jdbc, "3"))
                .containsExactly(
                        "1: 2025-03-01..2026-06-01 north since 2025-03-01 under 2",
                        "1: 2026-06-01.. south since 2025-03-01 under 2");
    }

    @Test
    void anEffectiveDateInTheFutureIsRefused() {
        assertThatThrownBy(() -> files.apply(STRUCTURE, null, LocalDate.of(2150, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoIsMissingFromTheFileIsListedAndLeftAlone() {
        files.apply(STRUCTURE, threePeople(), MAY);
        var report = files.applyPeople(JUNE, person("1", "org", "", "2024-01-01", ""));
        assertThat(report.count(ImportOutcome.MISSING)).isGreaterThanOrEqualTo(2);
        assertThat(files.history(jdbc, "3")).containsExactly("1: 2025-03-01.. north since 2025-03-01 under 2");
    }

    @Test
    void aRenamedUnitKeepsItsOldNameUntilTheDay() {
        files.apply(STRUCTURE, threePeople(), MAY);
        files.apply(STRUCTURE.replace("North,", "North and East,"), null, JUNE);
        assertThat(names("north")).containsExactly("2024-01-01..2026-06-01 North", "2026-06-01.. North and East");

        files.apply(STRUCTURE.replace("North,", "North East,"), null, JUNE);
        assertThat(names("north")).containsExactly("2024-01-01..2026-06-01 North", "2026-06-01.. North East");
    }

    @Test
    void aUnitChangesFromTheDayThatItsRowGives() {
        files.apply(STRUCTURE, threePeople(), MAY);
        files.apply(STRUCTURE.replace("North,team,$svc,,2024-01-01", "North West,team,$svc,,2026-03-01"), null, JUNE);
        assertThat(names("north")).containsExactly("2024-01-01..2026-03-01 North", "2026-03-01.. North West");
    }

    static String threePeople() {
        return people(
                person("1", "org", "", "2024-01-01", ""),
                person("2", "north", "1", "2024-01-01", ""),
                person("3", "north", "2", "2025-03-01", ""));
    }

    private java.util.List<String> names(String code) {
        return jdbc.sql("""
                        select valid_from || '..' || coalesce(cast(valid_to as text), '') || ' ' || name
                          from unit_version join unit using (unit_id) where code = :code order by valid_from
                        """)
                .param("code", files.prefix + code)
                .query(String.class)
                .list();
    }

    private String leadOf(String code) {
        return jdbc.sql("""
                        select employee_number from unit join unit_version using (unit_id)
                               join person on person_id = lead_id where code = :code
                        """)
                .param("code", files.prefix + code)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static Map<ImportOutcome, Integer> counts(ImportReport report, ImportFile file) {
        return report.file(file).orElseThrow().counts();
    }

    private static int errors(ImportReport report) {
        return report.files().stream().mapToInt(file -> file.errors().size()).sum();
    }
}
