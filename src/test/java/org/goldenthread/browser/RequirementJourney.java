package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Ben follows his induction on a phone, Chloe sees how her people stand, and Esther writes the rules. */
@Journey
class RequirementJourney {

    @Test
    void benFollowsHisInduction() {
        try (Visitor ben = Visitor.signedIn("ben", Screen.PHONE, "my-learning")) {
            ben.link("Go on: Induction").click();
            assertThat(ben.page.getByText("of 10 steps done")).isVisible();
            ben.look("pathways");
            ben.page
                    .getByLabel("Write the first goals of your development plan")
                    .check();
            assertThat(ben.page.getByText("Done on").last()).isVisible();
            ben.open("my-learning/requirements");
            assertThat(ben.page.getByText("Why this day?").first()).isVisible();
            ben.look("requirements-mine");
            ben.open("my-learning/leave");
            ben.look("leave");
        }
    }

    @Test
    void chloeSeesHowHerPeopleStandAndEstherWritesTheRules() {
        try (Visitor chloe = Visitor.signedIn("chloe", Screen.LAPTOP, "my-team/learning/requirements")) {
            assertThat(chloe.page.getByRole(AriaRole.ROW).nth(1)).isVisible();
            chloe.look("requirements-team");
        }
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP, "publish/requirements")) {
            assertThat(esther.link("Information governance")).isVisible();
            esther.look("requirements");
            esther.link("Information governance").click();
            assertThat(esther.page.getByLabel("Days for starters")).hasValue("14");
            esther.look("requirements-form");
            esther.open("organisation/requirements");
            assertThat(esther.heading("Required learning by unit")).isVisible();
            esther.look("requirements-counts");
        }
    }
}
