package org.goldenthread.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import java.time.Instant;
import org.goldenthread.ViewTest;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.SurveyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnonymityViewTest extends ViewTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertRefused(AnonymityView.ROUTE);
    }

    @Test
    void itNamesTheGroupOfEachOpenSurveyAndHowManyPeopleAreInIt() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, 1, 9);
        CampaignId campaign = fixture.launch(Instant.now());
        signIn(fixture.signedIn(fixture.people().getFirst()));
        open(AnonymityView.ROUTE, AnonymityView.class);

        assertThat(_get(NativeTable.class).getElement().getTextRecursively())
                .contains("Spring pulse", "North 1", "9", "5");
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(line -> line.startsWith("The group has at least 5 invited people"))
                .anyMatch(line -> line.endsWith("put into another order every 10 minutes."));
        fixture.close(campaign);
    }

    @Test
    void whoIsAskedNothingReadsWhatHoldsAlways() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, 1, 5);
        signIn(fixture.signedIn(fixture.people().getFirst()));
        open(AnonymityView.ROUTE, AnonymityView.class);

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(ListItem.class)).hasSizeGreaterThan(10);
    }
}
