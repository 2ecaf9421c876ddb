package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SurveysViewTest extends ViewTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn farid =
            new SignedIn("farid", "Farid Owner", "OWNER-" + UUID.randomUUID(), Set.of(Role.SURVEY_OWNER));
    private final String title = "Pulse " + UUID.randomUUID();
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        var fixture = new OrganisationFixture(jdbc);
        var team = fixture.unit("Team", UnitKind.TEAM, fixture.unit("Whole", UnitKind.ORGANISATION, null));
        for (int person = 0; person < 6; person++) {
            fixture.person("P" + person, team, "Social worker", null);
        }
        Instant now = Instant.now();
        campaign = CurrentUser.runAs(
                farid,
                () -> campaigns.launch(LaunchRequest.of(
                        title,
                        title,
                        "five-theme-pulse",
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(7)),
                        5)));
    }

    @AfterEach
    void close() {
        CurrentUser.runAs(farid, () -> {
            campaigns.close(campaign);
            return true;
        });
    }

    @Test
    void othersAreRefused() {
        assertRefused("organisation/surveys");
        for (Role role : List.of(Role.ADMINISTRATOR, Role.LEADER)) {
            signIn(new SignedIn("other", "Somebody Else", "OTHER", Set.of(role)));
            assertRefused("organisation/surveys");
        }
    }

    @Test
    void anOpenSurveySaysUntilWhenAndShowsNoNumbers() {
        signIn(farid);
        String text =
                open("organisation/surveys", SurveysView.class).getElement().getTextRecursively();

        assertThat(text).contains(title).contains("Open until").doesNotContain("answered");
    }

    @Test
    void closingAsksFirst() {
        signIn(farid);
        open("organisation/surveys", SurveysView.class);
        _click(_get(Button.class, spec -> spec.withPredicate(this::closesMine)));

        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(openTitles()).contains(title);
    }

    @Test
    void theOwnerClosesASurveyAndFindsItsResults() {
        signIn(farid);
        open("organisation/surveys", SurveysView.class);
        _click(_get(Button.class, spec -> spec.withPredicate(this::closesMine)));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(openTitles()).doesNotContain(title);
        assertThat(_find(Button.class, spec -> spec.withPredicate(this::closesMine)))
                .isEmpty();
        Anchor results = _get(Anchor.class, spec -> spec.withText(title));
        assertThat(results.getHref()).isEqualTo("organisation/engagement?wave=" + campaign.value());
        UI.getCurrent().navigate(EngagementView.class, EngagementNavigation.to(campaign, null));
        assertThat(_get(EngagementView.class).getElement().getTextRecursively()).contains(title);
    }

    private boolean closesMine(Button button) {
        return button.getAriaLabel().filter(("Close " + title + " now")::equals).isPresent();
    }

    private List<String> openTitles() {
        return CurrentUser.runAs(farid, campaigns::open).stream()
                .map(open -> open.title())
                .toList();
    }
}
