package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Farid asks one service something, sees whom that reaches before anything is sent, and keeps it open for longer. */
@Journey
class LaunchJourney {

    private static final String TITLE = "Fostering, how are you?";

    @Test
    void faridLaunchesASurveyAndKeepsItOpenForLonger() {
        try (Visitor farid = Visitor.signedIn("farid", Screen.LAPTOP, "organisation/surveys")) {
            farid.link("Launch a survey").click();
            assertThat(farid.heading("Launch a survey")).isVisible();
            farid.look("launch");

            farid.button("See whom it reaches").click();
            assertThat(farid.page.getByText("This is needed.").first()).isVisible();

            Locator questions = farid.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Questions"));
            questions.pressSequentially("Work and");
            farid.page
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Work and stress"))
                    .click();
            farid.page.getByLabel("Title").fill(TITLE);
            farid.page.getByLabel("Why we ask").fill("To plan next year's workloads. Results are shown to all of you.");
            Locator units =
                    farid.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Services and teams"));
            units.pressSequentially("Fostering");
            farid.page
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Fostering"))
                    .first()
                    .click();
            units.press("Escape");
            farid.button("See whom it reaches").click();

            assertThat(farid.heading("Before you launch")).isVisible();
            assertThat(farid.page.getByRole(
                            AriaRole.TABLE, new GetByRoleOptions().setName("Groups in which answers are counted")))
                    .containsText("Fostering");
            farid.look("launch-preview");
            farid.button("Launch").click();
            farid.page
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Launch"))
                    .click();

            assertThat(farid.page.getByText(TITLE, new GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(farid.page.getByText("Opens ").first()).isVisible();
            farid.button("Keep " + TITLE + " open for longer").click();
            farid.button("Keep open").click();
            assertThat(farid.page.getByText("stays open until")).isVisible();
            // Anew: what pops up for a moment keeps the width of the window in which it did.
            farid.open("organisation/surveys");
            assertThat(farid.button("Keep " + TITLE + " open for longer")).isVisible();
            farid.look("surveys-launched");
        }
    }
}
