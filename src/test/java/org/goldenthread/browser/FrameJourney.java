package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The frame around every page: by keyboard, on a phone, and at an address that does not exist. */
@Journey
class FrameJourney {

    @Test
    void theFirstTabLeadsPastTheMenu() {
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP)) {
            Locator skip = esther.link("Skip to content");
            for (int presses = 0;
                    presses < 3 && !(boolean) skip.evaluate("link => link.matches(':focus')");
                    presses++) {
                esther.page.keyboard().press("Tab");
            }
            assertThat(skip).isFocused();
            assertThat(skip).isInViewport();
            esther.page.keyboard().press("Enter");
            assertThat(esther.page.getByRole(AriaRole.MAIN)).isFocused();
        }
    }

    @Test
    void aPhoneHasThePlacesAtTheBottom() {
        try (Visitor esther = Visitor.signedIn("esther", Screen.PHONE)) {
            var places = esther.page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Places"));
            assertThat(places).isInViewport();
            assertThat(places.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Home")))
                    .hasAttribute("aria-current", "page");
        }
    }

    @Test
    void anAddressThatDoesNotExistSaysSo() {
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP, "no-such-place")) {
            assertThat(esther.heading("There is no such page")).isVisible();
            esther.look("not-found");
            esther.link("Go to the start page").click();
            assertThat(esther.page).hasURL(Portal.ADDRESS + "/");
        }
    }
}
