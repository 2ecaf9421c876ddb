package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Dates;
import org.junit.jupiter.api.Test;

/** A line manager balances the team, whoever was looked at reads it, and all of it hangs on goals that leaders keep. */
@Journey
class GoldenThreadJourney {

    private static final String PRIORITY = "Every child on a plan is seen on time, and alone";
    private static final String GOAL = "Children are safe";

    @Test
    void chloeBalancesTheTeamAndAminaReadsThatSheLooked() {
        try (Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP)) {
            chloe.place("My team").click();
            assertThat(chloe.heading("Workload and allowance")).isVisible();
            assertThat(chloe.page.getByText(Pattern.compile("^Visits in time: lower than usual")))
                    .isVisible();
            chloe.look("my-team");
            chloe.page.getByText("Show as table").click();
            assertThat(chloe.page.getByRole(
                            AriaRole.TABLE,
                            new GetByRoleOptions()
                                    .setName("Children allocated to each person, beside their allowance")))
                    .containsText("Amina Khalil");
            chloe.button("Add a reminder").click();
            Locator words = chloe.page.getByLabel("What was agreed");
            assertThat(words).isFocused();
            words.fill("The next two assessments do not go to North 2");
            Locator day = chloe.page.getByLabel("Come back to it on");
            day.fill(Dates.day(LocalDate.now(StaffDirectory.LONDON).plusDays(14)));
            day.press("Enter");
            chloe.button("Save").click();
            chloe.button("Done: The next two assessments do not go to North 2").click();
            assertThat(chloe.page.getByText("The next two assessments do not go to North 2"))
                    .hasCount(0);

            chloe.link("Figures of Amina Khalil").first().click();
            assertThat(chloe.page.getByText("Amina reads that you opened this page, and when."))
                    .isVisible();
            chloe.look("my-team-person");
            chloe.link("Month by month: Visits in time").click();
            assertThat(chloe.heading("Before you draw a conclusion")).isVisible();
        }
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE, "my-work")) {
            amina.link("Who looked at my figures").click();
            assertThat(amina.page.getByRole(AriaRole.TABLE)).containsText("My figures: Visits in time");
            assertThat(amina.page.getByText("Your line manager today is Chloe Marsden."))
                    .isVisible();
            amina.look("who-looked");
        }
    }

    @Test
    void aminaWalksFromHerVisitsToTheGoalAndBack() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE, "my-work/visits-in-time")) {
            amina.link("Open the golden thread").click();
            Locator walk = amina.page.getByRole(
                    AriaRole.LIST, new GetByRoleOptions().setName("The thread through this place, from the goal down"));
            walk.getByText(PRIORITY).click();
            isAt(walk, PRIORITY);
            walk.getByText(GOAL).click();
            isAt(walk, GOAL);
            amina.look("golden-thread");
            walk.getByText(PRIORITY).click();
            assertThat(amina.page.getByText("How it was worded before")).isVisible();
            walk.getByText(Pattern.compile("^Visits in time, me:")).click();
            assertThat(amina.page).hasURL(Pattern.compile(".*/my-work/visits-in-time$"));
        }
    }

    /** Whoever is taken there is there with the keyboard too; until then the page still moves. */
    private static void isAt(Locator walk, String place) {
        Locator here = walk.locator("[aria-current]");
        assertThat(here).containsText(place);
        assertThat(here).isFocused();
    }

    @Test
    void davidRewordsAPriority() {
        try (Visitor david = Visitor.signedIn("david", Screen.LAPTOP)) {
            david.link("The golden thread").first().click();
            david.link("Edit goals and priorities").click();
            assertThat(david.heading("Priorities of Family safeguarding")).isVisible();
            david.look("golden-thread-edit");
            david.button("Reword: Workloads that leave time to think").click();
            Locator title = david.page.getByLabel("In a few words");
            assertThat(title).isFocused();
            title.fill("Workloads that leave time to think, and to talk");
            david.look("golden-thread-reword");
            david.button("Save").click();
            assertThat(david.heading("Workloads that leave time to think, and to talk"))
                    .isVisible();
        }
    }
}
