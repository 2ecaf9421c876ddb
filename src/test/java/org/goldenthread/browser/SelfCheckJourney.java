package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Hannah looks at her own work and stress, alone, and keeps what she wants to keep. */
@Journey
class SelfCheckJourney {

    @Test
    void hannahSeesHerSevenScoresAndWhereToFindSupport() {
        try (Visitor hannah = Visitor.signedIn("hannah", Screen.LAPTOP, "my-voice")) {
            hannah.link("How is work for me?").click();
            assertThat(hannah.heading("How is work for me?")).isVisible();
            hannah.look("self-check");

            answerPage(hannah);
            hannah.button("Next").click();
            answerPage(hannah);
            hannah.button("See my result").click();

            assertThat(hannah.page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("My seven scores")))
                    .containsText("Manager support");
            assertThat(hannah.page.getByText("Samaritans on 116 123")).isVisible();
            hannah.look("self-check-scores");

            hannah.button("Keep these scores in my development").press("Enter");
            assertThat(hannah.page.getByText("Kept.")).isVisible();
            hannah.link("See it in My development").press("Enter");
            Locator kept =
                    hannah.page.getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("Self-checks that I kept"));
            assertThat(kept).containsText("Manager support");
            hannah.look("my-development");
            kept.getByRole(AriaRole.BUTTON).press("Enter");
            assertThat(hannah.page.getByText("You have kept no self-check.")).isVisible();
        }
    }

    private static void answerPage(Visitor visitor) {
        Locator fourth = visitor.page.locator("pulse-form input[type=radio][value='4']");
        assertThat(fourth.first()).isVisible();
        for (Locator radio : fourth.all()) {
            radio.check(new Locator.CheckOptions().setForce(true));
        }
    }
}
