package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Dates;
import org.junit.jupiter.api.Test;

/** A practitioner looks at her own measures, one of them closely. */
@Journey
class MyWorkJourney {

    @Test
    void aminaFindsWhyVisitsFellAndSetsAnAction() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP)) {
            amina.place("My work").click();
            assertThat(amina.page.getByText("visits in time and child protection visits in time need a look."))
                    .isVisible();
            amina.look("my-work");

            // The visits to looked-after children were in time: it is those on child protection plans.
            amina.link("Looked-after visits in time").click();
            assertThat(amina.heading("Looked-after visits in time")).isVisible();
            assertThat(amina.page.getByText("▼ Lower than usual")).hasCount(0);
            amina.place("My work").click();
            amina.link("Child protection visits in time").click();
            assertThat(amina.heading("Child protection visits in time")).isVisible();
            assertThat(amina.page.getByText("▼ Lower than usual").first()).isVisible();
            assertThat(amina.page.getByRole(
                            AriaRole.TABLE,
                            new GetByRoleOptions().setName("Child protection visits in time, compared")))
                    .containsText("Team North 2");
            assertThat(amina.page.getByText("The shaded band is what chance alone would do"))
                    .isVisible();
            amina.look("measure");

            amina.button("Set an action").click();
            Locator words = amina.page.getByLabel("What I will do");
            assertThat(words).isFocused();
            words.fill("Plan visits for the week on Monday morning");
            Locator day = amina.page.getByLabel("Look again on");
            day.fill(Dates.day(LocalDate.now(StaffDirectory.LONDON)));
            day.press("Enter");
            amina.page.getByLabel("Shared with my manager, Chloe Marsden").check();
            amina.button("Save").click();
            assertThat(amina.page.getByText("Shared with Chloe Marsden")).isVisible();

            amina.page.getByText("Show as table").click();
            assertThat(amina.page.getByRole(
                            AriaRole.TABLE,
                            new GetByRoleOptions().setName("Child protection visits in time, month by month")))
                    .containsText("Signal");
            amina.look("measure-table");

            amina.place("Home").click();
            assertThat(amina.heading("Time to look again")).isVisible();
            amina.link("Open Child protection visits in time").click();
            amina.button("Delete").click();
            assertThat(amina.button("Set an action")).isVisible();
        }
    }

    @Test
    void benSeesHisAllowanceAndContestsAFigureThatGraceAnswers() {
        try (Visitor ben = Visitor.signedIn("ben", Screen.PHONE, "my-work")) {
            assertThat(ben.page.getByText("You are newly qualified: your allowance is smaller"))
                    .isVisible();
            assertThat(ben.page.getByText("Allowance: 10")).isVisible();
            ben.link("Children allocated to me").click();
            assertThat(ben.page.getByText("10 for a newly qualified social worker in family safeguarding"))
                    .isVisible();
            ben.button("This does not look right").click();
            ben.button("Send").click();
            assertThat(ben.page.getByText("Write what does not look right.").first())
                    .isVisible();
            ben.page.getByLabel("What does not look right").fill("One family is counted twice.");
            ben.button("Send").click();
            assertThat(ben.page.getByText("Being checked")).isVisible();

            try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP)) {
                grace.link("Answer: 2 figures are said not to be right").click();
                Locator card = grace.page.getByLabel(
                        "Ben Ashworth: Children allocated to me", new GetByLabelOptions().setExact(true));
                assertThat(card).isVisible();
                grace.look("contested");
                card.getByLabel("They are right: the data is put right").check();
                card.getByRole(AriaRole.TEXTBOX).fill("The second entry is gone.");
                grace.button("Send the answer to Ben Ashworth about Children allocated to me")
                        .click();
                assertThat(grace.page.getByText("Answered: Ben Ashworth, Children allocated to me."))
                        .isVisible();
            }

            ben.open("");
            ben.link("Read the answer: Children allocated to me").click();
            assertThat(ben.page.getByText("The second entry is gone.")).isVisible();
            assertThat(ben.page.getByText("Put right")).isVisible();
        }
    }

    @Test
    void aMeasureThatDoesNotExistSaysSo() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP, "my-work/no-such-measure")) {
            assertThat(amina.heading("There is no such page")).isVisible();
        }
    }
}
