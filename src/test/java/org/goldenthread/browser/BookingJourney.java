package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * Amina takes the place that she waited for, is warned of a clash, gives a place up; Chloe says yes to Ben. Esther sees who
 * comes, and types in who was at a session from its signed sheet. Amina says what she thinks of it and has her certificate
 * checked by somebody without an account; of a course six weeks ago Chloe says what she sees.
 */
@Journey
class BookingJourney {

    private static final String OFFERED = "Preparing for a final hearing";
    private static final String BOOKED = "Recording that helps the next reader";
    private static final String CLASHING = "Coaching conversations with parents";
    private static final String ATTENDED = "Court skills";

    @Test
    void aminaIsPromotedAttendsAndEvaluates() {
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE, "my-learning/bookings")) {
            takesHerPlace(amina);
            isWarnedOfAClash(amina);
            chloeSaysYesAndWhatSheSees();
            estherTypesInTheSheet();
            evaluates(amina);
            hasHerCertificateChecked(amina);
        }
    }

    private static void takesHerPlace(Visitor amina) {
        assertThat(amina.heading("On offer to you")).isVisible();
        named(amina, "Take the place: " + OFFERED).click();
        assertThat(amina.heading("On offer to you")).isHidden();
    }

    private static void isWarnedOfAClash(Visitor amina) {
        amina.open("my-learning?q=coaching");
        amina.link(CLASHING).first().click();
        amina.page.waitForURL("**/my-learning/course/**");
        named(amina, "Book: " + CLASHING).first().click();
        assertThat(amina.page.getByText(BOOKED).first()).isVisible();
        amina.button("Book anyway").click();
        amina.open("my-learning/bookings");
        named(amina, "Cancel: " + CLASHING).click();
        amina.page.getByLabel("Why can you not come?").fill("I have booked two things at once");
        amina.button("Cancel my place").click();
        assertThat(named(amina, "Book again: " + CLASHING)).isVisible();
    }

    private static void chloeSaysYesAndWhatSheSees() {
        try (Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP, "my-team/learning")) {
            assertThat(chloe.heading("Waiting for you: 1")).isVisible();
            named(chloe, "Approve Ben Ashworth").click();
            assertThat(chloe.page.getByText("Nobody waits for your yes")).isVisible();
            chloe.open("my-learning");
            chloe.link("what do you see of Amina Khalil?").first().click();
            assertThat(chloe.heading("what do you see of Amina Khalil?")).isVisible();
            answer(chloe, "Agree");
            assertThat(chloe.heading("Thank you")).isVisible();
        }
    }

    private static void estherTypesInTheSheet() {
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP, "my-learning/attendance")) {
            esther.link("Mark who came: " + ATTENDED).click();
            named(esther, "Present: Amina Khalil").click();
            assertThat(esther.page.getByText("1 of 13 marked")).isVisible();
            named(esther, "Part: Ben Ashworth").click();
            esther.button("Everybody else was present").click();
            assertThat(esther.page.getByText("13 of 13 marked")).isVisible();
            esther.look("attendance");
            esther.open("publish/evaluation");
            assertThat(esther.link(ATTENDED)).isVisible();
            esther.look("evaluation-quarter");
        }
    }

    private static void evaluates(Visitor amina) {
        amina.open("my-learning");
        amina.link("Answer: " + ATTENDED).first().click();
        amina.button("Send").click();
        assertThat(amina.page.getByText("Choose an answer.").first()).isVisible();
        amina.look("evaluate");
        answer(amina, "Strongly agree");
        assertThat(amina.heading("Thank you")).isVisible();
    }

    private static void hasHerCertificateChecked(Visitor amina) {
        amina.open("my-learning/record");
        assertThat(amina.link("Certificate: " + ATTENDED)).isVisible();
        amina.look("learning-record");
        amina.page.context().clearCookies();
        amina.open("certificate");
        amina.page.getByLabel("Code").fill("7KQ2-M4XD-90TB-V3NA");
        amina.button("Check").click();
        assertThat(amina.page.getByText("There is no certificate with this code."))
                .isVisible();
        amina.look("certificate");
    }

    /** The same to every question. */
    private static void answer(Visitor visitor, String agreement) {
        Locator choices = visitor.page.getByRole(
                AriaRole.RADIO, new GetByRoleOptions().setName(agreement).setExact(true));
        assertThat(choices.first()).isVisible();
        choices.all().forEach(Locator::check);
        visitor.button("Send").click();
    }

    private static Locator named(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
