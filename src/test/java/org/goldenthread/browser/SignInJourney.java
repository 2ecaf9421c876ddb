package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in is the true code flow, and signing out ends both sessions. */
@Journey
class SignInJourney {

    @ParameterizedTest
    @EnumSource(Screen.class)
    void hannahSignsInAndOutAndIsAskedForHerPasswordAgain(Screen screen) {
        try (Visitor hannah = Visitor.atTheDoor("hannah", screen)) {
            hannah.look("sign-in");
            hannah.signIn();
            assertThat(hannah.page).hasURL(Pattern.compile(Portal.ADDRESS + "/(\\?continue)?"));
            assertThat(hannah.page.getByText("Hannah Pryce").first()).isAttached();

            if (screen == Screen.PHONE) {
                hannah.button("Menu").click();
            }
            hannah.button("Sign out").click();
            assertThat(hannah.heading("Sign in")).isVisible();
            hannah.page.goBack();
            hannah.open("my-work");
            assertThat(hannah.heading("Sign in")).isVisible();
            assertThat(hannah.page.getByRole(AriaRole.NAVIGATION)).hasCount(0);
        }
    }

    @Test
    void somebodyElseOfTheDemoSignsInWithTheirEmployeeNumber() {
        try (Visitor other = Visitor.signedIn("e20004", Screen.LAPTOP)) {
            assertThat(other.page.getByText("Megan Hassan").first()).isAttached();
            assertThat(other.link("Administration")).hasCount(0);
        }
    }

    @Test
    void aWrongPasswordIsRefusedInWords() {
        try (Visitor visitor = Visitor.atTheDoor("hannah", Screen.LAPTOP)) {
            visitor.page.getByLabel("User name").fill("hannah");
            visitor.page.getByLabel("Password").fill("wrong");
            visitor.button("Sign in").click();
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).containsText("do not match");
            visitor.look("sign-in-refused");
        }
    }

    @Test
    void theCodeFlowUsesProofKeyForCodeExchange() {
        try (Visitor visitor = Visitor.atTheDoor("hannah", Screen.LAPTOP)) {
            var authorization = visitor.page.waitForRequest(
                    request -> request.url().contains("/oauth2/authorize?"), () -> visitor.open("my-voice"));
            assertThat(authorization.url()).contains("response_type=code").contains("code_challenge_method=S256");
            visitor.signIn();
        }
    }
}
