package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.engagement.EngagementFixture.NORTH;
import static org.goldenthread.engagement.EngagementFixture.ORGANISATION;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Figures of the whole organisation by what people of all groups have in common. */
class BandsViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private EngagementFixture fixture;
    private CampaignId wave;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
        wave = fixture.closeByLengthOfService();
    }

    @Test
    void aWaveWithoutBandsHasNoSuchCard() {
        assertThat(show(fixture.farid, fixture.spring, ORGANISATION)).doesNotContain("By length of service");
    }

    /** Of 13 new people six are content, of 14 others ten, and ten of 16 in fostering; rounded by how few they are. */
    @Test
    void allStaffSeeTheOrganisationByLengthOfService() {
        assertThat(show(fixture.amina, wave, ORGANISATION))
                .contains("By length of service")
                .containsSubsequence(
                        "Here for less than two years", "46\u00a0%", "Here for two years or more", "72\u00a0%")
                .contains("Length of service not told")
                .contains("62\u00a0%");
    }

    @Test
    void noTeamIsBrokenDown() {
        assertThat(show(fixture.chloe, wave, NORTH)).doesNotContain("By length of service");
    }

    @Test
    void aBandIsReadLikeAGroupBesideTheOrganisation() {
        show(fixture.amina, wave, ORGANISATION);
        String address = _find(Anchor.class).stream()
                .filter(link -> link.getText().equals("Here for less than two years"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
        UI.getCurrent().navigate(address.substring(0, address.indexOf('?')), parameters(address));

        assertThat(text())
                .contains("Here for less than two years, question by question")
                .contains("13 of 15 answered")
                .contains("Exampleshire")
                .doesNotContain("Family safeguarding");
    }

    private String show(SignedIn as, CampaignId campaign, long group) {
        signIn(as);
        UI.getCurrent().navigate(EngagementView.class, EngagementNavigation.to(campaign, group));
        return text();
    }

    private static QueryParameters parameters(String address) {
        return QueryParameters.fromString(address.substring(address.indexOf('?') + 1));
    }

    private static String text() {
        return _get(EngagementView.class).getElement().getTextRecursively();
    }
}
