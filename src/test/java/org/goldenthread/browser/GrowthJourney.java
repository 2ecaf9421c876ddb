package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Dates;
import org.junit.jupiter.api.Test;

/** Amina finds her strengths, shows them to chloe and plans; ben's first months; hannah looks where her path leads. */
@Journey
class GrowthJourney {

    @Test
    void aminaFinishesSharesAndRevokes() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE, "my-development");
                Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP)) {
            amina.link("Go on").click();
            assertThat(amina.heading("Page 4 of 6")).isVisible();
            answer(amina);
            amina.button("Next page").click();
            assertThat(amina.heading("Page 5 of 6")).isVisible();
            amina.button("Next page").click();
            assertThat(amina.heading("Page 6 of 6")).isVisible();
            amina.button("See my strengths").click();
            assertThat(amina.heading("In bands")).isVisible();

            amina.button("Share with my manager, Chloe Marsden").click();
            assertThat(amina.button("Take back from Chloe Marsden")).isVisible();
            amina.look("strengths");
            chloe.open("my-development");
            chloe.link("Strengths of Amina Khalil").click();
            assertThat(chloe.heading("Strengths of Amina Khalil")).isVisible();
            chloe.look("strengths-shared");
            amina.button("Take back from Chloe Marsden").click();
            assertThat(amina.page.getByText("Chloe Marsden no longer sees your strengths."))
                    .isVisible();
            chloe.page.reload();
            assertThat(chloe.heading("There is no such page")).isVisible();
            amina.open("my-development/who-looked");
            assertThat(amina.page.getByRole(AriaRole.TABLE)).containsText("Chloe Marsden");
        }
    }

    @Test
    void aminaPlans() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP, "my-development/plan")) {
            plan(amina);
        }
    }

    private static void plan(Visitor amina) {
        amina.link("Add a goal").click();
        amina.page.getByLabel("What I want to reach").fill("Lead a group supervision");
        Locator day = amina.page.getByLabel("By when");
        day.fill(Dates.day(LocalDate.now(StaffDirectory.LONDON).plusMonths(3)));
        day.press("Enter");
        amina.button("Save the goal").click();
        amina.link("Lead a group supervision").click();
        amina.page.getByLabel("In a sentence or two").fill("Asked chloe for a date");
        amina.button("Add to the goal").click();
        assertThat(amina.page.getByText(": Asked chloe for a date")).isVisible();
        amina.look("goal");
    }

    @Test
    void benAddsEvidenceAndTheCoordinatorSeesThatThereIsMore() {
        try (Visitor ben = Visitor.signedIn("ben", Screen.PHONE, "my-development");
                Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP)) {
            ben.link("Open my programme").click();
            assertThat(ben.heading("Assessed and supported year in employment")).isVisible();
            ben.look("first-years");
            ben.button("Add a piece of evidence").click();
            ben.page.getByLabel("What is it?").fill("Statement for court");
            ben.page
                    .getByLabel("The law and the family and youth justice systems")
                    .check();
            ben.button("Keep the evidence").click();
            assertThat(ben.heading("Statement for court")).isVisible();

            esther.open("my-development/programmes");
            esther.link("Assessed and supported year in employment").click();
            Locator row =
                    esther.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Ben Ashworth"));
            assertThat(row).containsText("of 19");
            esther.look("cohort");
            row.getByRole(AriaRole.LINK).click();
            assertThat(esther.heading("Ben Ashworth")).isVisible();
            assertThat(esther.page.getByText("Statement for court")).isHidden();
        }
    }

    @Test
    void hannahSeesWhereSheIsAndWhatTheNextStepAsksFor() {
        try (Visitor hannah = Visitor.signedIn("hannah", Screen.LAPTOP, "my-development/career")) {
            assertThat(hannah.heading("Next step: Senior business support officer"))
                    .isVisible();
            Locator ask = hannah.page.getByRole(
                    AriaRole.RADIOGROUP,
                    new GetByRoleOptions().setName("Prepares a regular report that managers rely on"));
            ask.getByLabel("Partly").check();
            hannah.page.reload();
            assertThat(ask.getByLabel("Partly")).isChecked();
            hannah.look("career");
            hannah.link("Make it a goal: Prepares a regular report").click();
            assertThat(hannah.page.getByLabel("What I want to reach"))
                    .hasValue("Prepares a regular report that managers rely on");
            hannah.open("my-development/plan");
            assertThat(hannah.heading("My story")).isVisible();
            hannah.look("plan-story");
        }
    }

    private static void answer(Visitor visitor) {
        for (Locator group : visitor.page.getByRole(AriaRole.RADIOGROUP).all()) {
            group.getByLabel("Mostly accurate").check();
        }
    }
}
