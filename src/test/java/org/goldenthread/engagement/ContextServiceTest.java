package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.engagement.EngagementFixture.COAST;
import static org.goldenthread.engagement.EngagementFixture.NORTH;
import static org.goldenthread.engagement.EngagementFixture.ORGANISATION;
import static org.goldenthread.engagement.EngagementFixture.SOUTH;

import org.goldenthread.PortalTest;
import org.goldenthread.engagement.Trend.Place;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class ContextServiceTest {

    @Autowired
    ContextService contexts;

    @Autowired
    ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private EngagementFixture fixture;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
    }

    @Test
    void nobodySignedInSeesNothing() {
        assertThatThrownBy(() -> contexts.of(fixture.spring, ORGANISATION))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void whoMayNotSeeAGroupSeesNothingBesideIt() {
        assertThatThrownBy(() -> of(fixture.amina, fixture.spring, NORTH)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> of(fixture.chloe, fixture.spring, SOUTH)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> of(fixture.farid, fixture.spring, 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> of(fixture.farid, new CampaignId(-1), ORGANISATION))
                .isInstanceOf(NoSuchRelease.class);
    }

    @Test
    void theLineGoesOverAllWavesUpToTheOneThatIsLookedAt() {
        CampaignId summer = fixture.closeSummer(false);

        assertThat(index(fixture.amina, summer, ORGANISATION).points())
                .extracting(point -> point.wave().campaign())
                .containsExactly(fixture.autumn, fixture.spring, summer);
        assertThat(index(fixture.amina, fixture.spring, ORGANISATION).points()).hasSize(2);
        assertThat(index(fixture.chloe, summer, NORTH).points()).allMatch(point -> point.place() == Place.POINT);
    }

    /** What is too small by itself is put together, in a large organisation hundreds of units. */
    @Test
    void aGroupOfAThousandUnitsHasALineToo() {
        assertThat(jdbc.sql("update release_group set units = array(select generate_series(1, 1000)::bigint)"
                                + " where campaign_id in (:spring, :autumn) and group_id = :group")
                        .param("spring", fixture.spring.value())
                        .param("autumn", fixture.autumn.value())
                        .param("group", NORTH)
                        .update())
                .isEqualTo(2);
        assertThat(index(fixture.farid, fixture.spring, NORTH).points()).hasSize(2);
    }

    @Test
    void aTeamThatWasMadeUpOtherwiseIsNotChained() {
        CampaignId summer = fixture.closeSummer(true);

        assertThat(index(fixture.farid, summer, SOUTH).points())
                .extracting(Trend.Point::place)
                .containsExactly(Place.OTHER_GROUP, Place.OTHER_GROUP, Place.POINT);
        assertThat(index(fixture.farid, summer, NORTH).points())
                .extracting(Trend.Point::place)
                .containsOnly(Place.POINT);
    }

    @Test
    void whatIsWithheldLeavesAGap() {
        assertThat(index(fixture.farid, fixture.spring, SOUTH).points())
                .extracting(Trend.Point::place)
                .containsExactly(Place.POINT, Place.WITHHELD);
        assertThat(index(fixture.farid, fixture.spring, COAST).points())
                .allMatch(point -> point.drawn().isEmpty());
    }

    /** 45 of 60 at 0.55, perhaps 0.525 to 0.575: a quarter is left to chance, so 1.96 x 0.5 / sqrt(42) = 0.151 either way. */
    @Test
    void whatGoesWithEngagementIsToldOfTheWholeOrganisationOnly() {
        assertThat(of(fixture.amina, fixture.spring, ORGANISATION).drivers())
                .extracting(Driver::text, Driver::n, Driver::correlation, Driver::low, Driver::high)
                .containsExactly(
                        tuple("I can do my job within my hours", 45, 0.55, 0.4, 0.7),
                        tuple("I can take breaks", 45, 0.1, -0.1, 0.3));
        assertThat(of(fixture.chloe, fixture.spring, NORTH).drivers()).isEmpty();
        assertThat(of(fixture.amina, fixture.autumn, ORGANISATION).drivers())
                .as("nothing was told of that wave")
                .isEmpty();
    }

    private Trend.Line index(SignedIn person, CampaignId campaign, long group) {
        return of(person, campaign, group).trend().lines().stream()
                .filter(line -> line.kind() == FigureKind.INDEX)
                .findFirst()
                .orElseThrow();
    }

    private ResultsContext of(SignedIn person, CampaignId campaign, long group) {
        return CurrentUser.runAs(person, () -> contexts.of(campaign, group));
    }
}
