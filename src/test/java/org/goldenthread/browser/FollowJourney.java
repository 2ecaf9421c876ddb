package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.goldenthread.engagement.comment.CommentDesk;
import org.goldenthread.engagement.comment.DeskComment;
import org.goldenthread.engagement.comment.DeskPool;
import org.goldenthread.local.DemoPerson;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Farid follows the running pulse, looks at the year, keeps a survey of his own open for longer, and takes it back. He reads
 * what people wrote in the last one, and releases it.
 */
@Journey
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
            assertThat(farid.page.getByText("Say why: staff are told.").first()).isVisible();
            farid.page.getByLabel("Why it is cancelled").fill("We asked the wrong people.");
            farid.button("Cancel and delete all answers").click();
            assertThat(farid.page.getByText("We asked the wrong people.")).isVisible();
            farid.open("organisation/surveys");
            assertThat(farid.link(TITLE)).isHidden();
        }
    }

    @Test
    void faridReadsWhatPeopleWroteBeforeAminaDoes() {
        String address;
        try (Visitor farid = Visitor.signedIn("farid", Screen.LAPTOP, "organisation/surveys")) {
            farid.link("Comments").click();
            assertThat(farid.heading("What there is to read")).isVisible();
            farid.look("comments");
            farid.page
                    .getByRole(AriaRole.TABLE, new GetByRoleOptions().setName("What there is to read"))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            Locator words = farid.page.getByLabel("Comment 1 on this page", new GetByLabelOptions().setExact(true));
            assertThat(words).isVisible();
            String written = words.inputValue();
            words.selectText();
            farid.button("Take out what is marked: Comment 1 on this page").click();
            assertThat(words).hasValue("[name removed]");
            farid.button("Put back what was taken out of comment 1").click();
            assertThat(words).hasValue(written);
            Locator themes =
                    farid.page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("What comment 1 is about"));
            themes.pressSequentially("Well");
            Locator wellbeing = farid.page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Wellbeing"));
            assertThat(wellbeing).isVisible();
            wellbeing.click();
            themes.press("Escape");
            assertThat(farid.page.getByText("Will be read")).isVisible();
            farid.look("comment-pool");

            keepsTheRest();
            farid.open("organisation/engagement/comments");
            farid.button("See who will read what").click();
            assertThat(farid.button("Release to staff")).isVisible();
            farid.look("comment-release");
            farid.button("Release to staff").click();
            farid.link("Read them as others do").click();
            assertThat(farid.heading("In people's own words")).isVisible();
            address = farid.page.url().substring(Portal.ADDRESS.length() + 1);
        }
        try (Visitor amina = Visitor.signedIn("amina", Screen.PHONE, address)) {
            assertThat(amina.page.getByRole(AriaRole.LISTITEM).first()).isVisible();
            amina.look("own-words");
        }
    }

    /** All that nobody has looked at, at once: nobody should have to watch a hundred comments being read. */
    private static void keepsTheRest() {
        CommentDesk desk = Portal.bean(CommentDesk.class);
        SignedIn farid = DemoPerson.FARID.signedIn();
        CurrentUser.runAs(farid, () -> {
            CampaignId newest = desk.waves().getFirst().campaign();
            for (DeskPool pool : desk.pools(newest)) {
                for (int page = 0; page * CommentDesk.PAGE < pool.comments(); page++) {
                    desk.keepUnread(desk.open(pool.pool(), page).stream()
                            .map(DeskComment::id)
                            .toList());
                }
            }
            return newest;
        });
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
