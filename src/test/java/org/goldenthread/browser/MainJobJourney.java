package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The product's main job, from question to deed: a pulse is answered, closed and read, and what is done about it is in
 * front of everybody. One test, because each step makes the next one possible.
 */
@Journey
class MainJobJourney {

    private static final String HEARD = "There is too little time to write up visits";
    private static final String TO_BE_SEEN = "A calendar on the wall with one day of ten marked";
    private static final String DONE = "Two quiet rooms on the second floor";
    private static final String WILL_DO = "One protected writing day every fortnight";

    @Test
    void aPulseIsAnsweredClosedReadAndActedOn() {
        aminaAnswersByKeyboardAloneAndOnlyOnce();
        benAnswersOnAPhoneWithABreak();
        faridClosesThePulseAndReadsTheResults();
        chloeReadsHerOwnTeamAndWhatIsAboveIt();
        davidSaysWhatHeHeardAndWhatWillBeDone();
        davidShowsWhatCameOfIt();
        aminaSeesWhatBecameOfIt();
        everybodySeesHowSoonAnswersBecomeDeeds();
        davidFreezesTheScorecardForTheBoard();
        theNextWaveShowsWhetherItMadeADifference();
    }

    private static void aminaAnswersByKeyboardAloneAndOnlyOnce() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP)) {
            assertThat(amina.heading("One thing needs you")).isVisible();
            amina.look("home");
            amina.open("my-voice");
            amina.look("my-voice");
            PulseByHand pulse = PulseByHand.open(amina);
            String address = amina.page.url();
            amina.look("survey");

            pulse.answerAllAndSendByKeyboard();
            assertThat(amina.heading("Thank you. Your answers are in the ballot box."))
                    .isVisible();
            assertThat(amina.page.getByText("This is all that was stored")).isVisible();
            amina.look("receipt");

            amina.page.navigate(address);
            assertThat(amina.page.getByText("You have answered already.")).isVisible();
            assertThat(pulse.questions()).hasCount(0);
            amina.look("survey-answered");
            amina.open("my-voice");
            assertThat(amina.page.getByText("You have answered. Thank you.")).isVisible();
            assertThat(amina.link("Answer ")).hasCount(0);
        }
    }

    private static void benAnswersOnAPhoneWithABreak() {
        try (Visitor ben = Visitor.signedIn("ben", Screen.PHONE)) {
            PulseByHand pulse = PulseByHand.open(ben);
            assertThat(pulse.questions()).hasCount(1);
            pulse.tap("Agree");
            pulse.next();
            pulse.tap("Strongly disagree");
            ben.page.reload();
            assertThat(ben.page.getByText("We found the answers that you had begun in this browser."))
                    .isVisible();
            assertThat(pulse.answer(0, "Strongly disagree")).isChecked();

            while (ben.button("Next").isVisible()) {
                pulse.next();
                pulse.tap("I would rather not say");
            }
            ben.button("Send my answers").tap();
            assertThat(ben.page.getByText("2 answers")).isVisible();
        }
    }

    private static void faridClosesThePulseAndReadsTheResults() {
        try (Visitor farid = Visitor.signedIn("farid", Screen.LAPTOP, "organisation/surveys")) {
            farid.look("surveys");
            Locator close = farid.page.getByRole(
                    AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Close .* pulse .* now$")));
            close.click();
            farid.button("Close now").last().click();
            assertThat(close).hasCount(0);

            farid.open("organisation/engagement");
            assertThat(farid.heading("pulse")).isVisible();
            assertThat(themes(farid)).containsText("Family safeguarding");
            farid.look("engagement");
        }
    }

    private static void chloeReadsHerOwnTeamAndWhatIsAboveIt() {
        try (Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP, "organisation/engagement")) {
            themes(chloe)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Family safeguarding"))
                    .click();
            assertThat(themes(chloe)).containsText("North 2");
            assertThat(themes(chloe)).not().containsText("North 1");
            chloe.look("engagement-service");
            assertThat(chloe.link("Open and close surveys")).hasCount(0);
            chloe.open("organisation/surveys");
            assertThat(chloe.heading("There is no such page")).isVisible();
        }
    }

    private static void davidSaysWhatHeHeardAndWhatWillBeDone() {
        try (Visitor david = Visitor.signedIn("david", Screen.LAPTOP, "organisation/engagement")) {
            themes(david)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Family safeguarding"))
                    .click();
            david.link("Say what we heard about: I can do my job well within my working hours")
                    .click();
            assertThat(david.heading("A new commitment")).isVisible();
            assertThat(david.page.getByRole(
                            AriaRole.COMBOBOX, new GetByRoleOptions().setName("Result that it answers")))
                    .hasValue(Pattern.compile("Family safeguarding.*within my working hours.*"));
            david.page.getByLabel("What we heard").fill(HEARD);
            david.page.getByLabel("What we will do").fill(WILL_DO);
            choose(david, "Who sees to it", "Chloe");
            Locator due = david.page.getByLabel("Due");
            due.fill("31/1/2027");
            due.press("Enter");
            david.look("commitments");
            david.button("Publish to all staff").click();
            assertThat(david.page.getByText("Published. Everybody sees it in My voice."))
                    .isVisible();
        }
    }

    private static void davidShowsWhatCameOfIt() {
        try (Visitor david = Visitor.signedIn("david", Screen.LAPTOP, "organisation/commitments")) {
            david.button("Change “" + WILL_DO + "”").click();
            david.page
                    .waitForFileChooser(() -> david.button("Choose a picture").click())
                    .setFiles(new FilePayload("calendar.png", "image/png", picture()));
            assertThat(david.page.getByAltText("The picture that you have chosen"))
                    .isVisible();
            david.button("Save").click();
            assertThat(david.page.getByLabel("What is to be seen on it"))
                    .hasAccessibleDescription(
                            Pattern.compile(".*Say what is to be seen, for colleagues who do not see it."));
            david.look("commitment-picture");
            david.page.getByLabel("What is to be seen on it").fill(TO_BE_SEEN);
            david.button("Save").click();
            assertThat(david.page.getByAltText(TO_BE_SEEN)).isVisible();
        }
    }

    private static byte[] picture() {
        BufferedImage wall = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = wall.createGraphics();
        pen.setColor(new Color(0xE8E0D0));
        pen.fillRect(0, 0, 800, 500);
        pen.setColor(new Color(0x0D5458));
        for (int day = 0; day < 10; day++) {
            pen.drawRect(60 + day % 5 * 140, 60 + day / 5 * 200, 120, 180);
        }
        pen.fillRect(340, 60, 120, 180);
        pen.dispose();
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(wall, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void aminaSeesWhatBecameOfIt() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE)) {
            assertThat(amina.page.getByText(WILL_DO)).isVisible();
            amina.look("home-acted-on");
            amina.open("my-voice");
            assertThat(amina.page.getByText(HEARD, new GetByTextOptions().setExact(false)))
                    .isVisible();
            assertThat(amina.page.getByText(WILL_DO)).isVisible();
            Locator picture = amina.page.getByAltText(TO_BE_SEEN);
            picture.scrollIntoViewIfNeeded();
            amina.page.waitForCondition(() -> (boolean) picture.evaluate("each => each.naturalWidth === 800"));
            Locator follow = amina.button("Follow “" + WILL_DO + "”");
            assertThat(follow).hasAttribute("aria-pressed", "false");
            follow.tap();
            assertThat(follow).hasAttribute("aria-pressed", "true");
            saysThatItHelped(amina);
            amina.open("my-voice");
            assertThat(amina.page.getByText("What you follow, the latest news first"))
                    .isVisible();
        }
    }

    /** Once, and then it is counted without her name until all are told what all said. */
    private static void saysThatItHelped(Visitor amina) {
        Locator helped = amina.button("It helped: " + DONE);
        assertThat(helped).isVisible();
        amina.look("my-voice-acted-on");
        helped.tap();
        assertThat(amina.page.getByText("Thank you. Your answer counts without your name."))
                .isVisible();
        assertThat(helped).hasCount(0);
    }

    private static void everybodySeesHowSoonAnswersBecomeDeeds() {
        try (Visitor hannah = Visitor.signedIn("hannah", Screen.LAPTOP, "organisation/engagement")) {
            hannah.link("From answers to deeds").click();
            assertThat(hannah.heading("Service by service")).isVisible();
            assertThat(hannah.page.getByText("37.63")).isVisible();
            hannah.look("loop");
        }
    }

    private static void davidFreezesTheScorecardForTheBoard() {
        try (Visitor david = Visitor.signedIn("david", Screen.LAPTOP, "organisation/scorecard")) {
            assertThat(david.heading("Key indicators")).isVisible();
            assertThat(david.page
                            .getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Main"))
                            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Organisation")))
                    .hasCount(1);
            david.button("Target of Engagement index").click();
            Locator target = david.page.getByLabel("Target", new GetByLabelOptions().setExact(true));
            assertThat(target).hasValue("64");
            target.fill("66.5");
            david.button("Save").click();
            assertThat(david.page.getByText("David Okoro, ")).isVisible();
            david.look("scorecard");

            david.button("Freeze this quarter").click();
            assertThat(david.page.getByText("Nothing is frozen of it yet.")).isVisible();
            david.button("Freeze").click();
            assertThat(david.page.getByText("Nothing on it changes any more.")).isVisible();
            assertThat(david.button("Target of Engagement index")).hasCount(0);
            Download report = david.page.waitForDownload(
                    () -> david.link("Download as PDF").click());
            org.assertj.core.api.Assertions.assertThat(report.suggestedFilename())
                    .matches("board-report-\\d{4}-Q[1-4]\\.pdf");
            report.saveAs(Path.of("target", "screenshots", "board-report-demo.pdf"));
        }
    }

    /** Those who were promised something are asked about it among other things, and all read what they said. */
    private static void theNextWaveShowsWhetherItMadeADifference() {
        NextWave.askedAbout(DONE);
        try (Visitor hannah = Visitor.signedIn("hannah", Screen.LAPTOP, "organisation/engagement")) {
            assertThat(hannah.heading(NextWave.TITLE)).isVisible();
            assertThat(hannah.page
                            .getByText("This has made a difference where I work: “" + DONE + "”")
                            .filter(new Locator.FilterOptions().setVisible(true))
                            .first())
                    .isVisible();
        }
    }

    private static void choose(Visitor visitor, String label, String text) {
        Locator box = visitor.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(label));
        box.pressSequentially(text);
        visitor.page
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }

    private static Locator themes(Visitor visitor) {
        return visitor.page
                .getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Percentage positive by group and theme"))
                .first();
    }
}
