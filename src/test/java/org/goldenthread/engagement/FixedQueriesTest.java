package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.CampaignClosed;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.GroupKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The results page asks the same number of questions of the database however large the organisation is. */
@PortalTest
class FixedQueriesTest {

    @Autowired
    EngagementService engagement;

    @Autowired
    ContextService contexts;

    @Autowired
    ApplicationContext context;

    @Test
    void fiveHundredTeamsTakeNoMoreQueriesThanOne() {
        var fixture = new EngagementFixture(context);
        CampaignId one = wave(1);
        CampaignId fiveHundred = wave(500);

        for (SignedIn person : List.of(fixture.amina, fixture.david, fixture.farid)) {
            int queries = Queries.count(() -> read(person, one));
            assertThat(queries).isBetween(1, 20);
            assertThat(Queries.count(() -> read(person, fiveHundred)))
                    .as(person.userName())
                    .isEqualTo(queries);
        }
    }

    private void read(SignedIn person, CampaignId campaign) {
        assertThat(CurrentUser.runAs(person, () -> engagement.results(campaign, null)))
                .isPresent();
        assertThat(CurrentUser.runAs(person, () -> contexts.of(campaign, 1)).trend())
                .isNotNull();
    }

    private CampaignId wave(int teams) {
        var box = new BallotBox("Wave of " + teams, "series-" + UUID.randomUUID(), 5, Instant.EPOCH);
        long organisation = box.group("Organisation", GroupKind.ORGANISATION, null, teams * 10);
        for (int team = 0; team < teams; team++) {
            long group = box.group("Team " + team, GroupKind.TEAM, organisation, 10);
            box.cast(5, group, 4, 4, 4, 4, 4, 4, 4, 4);
            box.cast(3, group, 2, 2, 2, 2, 2, 2, 2, 2);
        }
        new Release(box, context.getBean(EarlierReleases.class), context.getBean(ReleaseStore.class))
                .on(new CampaignClosed(box.id()));
        return box.id();
    }
}
