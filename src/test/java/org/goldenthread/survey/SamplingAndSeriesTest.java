package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.goldenthread.PortalTest;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A random part is asked, nobody too often, and a series has each of its waves once, at its hour by the clock on the wall. */
@PortalTest
class SamplingAndSeriesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    CampaignService campaigns;

    @Autowired
    SeriesService series;

    @Autowired
    SeriesPlanning planning;

    @Autowired
    JdbcClient jdbc;

    private SurveyFixture fixture;

    @BeforeEach
    void staff() {
        fixture = new SurveyFixture(jdbc, campaigns, 4, 10);
    }

    @Test
    void nobodyButOwnersOfSurveysStartsOrStopsASeries() {
        LaunchRequest request = request(Instant.now(), Sampling.EVERYBODY);
        var leader = fixture.signedIn(fixture.people().getFirst(), Role.LEADER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        CurrentUser.runAs(leader, () -> series.start(UUID.randomUUID(), request, Rhythm.MONTHLY)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentUser.runAs(leader, series::running));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentUser.runAs(leader, () -> {
                    series.stop(1);
                    return true;
                }));
    }

    @Test
    void aSampleAsksTheSamePeopleThatItsPreviewCountedAndGroupsThemAgain() {
        LaunchRequest half = request(Instant.now(), new Sampling(50, 0, 42));
        LaunchPreview preview = fixture.asOwner(() -> campaigns.preview(half));
        assertThat(preview.fitting()).isEqualTo(40);
        assertThat(preview.resting()).isZero();
        assertThat(preview.invited()).isEqualTo(20);

        CampaignId launched = fixture.asOwner(() -> campaigns.launch(half));

        assertThat(asked(launched)).hasSize(20);
        assertThat(jdbc.sql("""
                                select count(*) from reporting_cell join reporting_group using (group_id)
                                 where campaign_id = ? and reporting_cell.invited < 5
                                """).param(launched.value()).query(Integer.class).single())
                .isZero();
        fixture.close(launched);
    }

    @Test
    void whoWasAskedWithinTheRestIsSparedWhateverTheSurveyAndThePreviewSaysHowMany() {
        Instant now = Instant.now();
        CampaignId first = fixture.asOwner(() -> campaigns.launch(request(now, new Sampling(50, 0, 1))));
        LaunchRequest rested = request(now.plus(Duration.ofDays(20)), new Sampling(100, 28, 1));
        LaunchPreview preview = fixture.asOwner(() -> campaigns.preview(rested));
        assertThat(preview.resting()).isEqualTo(20);
        assertThat(preview.invited()).isEqualTo(20);

        CampaignId second = fixture.asOwner(() -> campaigns.launch(rested));

        assertThat(asked(second)).doesNotContainAnyElementsOf(asked(first)).hasSize(20);
        // By now all rest, before and after.
        LaunchRequest third = request(now.plus(Duration.ofDays(10)), new Sampling(100, 28, 1));
        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> fixture.asOwner(() -> campaigns.launch(third)))
                .withMessageContaining("Nobody would be asked");
        // A cancelled survey has asked nobody anything.
        cancel(second);
        assertThat(fixture.asOwner(() -> campaigns.preview(third)).resting()).isEqualTo(20);
        fixture.close(first);
    }

    @Test
    void wavesOpenAtTheSameHourOnTheWallAcrossTheClockChangeAndAtTheEndOfShortMonths() {
        LocalDateTime opens = LocalDateTime.of(2027, 1, 31, 9, 0);
        LaunchRequest first = request(opens.atZone(LONDON).toInstant(), Sampling.EVERYBODY);
        assertThat(List.of(1, 2, 3, 9))
                .extracting(number -> LocalDateTime.ofInstant(
                        new SeriesWave(first, Rhythm.MONTHLY, number).request().opensAt(), LONDON))
                .containsExactly(
                        LocalDateTime.of(2027, 2, 28, 9, 0),
                        LocalDateTime.of(2027, 3, 31, 9, 0),
                        LocalDateTime.of(2027, 4, 30, 9, 0),
                        LocalDateTime.of(2027, 10, 31, 9, 0));
        // 28 March 2027, one in the morning, is left out; 31 October 2027 has half past one twice.
        LaunchRequest atNight =
                request(LocalDateTime.of(2026, 9, 28, 1, 30).atZone(LONDON).toInstant(), Sampling.EVERYBODY);
        LaunchRequest spring = new SeriesWave(atNight, Rhythm.TWICE_YEARLY, 1).request();
        assertThat(spring.opensAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(spring.title()).isEqualTo("Spring pulse, March 2027");
        LaunchRequest inAutumn =
                request(LocalDateTime.of(2027, 4, 24, 1, 30).atZone(LONDON).toInstant(), Sampling.EVERYBODY);
        assertThat(new SeriesWave(inAutumn, Rhythm.TWICE_YEARLY, 1).request().closesAt())
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void eachWaveIsLaunchedOnceAWeekBeforeItOpensHoweverManyInstancesRun() throws Exception {
        Instant now = Instant.now();
        UUID form = UUID.randomUUID();
        LaunchRequest request = request(now.plus(Duration.ofHours(1)), new Sampling(50, 0, 5));
        CampaignId first = fixture.asOwner(() -> series.start(form, request, Rhythm.MONTHLY));
        assertThat(fixture.asOwner(() -> series.start(form, request, Rhythm.MONTHLY)))
                .isEqualTo(first);
        long key = jdbc.sql("select series_id from survey_series where launch_form = ?")
                .param(form)
                .query(Long.class)
                .single();
        planning.launchDue(key, now);
        assertThat(waves()).hasSize(1);

        Instant nextMonth = now.plus(Duration.ofDays(26));
        try (ExecutorService instances = Executors.newFixedThreadPool(3)) {
            var runs = List.of(
                    instances.submit(() -> planning.launchDue(key, nextMonth)),
                    instances.submit(() -> planning.launchDue(key, nextMonth)),
                    instances.submit(() -> planning.launchDue(key, nextMonth)));
            for (var run : runs) {
                run.get();
            }
        }
        planning.launchDue(key, nextMonth);
        assertThat(waves()).hasSize(2);
        assertThat(new HashSet<>(asked(waves().get(0)))).isNotEqualTo(new HashSet<>(asked(waves().get(1))));

        fixture.asOwner(() -> {
            series.stop(key);
            return true;
        });
        planning.launchDue(key, now.plus(Duration.ofDays(60)));
        assertThat(waves()).hasSize(2);
        assertThat(fixture.asOwner(series::running)).noneMatch(each -> each.id() == key);
        waves().forEach(this::cancel);
    }

    @Test
    void aWaveThatIsRefusedSaysWhyAndTheNextOneIsPlanned() {
        UUID form = UUID.randomUUID();
        Instant now = Instant.now();
        LaunchRequest request = request(now.plus(Duration.ofHours(1)), Sampling.EVERYBODY);
        CampaignId first = fixture.asOwner(() -> series.start(form, request, Rhythm.MONTHLY));
        long key = jdbc.sql("select series_id from survey_series where launch_form = ?")
                .param(form)
                .query(Long.class)
                .single();
        jdbc.sql("update post set valid_to = ? where person_id = any (?)")
                .params(
                        LocalDate.now().plusDays(2),
                        fixture.people().stream().map(person -> person.value()).toArray(Long[]::new))
                .update();

        planning.launchDue(key, now.plus(Duration.ofDays(26)));

        assertThat(fixture.asOwner(series::running))
                .filteredOn(each -> each.id() == key)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.problem()).get().asString().contains("Nobody would be asked");
                    assertThat(each.nextOpensAt()).isAfter(now.plus(Duration.ofDays(50)));
                });
        fixture.asOwner(() -> {
            series.stop(key);
            return true;
        });
        cancel(first);
    }

    private LaunchRequest request(Instant opens, Sampling sampling) {
        return fixture.request(opens, Audience.of(Set.of(fixture.service())).with(sampling));
    }

    private List<CampaignId> waves() {
        return jdbc
                .sql("select campaign_id from campaign where series = ? order by opens_at")
                .param(request(Instant.now(), Sampling.EVERYBODY).series())
                .query(Long.class)
                .list()
                .stream()
                .map(CampaignId::new)
                .toList();
    }

    private List<Long> asked(CampaignId campaign) {
        return jdbc.sql("select person_id from invitation where campaign_id = ? order by person_id")
                .param(campaign.value())
                .query(Long.class)
                .list();
    }

    private void cancel(CampaignId campaign) {
        fixture.asOwner(() -> {
            campaigns.cancel(campaign, "Only a test.");
            return true;
        });
    }
}
