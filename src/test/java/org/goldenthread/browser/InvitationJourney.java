package org.goldenthread.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.MailPlan;
import org.goldenthread.survey.Reminded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An invitation comes by e-mail; its link asks to sign in, and then opens the survey. Grace sees that e-mail works. */
@Journey
class InvitationJourney {

    private static final String TITLE = "Are our mails any good?";
    private static final SignedIn OWNER = new SignedIn("farid", "Farid Rahmani", "E10006", Set.of(Role.SURVEY_OWNER));

    private static CampaignId campaign;

    @BeforeAll
    static void launch() {
        Instant now = Instant.now();
        var request = LaunchRequest.of(TITLE, "mails", "engagement-index", now, now.plus(Duration.ofDays(3)), 5)
                .because("To see whether staff hear of a survey.")
                .asking(Audience.of(Set.of(hannah().unit())))
                .with(new MailPlan(true, Reminded.UNANSWERED, List.of(now.plus(Duration.ofDays(1)))));
        campaign = CurrentUser.runAs(
                OWNER, () -> Portal.bean(CampaignService.class).launch(request));
    }

    private static StaffMember hannah() {
        StaffDirectory directory = Portal.bean(StaffDirectory.class);
        return directory.findByEmployeeNumber("E10008", directory.today()).orElseThrow();
    }

    @AfterAll
    static void close() {
        CurrentUser.runAs(OWNER, () -> {
            Portal.bean(CampaignService.class).close(campaign);
            return campaign;
        });
    }

    @Test
    void hannahFollowsTheLinkInHerMailSignsInAndIsInTheSurvey() {
        String address = hannah().email();
        try (Visitor hannah = Visitor.atTheDoor("hannah", Screen.PHONE)) {
            Locator mail = hannah.page
                    .getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText(address))
                    .filter(new Locator.FilterOptions().setHasText(TITLE));
            hannah.open("mail");
            // The demo's own invitations may be on their way before it.
            hannah.page.waitForCondition(
                    () -> {
                        hannah.page.reload();
                        return mail.count() > 0;
                    },
                    new Page.WaitForConditionOptions().setTimeout(120_000));
            hannah.look("caught-mails");
            assertThat(mail).hasCount(1);
            mail.getByRole(AriaRole.LINK).click();
            assertThat(hannah.heading(TITLE)).isVisible();
            // As a mail programme has it: alone, and not in the frame of the page around it.
            hannah.page.navigate(Portal.ADDRESS + hannah.page.locator("iframe").getAttribute("src"));
            hannah.look("invitation");
            Locator link = hannah.link("Open the survey");
            assertThat(link).hasAttribute("href", Portal.ADDRESS + "/my-voice/survey/" + campaign.value());
            link.click();

            hannah.signIn();
            assertThat(hannah.page)
                    .hasURL(Pattern.compile(".*/my-voice/survey/" + campaign.value() + "(\\?continue)?"));
            assertThat(hannah.heading(TITLE)).isVisible();
            assertThat(hannah.page.getByText("Reminders by e-mail go only to those who have not answered"))
                    .isVisible();
        }
    }

    @Test
    void graceSeesThatEmailWorksAndSendsHerselfATest() {
        try (Visitor grace = Visitor.signedIn("grace", Screen.LAPTOP, "admin/messages")) {
            assertThat(grace.heading("Messages")).isVisible();
            assertThat(grace.page.getByText("The mail server takes what we send."))
                    .isVisible();
            grace.button("Send me a test message").click();
            assertThat(grace.page
                            .getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("on its way")))
                    .isVisible();
            grace.look("messages");
            grace.open("mail");
            Locator test = grace.page.getByRole(
                    AriaRole.ROW, new GetByRoleOptions().setName(Pattern.compile("A test message from Golden Thread")));
            grace.page.waitForCondition(() -> {
                grace.page.reload();
                return test.count() > 0;
            });
        }
    }

    @Test
    void messagesAreClosedToEverybodyElse() {
        try (Visitor esther = Visitor.signedIn("esther", Screen.LAPTOP, "admin/messages")) {
            assertThat(esther.heading("There is no such page")).isVisible();
        }
    }
}
