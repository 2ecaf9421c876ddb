package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Farid asks Ben by name, Ben answers on his phone, Esther reads it, Ben sees that she has, and nobody else gets in. */
@Journey
class ConfidentialJourney {

    private static final String TITLE = "Your last week with us";
    private static final String LABEL = "Confidential, not anonymous";

    /** All that are asked of somebody who leaves for another post, in their order. */
    private static final List<String> QUESTIONS = List.of(
            "What is your main reason for leaving?",
            "Would any of these have made you stay?",
            "What will you do next?",
            "I could do my job well within my working hours",
            "My work made a difference to children and families",
            "My work was valued",
            "My manager supported me",
            "I could learn and progress here",
            "I had time to reflect in supervision",
            "I worked longer than my hours",
            "as a place to work?",
            "Would you come back one day?",
            "What should change for those who stay?");

    @Test
    void aLeaverIsAskedByNameAndSeesWhoReadsIt() {
        faridSetsItUp();
        try (Visitor ben = Visitor.signedIn("ben", Screen.PHONE)) {
            benAnswers(ben);
            String read = estherReads();
            assertThat(ben.page.getByText("Nobody has opened them.")).isVisible();
            ben.page.reload();
            assertThat(log(ben)).containsText("Esther Lindgren");
            ben.look("confidential-log");
            for (String other : List.of("farid", "chloe")) {
                try (Visitor visitor = Visitor.signedIn(other, Screen.LAPTOP)) {
                    visitor.page.navigate(read);
                    assertThat(visitor.heading("There is no such page")).isVisible();
                }
            }
            ben.page.reload();
            assertThat(log(ben).getByRole(AriaRole.ROW)).hasCount(2);
        }
    }

    private static Locator log(Visitor ben) {
        return ben.page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Who has read your answers"));
    }

    private static void faridSetsItUp() {
        try (Visitor farid = Visitor.signedIn("farid", Screen.LAPTOP, "organisation/surveys")) {
            farid.link("Confidential interviews").click();
            assertThat(farid.heading("Confidential interviews")).isVisible();
            assertThat(farid.page.getByText(LABEL)).isVisible();
            choose(farid, "Questions", "Leaving", "Leaving us");
            farid.page.getByLabel("Title").fill(TITLE);
            farid.page
                    .getByLabel("Why you ask")
                    .fill("To learn what would have kept you. Esther talks it over with you.");
            choose(farid, "Who is asked", "Ben Ash", "Ben Ashworth");
            choose(farid, "Who reads the answers", "Esther Lin", "Esther Lindgren");
            farid.look("confidential-new");

            farid.button("Ask them").click();
            Locator dialog = farid.page.getByRole(AriaRole.ALERTDIALOG);
            assertThat(dialog).containsText("Asked: Ben Ashworth. Read by: Esther Lindgren");
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask them"))
                    .click();
            assertThat(farid.page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("What you have asked")))
                    .containsText(TITLE);
        }
    }

    private static void choose(Visitor farid, String field, String typed, String wanted) {
        Locator box = farid.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(field));
        assertThat(box).isVisible();
        box.click();
        assertThat(box).isFocused();
        box.pressSequentially(typed);
        Locator option = farid.page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText(wanted));
        assertThat(option).hasCount(1);
        option.click();
        box.press("Escape");
        assertThat(option).isHidden();
    }

    private static void benAnswers(Visitor ben) {
        assertThat(ben.page.getByText(LABEL)).isVisible();
        ben.look("confidential-home");
        ben.open("my-voice");
        assertThat(ben.heading("My voice")).isVisible();
        assertThat(ben.page.getByText(LABEL)).isVisible();
        ben.look("confidential-my-voice");
        ben.link("Open the confidential interview “" + TITLE).tap();
        assertThat(ben.heading("Who reads your answers")).isVisible();
        assertThat(ben.page.getByText(LABEL)).isVisible();
        assertThat(ben.page.getByText("Esther Lindgren, ")).isVisible();
        PulseByHand phone = new PulseByHand(ben);
        assertThat(phone.questions()).hasCount(1);
        ben.look("confidential-asked");
        phone.tap("A new post or a career step");
        for (String question : QUESTIONS.subList(0, QUESTIONS.size() - 1)) {
            assertThat(item(ben, question)).isVisible();
            phone.next();
        }
        assertThat(item(ben, QUESTIONS.getLast())).isVisible();
        ben.page.getByLabel(QUESTIONS.getLast()).fill("Fewer forms");
        ben.button("Send with my name").tap();
        assertThat(ben.heading("Who has read your answers")).isVisible();
        assertThat(ben.page.getByText("Fewer forms")).isVisible();

        ben.button("Change my answers").tap();
        assertThat(phone.answer(0, "A new post or a career step")).isChecked();
        ben.page.reload();
        assertThat(ben.heading("Who has read your answers")).isVisible();
        assertThat(ben.button("Change my answers")).isVisible();
    }

    private static Locator item(Visitor ben, String question) {
        return ben.page.locator(".pulse-item").filter(new Locator.FilterOptions().setHasText(question));
    }

    private static String estherReads() {
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP, "my-voice")) {
            esther.link("that you may read").click();
            Locator read = esther.link("Read what Ben Ashworth said");
            assertThat(read).isVisible();
            esther.look("confidential-to-read");
            read.click();
            assertThat(esther.heading("Ben Ashworth")).isVisible();
            assertThat(esther.page.getByText("Fewer forms")).isVisible();
            String address = esther.page.url();
            esther.look("confidential-read");
            return address;
        }
    }
}
