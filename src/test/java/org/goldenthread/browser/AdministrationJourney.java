package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The administrator sends files: sees mistakes row by row, sees what would change, applies it. */
@Journey
class AdministrationJourney {

    private static final String PEOPLE = """
            employee_number,given_name,family_name,email,unit,job_role,practice_level,fte,contract_type,start,end,manager
            """;

    @Test
    void graceSeesEachMistakeWithItsRow() {
        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP, "admin/import")) {
            grace.look("import");
            send(grace, "people.csv", PEOPLE + """
                    J1,Joan,Journey,not-an-address,NOWHERE,Social worker,,1,permanent,2026-01-01,,
                    J2,Jack,Journey,jack.journey@example.org,NOWHERE,Social worker,,1,permanent,2026-01-01,,
                    """);
            grace.button("Show what would change").click();

            Locator mistakes =
                    grace.page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Mistakes in people.csv"));
            assertThat(mistakes).containsText("Row 2");
            assertThat(mistakes).containsText("Row 3");
            assertThat(mistakes).containsText("not-an-address");
            assertThat(mistakes).containsText("There is no unit with this code");
            grace.look("import-mistakes");
        }
    }

    @Test
    void aFileThatIsNoCsvIsRefusedInWords() {
        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP, "admin/import")) {
            send(grace, "people.csv", "\u0000\u0001\u0002 this is a picture");
            grace.button("Show what would change").click();
            assertThat(grace.page.getByText("Nothing of this file was taken.")).isVisible();
            grace.look("import-refused");
        }
    }

    @Test
    void theImportIsClosedToEverybodyElse() {
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP)) {
            assertThat(esther.link("Administration")).hasCount(0);
            esther.open("admin/import");
            assertThat(esther.heading("There is no such page")).isVisible();
        }
    }

    @Test
    void graceSendsObservationsAndSeesWhatTheyWouldChange() {
        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP)) {
            grace.link("Observations").first().click();
            assertThat(grace.heading("Import observations")).isVisible();
            grace.look("observations");
            send(grace, "observations.csv", """
                    employee_number,measure,period,numerator,denominator
                    nobody,visits-in-time,2026-01,9,10
                    E10001,visits,2026-01,9,10
                    """);
            grace.page.getByLabel("Where the file comes from").fill("Case system");
            grace.button("Show what would change").click();

            Locator mistakes = grace.page.getByRole(
                    AriaRole.TABLE, new GetByRoleOptions().setName("Mistakes in observations.csv"));
            assertThat(mistakes).containsText("There is nobody with this employee number");
            assertThat(mistakes).containsText("There is no measure with this key");
            grace.look("observations-mistakes");
        }
    }

    private static void send(Visitor visitor, String file, String text) {
        visitor.page
                .waitForFileChooser(() -> visitor.button("Choose " + file).click())
                .setFiles(new FilePayload(file, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(visitor.page.locator("vaadin-upload-file[complete]")).isVisible();
    }
}
