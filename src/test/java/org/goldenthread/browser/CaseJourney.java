package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An administrator repairs a broken import, and a practitioner finds the visits behind the fall of her figure. */
@Journey
class CaseJourney {

    @Test
    void aminaSeesTheVisitsBehindHerFallAndGraceRepairsTheBrokenImport() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP, "my-work/visits-in-time")) {
            assertThat(amina.heading("The records behind it")).isVisible();
            assertThat(table(amina, "What is due next, the earliest first")).isVisible();
            assertThat(amina.page.getByText("Missed").first()).isVisible();
            amina.look("case-records");
        }
        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP)) {
            Locator trouble =
                    grace.page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Files that need you"));
            assertThat(trouble).containsText("ssd_cp_visits.csv");
            assertThat(trouble).containsText("Leave out what could tell who a child is: child_name.");
            grace.look("home-administrator");

            grace.link("Put ssd_cp_visits.csv right").click();
            grace.page
                    .waitForFileChooser(() -> grace.button("Choose ssd_*.csv").click())
                    .setFiles(Path.of("demo/ssd_cp_visits.csv"));
            grace.page.getByLabel("Where the file comes from").fill("the case management system");
            grace.button("Show what would change").click();
            assertThat(table(grace, "Mistakes in ssd_cp_visits.csv"))
                    .containsText("There is no child protection plan with this key.");
            grace.look("case-data-preview");

            grace.button("Apply these changes").click();
            assertThat(grace.page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Done: ")))
                    .isVisible();
            grace.place("Home").click();
            assertThat(grace.heading("Files that need you")).hasCount(0);
        }
    }

    private static Locator table(Visitor visitor, String caption) {
        return visitor.page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName(caption));
    }
}
