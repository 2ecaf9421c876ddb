package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Reading;
import org.goldenthread.indicator.Unit;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.survey.CampaignClosed;
import org.goldenthread.survey.GroupKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a scorecard is told of surveys: the released figures of the whole organisation, and no others. */
@PortalTest
class SurveyIndicatorsTest {

    private static final int INVITED = 60;

    @Autowired
    SurveyIndicators indicators;

    @Autowired
    ApplicationContext context;

    private final String item = "item-" + UUID.randomUUID();
    private final String series = "series-" + UUID.randomUUID();
    private UnitId organisation;

    @BeforeEach
    void organisation() {
        organisation =
                new OrganisationFixture(context.getBean(JdbcClient.class)).unit("Whole", UnitKind.ORGANISATION, null);
    }

    @Test
    void tellsTheNewestWaveBesideTheOneBefore() {
        close("Autumn", "2025-10-31T17:00:00Z", organisation, 26, 14);
        close("Spring", "2026-03-27T17:00:00Z", organisation, 31, 9);

        Reading reading = read("item/" + item);
        // 31 of 40 are 77.5 %, 26 of 40 are 65 %: halves up, and the change is that of the unrounded values.
        assertThat(reading.now()).isEqualTo(new Reading.Value("Spring", "40 people", 78, Bound.ABOUT));
        assertThat(reading.before()).isEqualTo(new Reading.Value("Autumn", "40 people", 65, Bound.ABOUT));
        assertThat(reading.change()).isEqualTo(13);
        assertThat(reading.clear()).as("forty of sixty answered").isFalse();

        Reading response = read("response/item/" + item);
        assertThat(response.now()).isEqualTo(new Reading.Value("Spring", "40 of 60 invited", 67, Bound.ABOUT));
    }

    @Test
    void saysWhenAChangeIsMoreThanChance() {
        close("Autumn", "2025-10-31T17:00:00Z", organisation, 26, 14);
        close("Spring", "2026-03-27T17:00:00Z", organisation, 38, 2);
        assertThat(read("item/" + item).clear()).isTrue();
        assertThat(read("response/item/" + item).clear()).as("no change").isFalse();
    }

    @Test
    void doesNotCompareWithAnotherOrganisation() {
        UnitId other =
                new OrganisationFixture(context.getBean(JdbcClient.class)).unit("Other", UnitKind.ORGANISATION, null);
        close("Autumn", "2025-10-31T17:00:00Z", other, 26, 14);
        close("Spring", "2026-03-27T17:00:00Z", organisation, 31, 9);
        assertThat(read("item/" + item).before()).isNull();
    }

    @Test
    void saysWhyWhenTheNewestIsWithheldThoughAnEarlierOneWasNot() {
        close("Autumn", "2025-10-31T17:00:00Z", organisation, 26, 14);
        close("Spring", "2026-03-27T17:00:00Z", organisation, 2, 1);
        Reading reading = read("item/" + item);
        assertThat(reading.now()).isNull();
        assertThat(reading.before()).isNull();
        assertThat(reading.because()).startsWith("Withheld, because");
    }

    @Test
    void aBoundStaysABoundAndIsNotCompared() {
        close("Autumn", "2025-10-31T17:00:00Z", organisation, 26, 14);
        close("Spring", "2026-03-27T17:00:00Z", organisation, 40, 0);
        Reading reading = read("item/" + item);
        assertThat(reading.now()).isEqualTo(new Reading.Value("Spring", "40 people", 95, Bound.AT_LEAST));
        assertThat(reading.change()).isNull();
    }

    @Test
    void saysThatNobodyAsked() {
        assertThat(read("item/" + item).because()).isEqualTo("No survey has asked this yet.");
    }

    @Test
    void asksOnceForAllFigures() {
        List<String> keys = List.of("index", "response/index", "theme/wellbeing");
        indicators.read(keys); // what a wave asked is kept in memory once it was read
        assertThat(Queries.count(() -> indicators.read(keys))).isEqualTo(1);
    }

    @Test
    void knowsInWhatFiguresAreSaid() {
        assertThat(indicators.measures("item/any")).contains(new Measured(Unit.PERCENT, Good.HIGH));
        assertThat(indicators.measures("index")).contains(new Measured(Unit.SCORE, Good.HIGH));
        assertThat(indicators.measures("response/index")).isPresent();
        assertThat(List.of("", "item", "index/any", "option/any", "response/any", "people"))
                .allSatisfy(name -> assertThat(indicators.measures(name)).isEmpty());
    }

    private Reading read(String name) {
        return indicators.read(List.of(name)).get(name);
    }

    private void close(String title, String closedAt, UnitId whole, int content, int tired) {
        Instrument instrument = new Instrument(
                "one-item",
                1,
                "One item",
                "Made for tests",
                "Apache-2.0",
                List.of(new Theme("work", "Work")),
                List.of(new Item(item, "I can do my job", "work")),
                List.of());
        BallotBox box = new BallotBox(title, series, 5, Instant.parse(closedAt), instrument);
        long group = box.group("Whole", GroupKind.ORGANISATION, null, INVITED, whole);
        box.cast(content, group, 4);
        box.cast(tired, group, 2);
        new Release(box, context.getBean(EarlierReleases.class), context.getBean(ReleaseStore.class))
                .on(new CampaignClosed(box.id()));
    }
}
