package org.goldenthread.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.ImportFiles;
import org.goldenthread.organisation.ImportOutcome;
import org.goldenthread.organisation.ImportReason;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.tabular.FileProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportViewTest extends ViewTest {

    static final SignedIn ADMINISTRATOR = new SignedIn("grace", "Grace Test", "none", Set.of(Role.ADMINISTRATOR));
    static final String PEOPLE_HEADER = "employee_number,given_name,family_name,email,unit,job_role,practice_level,fte,"
            + "contract_type,start,end,manager\n";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    I18NProvider texts;

    final String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
    final String structure = """
            code,name,kind,parent,lead,valid_from
            $org,Exampleshire,organisation,,,2024-01-01
            """.replace("$", prefix);

    @BeforeEach
    void noOtherOrganisation() {
        ImportFiles.closeOtherOrganisations(jdbc);
    }

    @Test
    void onlyAnAdministratorComesHere() {
        assertRefused("admin/import");
        signIn(new SignedIn("amina", "Amina Test", "none", Set.of(Role.SURVEY_OWNER, Role.LEADER)));
        assertRefused("admin/import");
    }

    @Test
    void withoutAFileItSaysWhatIsMissing() {
        openImport();
        _click(button("Show what would change"));
        assertThat(alertText()).isEqualTo("Choose at least one file first.");
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
    }

    @Test
    void whatWouldChangeIsShownAndThenApplied() {
        openImport();
        upload(0, "structure.csv", structure);
        upload(1, "people.csv", PEOPLE_HEADER + person(1) + person(2));
        _click(button("Show what would change"));

        assertThat(statusText()).isEqualTo("3 rows would change something. Nothing has been changed yet.");
        assertThat(sentences()).contains("One new unit.", "2 people join.", "2 rows were read.");
        assertThat(people()).isZero();

        _click(button("Apply these changes"));
        assertThat(statusText()).isEqualTo("Done: 3 rows have been applied.");
        assertThat(people()).isEqualTo(2);
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));

        _click(button("Show what would change"));
        assertThat(alertText()).isEqualTo("Choose at least one file first.");
    }

    @Test
    void theSameFilesAgainOfferNothingToApply() {
        whatWouldChangeIsShownAndThenApplied();
        upload(1, "people.csv", PEOPLE_HEADER + person(1) + person(2));
        _click(button("Show what would change"));
        assertThat(statusText()).isEqualTo("These files would change nothing.");
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
    }

    @Test
    void mistakesAreATableAndAFileToTakeAway() {
        openImport();
        upload(0, "structure.csv", structure);
        String bad = IntStream.rangeClosed(1, 150)
                .mapToObj(i -> person(i).replace("permanent", "=casual"))
                .collect(Collectors.joining());
        upload(1, "people.csv", PEOPLE_HEADER + person(999) + bad);
        _click(button("Show what would change"));

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Mistakes: 100 of 150."));
        assertThat(sentences()).contains("150 rows have mistakes and are left out.", "One person joins.");
        assertThat(_find(NativeTableRow.class)).hasSizeLessThan(350);
        Anchor link = _get(Anchor.class, spec -> spec.withText("Download all 150 mistakes in people.csv as CSV"));
        String csv = new String(DownloadKt._download(link), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(151);
        assertThat(csv.lines().skip(1).findFirst())
                .hasValue(
                        "3,contract_type,'=casual,\"Use one of: permanent, agency, fixed term, student, apprentice.\"");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        openImport();
        upload(1, "people.csv", PEOPLE_HEADER.replace("email,", "") + person(1));
        _click(button("Show what would change"));
        assertThat(alertText()).startsWith("people.csv: These columns are missing: email.");
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
    }

    @Test
    void aDayInTheFutureIsRefused() {
        openImport();
        upload(0, "structure.csv", structure);
        var date = _get(DatePicker.class);
        date.setValue(date.getValue().plusDays(1));
        _click(button("Show what would change"));
        assertThat(alertText()).startsWith("Changes cannot count from a day in the future.");
    }

    @Test
    void anotherFileTakesThePreviewAway() {
        openImport();
        upload(0, "structure.csv", structure);
        _click(button("Show what would change"));
        upload(1, "people.csv", PEOPLE_HEADER + person(1));
        _assertNone(Button.class, spec -> spec.withText("Apply these changes"));
    }

    @Test
    void nothingOfAFileStaysBehindWhenThePageIsLeft() throws IOException {
        openImport();
        upload(1, "people.csv", PEOPLE_HEADER + person(1));
        MockVaadin.clientRoundtrip(true);
        assertThat(temporaryFiles()).isEqualTo(1);
        _get(ImportView.class).getElement().removeFromTree();
        assertThat(temporaryFiles()).isZero();

        openImport();
        upload(1, "people.csv", PEOPLE_HEADER + person(1));
        _get(ImportView.class).getElement().removeFromTree();
        MockVaadin.clientRoundtrip(true);
        assertThat(temporaryFiles()).isZero();
    }

    @Test
    void everyOutcomeReasonAndRefusalHasItsWords() {
        for (var reason : ImportReason.values()) {
            text("reason." + reason, "value", 2);
        }
        for (var reason : FileProblem.Reason.values()) {
            texts.getTranslation("shell.file." + reason, Locale.UK, "detail");
        }
        for (var outcome : ImportOutcome.values()) {
            text("count." + (outcome == ImportOutcome.MISSING ? "MISSING-PEOPLE" : outcome), 1);
            if (outcome.isChange()) {
                text("outcome." + outcome);
            }
        }
        assertThat(text("reason.MANAGER_LEAVES", "2026-07-31", 2))
                .isEqualTo("2 people are left without a line manager after this day.");
    }

    private String text(String key, Object... values) {
        return texts.getTranslation("organisation.import." + key, Locale.UK, values);
    }

    private void openImport() {
        signIn(ADMINISTRATOR);
        open("admin/import", ImportView.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void upload(int place, String name, String text) {
        UploadKt._upload(_find(Upload.class).get(place), name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String person(int number) {
        return "$%s,Given,Family,$%s@example.org,$org,Social worker,,1,permanent,2025-01-01,,\n"
                .formatted(number, number)
                .replace("$", prefix);
    }

    private static List<String> sentences() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }

    private long people() {
        return jdbc.sql("select count(*) from person where employee_number like :prefix || '%'")
                .param("prefix", prefix)
                .query(Long.class)
                .single();
    }

    /** Files of this test that are kept for a page. */
    private long temporaryFiles() throws IOException {
        try (var files =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "golden-thread-import*")) {
            long count = 0;
            for (Path file : files) {
                count += Files.readString(file).contains(prefix) ? 1 : 0;
            }
            return count;
        }
    }
}
