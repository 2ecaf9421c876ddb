package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.PortalTest;
import org.goldenthread.instrument.Instrument;
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

    /** Beside a calculation in two passes over the ballots that were cast. */
    @Test
    void whatGoesWithTheIndexIsOfThoseWhoAnsweredBothAndOfNoItemOfTheIndex() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, 2, 20);
        CampaignId campaign = fixture.launch(Instant.now());
        Random random = new Random(11);
        List<List<Integer>> cast = new ArrayList<>();
        for (PersonId person : fixture.people()) {
            double mood = random.nextGaussian();
            List<Integer> answers = random.ints(SurveyFixture.ITEMS, 0, 100)
                    .mapToObj(each -> each < 2 ? 0 : (int) Math.clamp(Math.round(3.3 + mood + each / 100.0), 1, 5))
                    .toList();
            cast.add(answers);
            fixture.as(person, () -> surveys.cast(campaign, new BallotDraft(java.util.UUID.randomUUID(), answers)));
        }
        fixture.close(campaign);
        Instrument instrument = results.campaign(campaign).instrument();

        List<GoesWithIndex> told = results.goesWithIndex(campaign);

        assertThat(told).isNotEmpty().extracting(GoesWithIndex::item).doesNotContainAnyElementsOf(instrument.index());
        assertThat(told).allSatisfy(each -> {
            int place = instrument.onBallot().indexOf(instrument.item(each.item()));
            List<double[]> both = cast.stream()
                    .filter(answers -> answers.get(place) > 0)
                    .filter(answers -> !index(answers).contains(0))
                    .map(answers -> new double[] {
                        answers.get(place),
                        index(answers).stream().mapToInt(Integer::intValue).sum()
                    })
                    .toList();
            assertThat(each.people()).isEqualTo(both.size());
            assertThat(each.correlation()).isCloseTo(pearson(both), within(GoesWithIndex.STEP / 2 + 1e-9));
        });
    }

    private static List<Integer> index(List<Integer> answers) {
        return answers.subList(FIRST_OF_INDEX, LAST_OF_INDEX + 1);
    }

    private static double pearson(List<double[]> pairs) {
        double[] means = new double[2];
        pairs.forEach(pair -> {
            means[0] += pair[0] / pairs.size();
            means[1] += pair[1] / pairs.size();
        });
        double[] sums = new double[3];
        pairs.forEach(pair -> {
            sums[0] += (pair[0] - means[0]) * (pair[1] - means[1]);
            sums[1] += (pair[0] - means[0]) * (pair[0] - means[0]);
            sums[2] += (pair[1] - means[1]) * (pair[1] - means[1]);
        });
        return sums[0] / Math.sqrt(sums[1] * sums[2]);
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
