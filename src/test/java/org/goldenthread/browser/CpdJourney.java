package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Amina finishes a piece on the last days of the regulator's year, ben gives his reflection, and she thanks him. */
@Journey
class CpdJourney {

    private static final String PIECE = "Professional curiosity";

    @Test
    void aDraftBecomesAPieceWithAPeerReflectionAndTheYearIsReady() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP, "my-development/cpd")) {
            assertThat(amina.page.getByText("Still missing: 1 piece and 1 peer reflection."))
                    .isVisible();
            amina.look("cpd");
            amina.link(PIECE).click();
            write(amina, "Description and relevance", "A review of what helps when teenagers are neglected.");
            write(amina, "Learning", "Neglect of teenagers is often read as their own choice.");
            write(amina, "Impact on practice", "I ask who notices when they do not come home.");
            amina.look("cpd-draft");
            amina.button("Finish the piece").click();
            assertThat(amina.heading("For the regulator")).isVisible();
            Locator whom = amina.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Whom to ask"));
            whom.fill("Ben Ashworth");
            amina.page.getByRole(AriaRole.OPTION).first().click();
            amina.button("Ask for a peer reflection").click();
            assertThat(amina.page.getByText("Ben Ashworth reads this piece")).isVisible();
            amina.look("cpd-piece");
        }
        benGivesHisReflection();
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE, "my-development/cpd")) {
            assertThat(amina.page.getByText("You have all that this year needs."))
                    .isVisible();
            amina.open("my-voice/thanks/new");
            choose(amina, "A colleague", "Ben Ashworth");
            choose(amina, "For which of our values", "Growing from experience");
            write(amina, "What they did, and what it changed", "Your question turned my piece round.");
            amina.look("thanks-new");
            amina.button("Give thanks").click();
            assertThat(amina.page.getByText("Your question turned my piece round."))
                    .isVisible();
            amina.open("my-voice/thanks");
            assertThat(amina.page.getByText("Your question turned my piece round."))
                    .isVisible();
            amina.look("thanks");
        }
    }

    @Test
    void whatIsTypedFastIsThereWhenThePieceIsFinished() {
        try (Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP)) {
            for (int round = 1; round <= 2; round++) {
                chloe.open("my-development/cpd");
                chloe.button("New piece").click();
                assertThat(chloe.button("Finish the piece")).isVisible();
                write(chloe, "Title", "Piece " + round);
                write(chloe, "Description and relevance", "Described " + round);
                write(chloe, "Learning", "Learned " + round);
                write(chloe, "Impact on practice", "Changed " + round);
                chloe.button("Finish the piece").click();
                assertThat(chloe.page.getByText("Choose a type.").first()).isVisible();
                assertThat(chloe.page.getByText("Write what")).isHidden();
                chloe.page.reload();
                assertThat(chloe.page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Learning")))
                        .hasValue("Learned " + round);
            }
        }
    }

    private static void benGivesHisReflection() {
        try (Visitor ben = Visitor.signedIn("ben", Screen.LAPTOP)) {
            ben.page
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Read it: Amina Khalil asks you"))
                    .click();
            write(ben, "Your reflection", "I had never asked who notices. I will, on Thursday.");
            ben.look("peer-reflection");
            ben.button("Give it").click();
            assertThat(ben.page.getByText("Amina Khalil can read it now")).isVisible();
        }
    }

    private static void choose(Visitor visitor, String label, String text) {
        visitor.page
                .getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(label))
                .fill(text);
        visitor.page.getByRole(AriaRole.OPTION).first().click();
    }

    private static void write(Visitor visitor, String label, String text) {
        visitor.page
                .getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(label))
                .fill(text);
    }
}
