package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Dates;
import org.junit.jupiter.api.Test;

/** A practitioner looks at her own measures, one of them closely. */
class MyWorkJourney {

    @Test
    void aminaSeesSixMeasuresAndTheTrendOfOne() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP)) {
            amina.link("My work").first().click();
            assertThat(amina.link("Trend and comparison")).hasCount(6);
            assertThat(amina.page.getByText("▼ Lower than usual").first()).isVisible();
            amina.look("my-work");

            amina.link("Trend and comparison: Assessments in 45 working days").click();
            assertThat(amina.heading("Assessments in 45 working days")).isVisible();
            assertThat(amina.page.getByRole(
                            AriaRole.TABLE, new GetByRoleOptions().setName("Assessments in 45 working days, compared")))
                    .containsText("England");
            assertThat(amina.page.getByText("The shaded band is what chance alone would do"))
                    .isVisible();
            amina.look("measure");

            amina.button("Set an action").click();
            Locator words = amina.page.getByLabel("What I will do");
            assertThat(words).isFocused();
            words.fill("Book writing time on Thursdays until Christmas");
            Locator day = amina.page.getByLabel("Look again on");
            day.fill(Dates.day(LocalDate.now(StaffDirectory.LONDON)));
            day.press("Enter");
            amina.page.getByLabel("Shared with my manager, Chloe Marsden").check();
            amina.button("Save").click();
            assertThat(amina.page.getByText("Shared with Chloe Marsden")).isVisible();

            amina.page.getByText("Show as table").click();
            assertThat(amina.page.getByRole(
                            AriaRole.TABLE,
                            new GetByRoleOptions().setName("Assessments in 45 working days, month by month")))
                    .containsText("Signal");
            amina.look("measure-table");

            amina.link("Home").first().click();
            assertThat(amina.heading("Time to look again")).isVisible();
            amina.link("Open Assessments in 45 working days").click();
            amina.button("Delete").click();
            assertThat(amina.button("Set an action")).isVisible();
        }
    }

    @Test
    void aMeasureThatDoesNotExistSaysSo() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP)) {
            amina.open("my-work/no-such-measure");
            assertThat(amina.heading("There is no such page")).isVisible();
        }
    }
}
