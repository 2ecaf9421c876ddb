package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Amina and chloe prepare a review apart, agree, sign, and take it away; chloe records a supervision, and amina corrects it. */
@Journey
class ReviewJourney {

    private static final String WENT_WELL = "What went well in this quarter";
    private static final String SEEN = "What did you see this person do well?";
    private static final String GOALS = "Goals for the next quarter";
    private static final String HER_WORDS = "I asked early, and we had a plan within the week.";
    private static final String CHLOES_WORDS = "Calm in a hard hearing, and others ask you for advice.";
    private static final String AGREED = "Lead one conference by the end of the quarter.";

    @Test
    void bothPrepareApartAgreeSignAndTakeItAway() throws IOException {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP, "my-development/review");
                Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP)) {
            amina.look("reviews");
            amina.link("Review 4/").first().click();
            write(amina, WENT_WELL, HER_WORDS);
            amina.look("review-mine");
            amina.button("I am ready").click();
            assertThat(amina.page.getByText("You are ready. Once Chloe Marsden is ready too"))
                    .isVisible();

            chloe.open("my-team/reviews");
            chloe.look("reviews-team");
            chloe.link("Amina Khalil").click();
            assertThat(chloe.page.getByText("Amina Khalil is ready.")).isVisible();
            assertThat(chloe.page.getByText(HER_WORDS)).hasCount(0);
            write(chloe, SEEN, CHLOES_WORDS);
            amina.page.reload();
            assertThat(amina.page.getByText("You are ready.")).isVisible();
            assertThat(amina.page.getByText(CHLOES_WORDS)).hasCount(0);
            chloe.button("I am ready").click();
            assertThat(chloe.page.getByText(HER_WORDS)).isVisible();
            amina.page.reload();
            assertThat(amina.page.getByText(CHLOES_WORDS)).isVisible();

            write(amina, GOALS, AGREED);
            amina.look("review-agreeing");
            amina.button("Sign").click();
            assertThat(amina.page.getByText("You have signed.").first()).isVisible();
            chloe.page.reload();
            assertThat(area(chloe, GOALS)).hasValue(AGREED);
            chloe.button("Sign").click();
            assertThat(chloe.page.getByText("Both have signed.")).isVisible();
            assertThat(area(chloe, GOALS)).hasCount(0);

            amina.page.reload();
            area(amina, "A remark").fill("The day in court was moved to March.");
            amina.button("Add the remark").click();
            assertThat(amina.page.getByText("The day in court was moved to March."))
                    .isVisible();
            Download file = amina.page.waitForDownload(
                    () -> amina.link("Download as PDF").click());
            Assertions.assertThat(text(file))
                    .contains(AGREED, HER_WORDS, CHLOES_WORDS, "Signed by Chloe Marsden", "moved to March");
        }
    }

    @Test
    void chloeRecordsASupervisionAndAminaCorrectsIt() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE);
                Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP, "my-team/supervision")) {
            chloe.look("supervision-team");
            long began = System.nanoTime();
            chloe.link("Amina Khalil").click();
            chloe.button("Record a session").click();
            chloe.button("Add an agreed action").click();
            area(chloe, "What is agreed").fill("Ask about case 123456");
            chloe.button("Save the session").click();
            assertThat(chloe.page
                            .getByText("Take out the case number or day of birth")
                            .first())
                    .isVisible();
            area(chloe, "What is agreed").fill("Shadow a conference in March");
            chloe.button("Save the session").click();
            assertThat(chloe.page.getByText("The session is recorded.")).isVisible();
            Assertions.assertThat(System.nanoTime() - began)
                    .as("recorded in under a minute")
                    .isLessThan(60_000_000_000L);
            chloe.button("Record a session").click();
            chloe.button("Add an agreed action").click();
            chloe.look("supervision-form");

            amina.open("my-development/supervision");
            assertThat(amina.page.getByText("Shadow a conference in March")).isVisible();
            amina.page
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Correct: "))
                    .first()
                    .click();
            amina.page
                    .getByRole(AriaRole.SPINBUTTON, new GetByRoleOptions().setName("Minutes"))
                    .fill("45");
            amina.button("Save the correction").click();
            assertThat(amina.page.getByText("Before: ").first()).containsText("60 minutes. Recorded by Chloe Marsden");
            amina.look("supervision");
        }
    }

    @Test
    void aminaAppliesWithoutCaseDetailAndChloeSaysAWord() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.LAPTOP, "my-development/apply");
                Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP)) {
            amina.look("applications");
            amina.link("Write an application: ").first().click();
            area(amina, "Why you").fill("As I did in case 123456");
            amina.button("Keep as a draft").click();
            assertThat(amina.page
                            .getByText("Take out the case number or day of birth")
                            .first())
                    .isVisible();
            amina.look("application");
            area(amina, "Why you").fill("I would like to lead");
            amina.button("Keep as a draft").click();
            assertThat(amina.heading("My applications")).isVisible();
            chloe.open("my-development/programmes/support");
            chloe.look("application-support");
        }
    }

    private static Locator area(Visitor visitor, String label) {
        return visitor.page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName(label));
    }

    /** Writes, and waits until the page says that it is saved. */
    private static void write(Visitor visitor, String label, String words) {
        area(visitor, label).fill(words);
        assertThat(visitor.page.getByText("Saved.").first()).isVisible();
    }

    private static String text(Download file) throws IOException {
        try (var pdf = Loader.loadPDF(file.path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
