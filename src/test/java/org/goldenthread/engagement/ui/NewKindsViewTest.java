package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.ChoiceResult;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.ItemResult;
import org.goldenthread.security.Role;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.SurveyFixture;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Surveys with scales, standards, ratings and choices: launched, answered, closed and read. */
class NewKindsViewTest extends ViewTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    EngagementService engagement;

    @Autowired
    JdbcClient jdbc;

    private SurveyFixture fixture;

    /** Half at 5 and half at 2: 62.5 on each standard, in steps of five. */
    @Test
    void aHealthCheckHasItsEightStandardsWithTheirBands() {
        CampaignId campaign = closed("health-check", high(20), low(20));
        EngagementResults results = results(campaign);

        assertThat(results.scales()).hasSize(8);
        assertThat(results.selected().scales()).hasSize(8).allSatisfy(figure -> {
            assertThat(figure.value()).isEqualTo(65);
            assertThat(figure.n()).isEqualTo(12);
        });
        assertThat(text(campaign))
                .contains("Standards")
                .contains("Safe workloads")
                .contains("65")
                .contains("moderate")
                .contains("up to 50 is low");
        assertThat(cited(campaign)).contains("Supervision, out of 100: 65 (moderate)");
    }

    @Test
    void aStressSurveyHasItsSevenScalesOfWhichReversedItemsCountTheOtherWayRound() {
        CampaignId campaign = closed("hse-management-standards", high(35), low(35));
        EngagementResults results = results(campaign);

        assertThat(results.scales()).hasSize(7);
        assertThat(results.selected().scales())
                .extracting(Figure::value)
                .containsExactly(2.5, 3.5, 3.5, 3.5, 2.5, 3.5, 3.5);
        assertThat(results.themes())
                .as("items of demands and relationships are reversed, and have no percentage")
                .hasSize(5);
        ItemResult oftenSo = results.items().getFirst();
        assertThat(oftenSo.answers()).containsExactly("Never", "Seldom", "Sometimes", "Often", "Always");
        assertThat(oftenSo.figure().distribution()).containsExactly(0, 50, 0, 0, 50);
        assertThat(text(campaign)).contains("Scales").contains("2.5").contains("Demands");
        assertThat(_find(AnswerBar.class).getFirst().getElement().getAttribute("aria-label"))
                .startsWith("Never 0\u00a0%, Seldom 50\u00a0%");
        assertThat(cited(campaign)).contains("Demands, from 1 to 5: 2.5");
    }

    /** Half are promoters and half passive: +50. The six who work best at home, and only they, were asked what would help. */
    @Test
    void ratingsHaveASignAndChoicesATable() {
        CampaignId campaign = closed("every-kind", List.of(4, 4, 2, 2, 4, 10, 2, 3), List.of(2, 2, 4, 4, 2, 8, 1, 0));
        EngagementResults results = results(campaign);
        List<ChoiceResult> chosen = results.chosen();

        assertThat(chosen.getFirst().isRating()).isTrue();
        assertThat(chosen.getFirst().rows().getFirst().figure().value()).isEqualTo(50);
        assertThat(chosen.get(1).rows())
                .extracting(ChoiceResult.Row::options)
                .containsExactly(List.of("At home"), List.of("In the office", "With families"));
        String text = text(campaign);
        assertThat(text)
                .contains("+50")
                .contains("Net promoter score from 12 people")
                .contains("At home")
                .contains("They could choose several");
        assertThat(cited(campaign))
                .anyMatch(figure -> figure.startsWith("Where do you like to work best? \u2013 At home: "));
    }

    private CampaignId closed(String instrument, List<?>... ways) {
        fixture = new SurveyFixture(jdbc, campaigns, 1, 12);
        CampaignId campaign = fixture.launch(Instant.now(), instrument);
        int words = instrument.equals("every-kind") ? 2 : 0;
        for (int person = 0; person < 12; person++) {
            @SuppressWarnings("unchecked")
            List<Integer> answers = (List<Integer>) ways[person % ways.length];
            var draft = new BallotDraft(
                    UUID.randomUUID(),
                    answers,
                    IntStream.range(0, words).mapToObj(word -> "").toList());
            fixture.as(fixture.people().get(person), () -> surveys.cast(campaign, draft));
        }
        fixture.close(campaign);
        return campaign;
    }

    private static List<Integer> high(int items) {
        return java.util.Collections.nCopies(items, 5);
    }

    private static List<Integer> low(int items) {
        return java.util.Collections.nCopies(items, 2);
    }

    private EngagementResults results(CampaignId campaign) {
        return fixture.asOwner(() -> engagement.results(campaign, null)).orElseThrow();
    }

    private List<String> cited(CampaignId campaign) {
        return fixture.asOwner(() -> engagement.figuresIMayCite(campaign)).stream()
                .map(figure -> figure.title() + ": " + figure.value())
                .toList();
    }

    private String text(CampaignId campaign) {
        signIn(fixture.signedIn(fixture.people().getFirst(), Role.SURVEY_OWNER));
        UI.getCurrent().navigate(EngagementView.class, EngagementNavigation.to(campaign, null));
        return _get(EngagementView.class).getElement().getTextRecursively();
    }
}
