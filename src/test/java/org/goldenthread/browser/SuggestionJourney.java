package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Amina suggests something without her name; farid lets it out; ben supports it; david says yes and makes it a commitment.
 * Chloe prints the guide for her team's meeting and records what was agreed.
 */
@Journey
class SuggestionJourney {

    private static final String TITLE = "Keep Thursday afternoons free of meetings";
    private static final String AGREED = "Half an hour less of meetings a week";
    private static final String PROMISE = "No meetings on Thursdays after one";

    @Test
    void aSuggestionWithoutANameIsSupportedAnsweredAndBecomesACommitment() {
        aminaSuggestsWithoutHerName();
        faridLetsItOut();
        benSupportsIt();
        davidSaysYes();
    }

    @Test
    void chloePrintsHerGuideAndRecordsWhatTheTeamAgreed() {
        try (Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP, "organisation/engagement")) {
            chloe.link("Prepare the team conversation").click();
            assertThat(chloe.heading("What to talk about")).isVisible();
            assertThat(chloe.heading("Team conversation: North 2")).isVisible();
            chloe.look("conversation");
            String paper = new String(
                    chloe.page.pdf(new PdfOptions()
                            .setFormat("A4")
                            .setPath(Path.of("target", "screenshots", "conversation.pdf"))),
                    StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                            .matcher(paper)
                            .results()
                            .count())
                    .isEqualTo(1);

            Locator about = chloe.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("What it is about"));
            about.fill("Too many meetings");
            about.press("Enter");
            assertThat(about).hasValue("Too many meetings");
            chloe.page.getByLabel("What we will do").fill(AGREED);
            Locator owner = chloe.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Who sees to it"));
            owner.pressSequentially("Amina");
            Locator amina = chloe.page
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Amina"))
                    .first();
            assertThat(amina).isVisible();
            amina.click();
            Locator due = chloe.page.getByLabel("Due");
            due.fill("31/1/2027");
            due.press("Enter");
            assertThat(due).hasValue("31 January 2027");
            chloe.button("Record it").click();
            assertThat(chloe.heading(AGREED)).isVisible();
            assertThat(chloe.button("Done: " + AGREED)).isEnabled();
            chloe.look("conversation-agreed");
        }
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP, "my-team/conversation")) {
            assertThat(esther.page.getByText("This page is for those who lead a team."))
                    .isVisible();
        }
    }

    private static void aminaSuggestsWithoutHerName() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP, "my-voice/suggestions")) {
            assertThat(amina.heading("Waiting for an answer")).isVisible();
            amina.look("suggestions");
            amina.open("my-voice/suggestions/new");
            Locator title = amina.page.getByLabel("Your suggestion in a line");
            assertThat(title).isVisible();
            assertThat(amina.page.getByLabel("Without my name")).isChecked();
            title.fill(TITLE);
            amina.page.getByLabel("Who should answer").selectOption("Family safeguarding");
            Locator words = amina.page.getByLabel("What should change, and why?");
            words.fill("My manager Jo Bloggs fills every afternoon, and visits are written up at night.");
            assertThat(amina.page.getByText("This may tell who you or somebody else is: My manager Jo Bloggs"))
                    .isVisible();
            amina.look("suggest");
            amina.button("Send my suggestion").click();
            assertThat(amina.button("Send it as it is")).isVisible();
            words.fill("Every afternoon is full of meetings, and visits are written up at night.");
            assertThat(amina.button("Send my suggestion")).isVisible();
            amina.button("Send my suggestion").click();
            assertThat(amina.heading("Thank you. Your suggestion is in the box."))
                    .isVisible();
            assertThat(amina.page.getByText("From: nobody")).isVisible();
            amina.look("suggest-receipt");
        }
    }

    private static void faridLetsItOut() {
        try (Visitor farid = Visitor.signedIn("farid", Screen.LAPTOP, "organisation/suggestions")) {
            Locator suggestion = farid.page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(TITLE));
            // The demo's box is emptied every few seconds.
            farid.page.waitForCondition(() -> {
                farid.page.reload();
                assertThat(farid.heading("Before they come out")).isVisible();
                return suggestion.count() > 0;
            });
            farid.look("suggestion-desk");
            farid.button("Hold back “" + TITLE + "”").click();
            assertThat(farid.page.getByText("All staff see that one was held back"))
                    .isVisible();
            farid.look("suggestion-hold-back");
            farid.button("Cancel").click();
            assertThat(farid.page.getByText("All staff see that one was held back"))
                    .isHidden();
            Locator publish = farid.page.getByRole(
                    AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Publish (it|all \\d+) now$")));
            publish.click();
            assertThat(publish).hasCount(0);
        }
    }

    private static void benSupportsIt() {
        try (Visitor ben = Visitor.signedIn("ben", Screen.PHONE, "my-voice/suggestions")) {
            ben.link(TITLE).click();
            assertThat(ben.button("Support this")).isEnabled();
            ben.button("Support this").click();
            assertThat(ben.page.getByText("You support this.")).isVisible();
            assertThat(ben.button("No longer support this")).isVisible();
            assertThat(ben.button("Publish to all staff")).hasCount(0);
            ben.look("suggestion");
        }
    }

    private static void davidSaysYes() {
        try (Visitor david = Visitor.signedIn("david", Screen.LAPTOP, "organisation/suggestions")) {
            assertThat(david.heading("Waiting for your answer")).isVisible();
            david.look("suggestion-desk-leader");
            david.link(TITLE).click();
            assertThat(david.heading("Answer it")).isVisible();
            david.page.getByLabel("Yes: it becomes a commitment").check();
            assertThat(david.page.getByLabel("What we will do")).isVisible();
            david.page.getByLabel("What you answer").fill("You are right, and we begin in North 2.");
            david.page.getByLabel("What we will do").fill(PROMISE);
            Locator owner = david.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Who sees to it"));
            owner.pressSequentially("Chloe");
            Locator chloe = david.page
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Chloe"))
                    .first();
            assertThat(chloe).isVisible();
            chloe.click();
            Locator due = david.page.getByLabel("Due");
            due.fill("31/1/2027");
            due.press("Enter");
            assertThat(due).hasValue("31 January 2027");
            david.look("suggestion-answer");
            david.button("Publish to all staff").click();
            assertThat(david.heading(PROMISE)).isVisible();
            assertThat(david.heading("Answer it again")).isVisible();
            david.look("suggestion-answered");
            david.open("my-voice");
            assertThat(david.heading(PROMISE)).isVisible();
            david.look("my-voice-suggested");
        }
    }
}
