package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Farid follows the running pulse, looks at the year, keeps a survey of his own open for longer, and takes it back. */
class FollowJourney {

    private static final String TITLE = "Assessment, how are you?";

    @Test
    void faridFollowsASurveyLooksAtTheYearAndCancelsOne() {
        launch();
        try (Visitor farid = Visitor.signedIn("farid", Screen.LAPTOP)) {
            // The page does not move while it is looked at: the night's step has to be there before.
            farid.page.waitForCondition(FollowJourney::isFollowed, new WaitForConditionOptions().setTimeout(60_000));
            farid.open("organisation/surveys");
            farid.page
                    .getByRole(AriaRole.LINK, new GetByRoleOptions().setName("pulse"))
                    .first()
                    .click();
            assertThat(farid.heading("Still to come")).isVisible();
            assertThat(farid.page.getByText("At least").first()).isVisible();
            farid.link("Family safeguarding").click();
            assertThat(farid.page
                            .getByText("Responses in Family safeguarding, by team")
                            .last())
                    .isVisible();
            farid.look("follow");

            farid.open("organisation/surveys");
            farid.link("Calendar of surveys").click();
            assertThat(farid.heading("Calendar of surveys")).isVisible();
            assertThat(farid.link(TITLE)).isVisible();
            farid.look("calendar");

            farid.open("organisation/surveys/lifecycle");
            assertThat(farid.heading("Begin one")).isVisible();
            farid.look("lifecycle");

            farid.open("organisation/surveys");
            farid.link(TITLE).click();
            farid.button("Keep open for longer").click();
            farid.button("Keep open").click();
            assertThat(farid.page.getByText("stays open until")).isVisible();
            farid.button("Cancel the survey").click();
            assertThat(farid.page.getByText("deleted unread").first()).isVisible();
            farid.look("cancel");
            farid.button("Cancel and delete all answers").click();
            assertThat(farid.page.getByText("Say why: staff are told.")).isVisible();
            farid.page.getByLabel("Why it is cancelled").fill("We asked the wrong people.");
            farid.button("Cancel and delete all answers").click();
            assertThat(farid.page.getByText("We asked the wrong people.")).isVisible();
            farid.open("organisation/surveys");
            assertThat(farid.link(TITLE)).isHidden();
        }
    }

    private static boolean isFollowed() {
        return Portal.bean(JdbcClient.class)
                .sql("select exists (select from response_step)")
                .query(Boolean.class)
                .single();
    }

    private static void launch() {
        StaffDirectory directory = Portal.bean(StaffDirectory.class);
        UnitId assessment = directory.structureOn(directory.today()).all().stream()
                .filter(unit -> unit.kind() == UnitKind.SERVICE && unit.name().equals("Assessment"))
                .map(Unit::id)
                .findFirst()
                .orElseThrow();
        Instant now = Instant.now();
        LaunchRequest request = LaunchRequest.of(
                        TITLE, "follow-journey", "effective-action", now, now.plus(Duration.ofDays(10)), 5)
                .because("To plan the winter.")
                .asking(Audience.of(Set.of(assessment)));
        SignedIn farid = new SignedIn("farid", "Farid", "farid", Set.of(Role.SURVEY_OWNER));
        CurrentUser.runAs(farid, () -> Portal.bean(CampaignService.class).launch(request));
    }
}
