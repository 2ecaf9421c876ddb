package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.Queries;
import org.goldenthread.ViewTest;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.MailPlan;
import org.goldenthread.survey.Reminded;
import org.goldenthread.survey.SurveyFixture;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FollowViewTest extends ViewTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn farid =
            new SignedIn("farid", "Farid Owner", "OWNER-" + UUID.randomUUID(), Set.of(Role.SURVEY_OWNER));
    private SurveyFixture fixture;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new SurveyFixture(jdbc, campaigns, 2, 12);
        campaign = fixture.launch(Instant.now());
    }

    @AfterEach
    void close() {
        fixture.close(campaign);
    }

    @Test
    void othersAreRefused() {
        assertRefused("organisation/surveys/" + campaign.value());
        assertRefused("organisation/surveys/calendar");
        signIn(new SignedIn("other", "Somebody Else", "OTHER", Set.of(Role.LEADER, Role.ADMINISTRATOR)));
        assertRefused("organisation/surveys/" + campaign.value());
        assertRefused("organisation/surveys/calendar");
    }

    @Test
    void thePageSaysWhatIsSaidOfEachGroupAndWhatIsTooEarlyToSay() {
        fixture.as(fixture.people().get(1), () -> surveys.cast(campaign, SurveyFixture.random(new Random(2), 1)));
        assertThat(text()).contains("24 people are asked", "Too early to say", "Safeguarding", "It closes by itself");
        jdbc.sql(
                        "insert into response_step select group_id, 10 from reporting_group where campaign_id = ? and parent_id is null")
                .param(campaign.value())
                .update();
        assertThat(text()).contains("At least 10 of 24");
    }

    @Test
    void whatStaffWillBeToldIsStillToCome() {
        CampaignId reminding = fixture.launch(
                Instant.now().plus(Duration.ofHours(1)),
                new MailPlan(true, Reminded.UNANSWERED, List.of(Instant.now().plus(Duration.ofDays(2)))));
        signIn(farid);
        FollowView view = open("organisation/surveys/" + reminding.value(), FollowView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains(
                        "The invitation goes out by e-mail from",
                        "A reminder goes to those who have not answered from");
        fixture.asOwner(() -> {
            campaigns.cancel(reminding, "A test");
            return true;
        });
    }

    @Test
    void theTeamsOfOneServiceAreShownWhenItIsChosen() {
        long service = jdbc.sql("select group_id from reporting_group where campaign_id = ? and kind = 'SERVICE'")
                .param(campaign.value())
                .query(Long.class)
                .single();
        signIn(farid);
        UI.getCurrent()
                .navigate("organisation/surveys/" + campaign.value(), QueryParameters.of("service", "" + service));
        assertThat(_find(NativeTable.class)).hasSize(2);
        assertThat(_get(FollowView.class).getElement().getTextRecursively()).contains("North 1", "North 2");
    }

    @Test
    void cancellingNeedsAReasonAndIsSaidOnThePage() {
        text();
        _click(_get(Button.class, spec -> spec.withText("Cancel the survey")));
        _click(_get(Button.class, spec -> spec.withText("Cancel and delete all answers")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _get(TextArea.class).setValue("The wrong questions.");
        _click(_get(Button.class, spec -> spec.withText("Cancel and delete all answers")));

        String text = _get(FollowView.class).getElement().getTextRecursively();
        assertThat(text).contains("Cancelled", "deleted unread", "The wrong questions.");
        assertThat(_find(Button.class, spec -> spec.withText("Cancel the survey")))
                .isEmpty();
        signIn(fixture.signedIn(fixture.people().getFirst()));
        assertThat(open("my-voice", MyVoiceView.class).getElement().getTextRecursively())
                .contains("The wrong questions.");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        signIn(farid);
        assertRefused("organisation/surveys/999999999999");
    }

    @Test
    void thePagesAskTheDatabaseAFixedNumberOfTimes() {
        signIn(farid);
        int follow = Queries.count(() -> navigate("organisation/surveys/" + campaign.value()));
        int year = Queries.count(() -> navigate("organisation/surveys/calendar"));
        assertThat(follow).isEqualTo(6);
        assertThat(year).isEqualTo(3);
    }

    @Test
    void theCalendarHasTwelveMonthsAndTheSurveysOfEach() {
        signIn(farid);
        var view = open("organisation/surveys/calendar", CalendarView.class);
        assertThat(_get(NativeTable.class).getBody().getRows()).hasSize(12);
        assertThat(view.getElement().getTextRecursively()).contains("Spring pulse", "at most");
    }

    private String text() {
        signIn(farid);
        return open("organisation/surveys/" + campaign.value(), FollowView.class)
                .getElement()
                .getTextRecursively();
    }
}
