package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class BallotCountsTest {

    /** Where the five items of the index stand in the pulse. */
    private static final int FIRST_OF_INDEX = 10;

    private static final int LAST_OF_INDEX = 14;

    @Autowired
    SurveyResults results;

    @Autowired
    SurveyService surveys;

    @Autowired
    CampaignService campaigns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsAreThoseOfTheBallotsOneByOne() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, 3, 8);
        CampaignId campaign = fixture.launch(Instant.now());
        Random random = new Random(7);
        Map<String, List<List<Integer>>> cast = new HashMap<>();
        for (PersonId person : fixture.people()) {
            if (random.nextInt(5) > 0) {
                BallotDraft draft = SurveyFixture.random(random, 0);
                SurveyForm form = fixture.as(person, () -> surveys.form(campaign));
                fixture.as(person, () -> surveys.cast(campaign, draft));
                cast.computeIfAbsent(form.storedWith().group(), group -> new ArrayList<>())
                        .add(draft.answers());
            }
        }
        fixture.close(campaign);

        List<ReportingGroup> groups = results.groups(campaign);
        List<AnswerCounts> counts = results.counts(campaign);

        assertThat(counts).hasSize(3);
        for (AnswerCounts found : counts) {
            ReportingGroup group = groups.stream()
                    .filter(it -> it.id() == found.group())
                    .findFirst()
                    .orElseThrow();
            List<List<Integer>> ballots = cast.get(group.name());
            assertThat(found.ballots()).isEqualTo(ballots.size()).isEqualTo(group.answered());
            for (int item = 0; item < SurveyFixture.ITEMS; item++) {
                for (int answer = 1; answer <= 5; answer++) {
                    int at = item;
                    int given = answer;
                    assertThat(found.counts()[item][answer - 1]).isEqualTo((int) ballots.stream()
                            .filter(ballot -> ballot.get(at) == given)
                            .count());
                }
            }
            List<Integer> indexes = ballots.stream()
                    .map(ballot -> ballot.subList(FIRST_OF_INDEX, LAST_OF_INDEX + 1))
                    .filter(index -> !index.contains(0))
                    .map(index -> index.stream().mapToInt(answer -> answer - 1).sum())
                    .toList();
            assertThat(found.scored())
                    .containsExactly(new AnswerCounts.Scored(
                            indexes.size(),
                            indexes.stream().mapToInt(Integer::intValue).sum()));
        }
        assertThat(groups.getFirst().kind()).isEqualTo(GroupKind.ORGANISATION);
        assertThat(groups.getFirst().answered())
                .isEqualTo(cast.values().stream().mapToInt(List::size).sum());
        assertThat(groups.getFirst().invited()).isEqualTo(24);
    }

    /** The worked number of the Civil Service's index: strongly agree, agree, agree, neither, disagree is 65. */
    @Test
    void onePersonsIndexIsTheMeanOfTheirFiveItems() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, 1, 6);
        CampaignId campaign = fixture.launch(Instant.now());
        List<Integer> answers = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 4, 4, 3, 2, 0);
        fixture.as(
                fixture.people().getFirst(),
                () -> surveys.cast(campaign, new BallotDraft(java.util.UUID.randomUUID(), answers)));
        fixture.close(campaign);

        AnswerCounts counts = results.counts(campaign).getFirst();

        assertThat(counts.scored()).containsExactly(new AnswerCounts.Scored(1, 65 / 5));
    }

    @Test
    void anOpenCampaignHasNoResults() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, 1, 6);
        CampaignId campaign = fixture.launch(Instant.now());

        assertThatIllegalStateException().isThrownBy(() -> results.counts(campaign));
        assertThatIllegalStateException().isThrownBy(() -> results.campaign(campaign));
        fixture.close(campaign);
        assertThat(results.campaign(campaign).status()).isEqualTo(CampaignStatus.CLOSED);
    }
}
