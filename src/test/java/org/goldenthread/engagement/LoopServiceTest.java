package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.engagement.HelpFixture.as;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.ActedOn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.Promise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The loop's figures, each once by hand. */
@PortalTest
class LoopServiceTest {

    @Autowired
    LoopService loops;

    @Autowired
    LoopRows rows;

    @Autowired
    ActedOn actedOn;

    @Autowired
    CampaignService campaigns;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThatThrownBy(() -> loops.loop()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void countsWhatIsDoneByTheDayThatWasPromisedFirst() {
        HelpFixture fixture = new HelpFixture(context, 12);
        CampaignId wave = newest();
        LoopRows.Places places = LoopRows.Places.of(Map.of(fixture.service, List.of(fixture.service)));
        // The database keeps microseconds.
        clock.set(Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.SECONDS));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        assertThat(rows.kept(places, wave, today)).isEmpty();

        fixture.done("In time");
        long moved = fixture.record("Promised, then put off, then done");
        jdbc.sql("update commitment_change set due = :was where commitment_id = :id and version = 1")
                .param("was", today.minusDays(1))
                .param("id", moved)
                .update();
        fixture.change(moved, 1, CommitmentStatus.DONE);
        fixture.record("Not due yet");
        long late = fixture.record("Overdue");
        jdbc.sql("update commitment set due = :was where commitment_id = :id")
                .param("was", today.minusDays(1))
                .param("id", late)
                .update();

        LoopRows.Kept kept = rows.kept(places, wave, today).get(fixture.service.value());
        assertThat(kept.due()).as("two that are done").isEqualTo(2);
        assertThat(kept.onTime()).isEqualTo(1);
        assertThat(kept.overdue()).isEqualTo(1);
        assertThat(kept.first()).isEqualTo(clock.instant());
    }

    @Test
    void staffSayThatItHelpedWhereAtLeastHalfOfThoseShownDo() {
        HelpFixture fixture = new HelpFixture(context, 12);
        LoopRows.Places places = LoopRows.Places.of(Map.of(fixture.service, List.of(fixture.service)));
        long helped = fixture.done("Helped");
        long not = fixture.done("Did not help");
        long few = fixture.done("Too few answered");
        for (int person = 0; person < 12; person++) {
            fixture.tap(fixture.team.get(person), helped, person < 6);
            fixture.tap(fixture.team.get(person), not, person < 3);
        }
        List.of(helped, not, few).forEach(fixture::close);
        assertThat(rows.helped(places, LocalDate.now().minusYears(1)).get(fixture.service.value()))
                .isEqualTo(new LoopRows.Helped(2, 1));
        assertThat(rows.helped(places, LocalDate.now().plusYears(1))).isEmpty();
    }

    @Test
    void theNextSurveyAsksWhatCameOfItInACopyOfItsOwn() {
        HelpFixture fixture = new HelpFixture(context, 12);
        Instant now = clock.instant();
        LaunchRequest induction = LaunchRequest.of(
                        "Induction", "series-" + UUID.randomUUID(), "engagement-index", now, now.plusSeconds(3600), 5)
                .asking(Audience.of(Set.of(fixture.service)));
        CampaignId inVain = as(fixture.owner, () -> campaigns.launch(induction.askingAboutAction()));
        assertThat(items(inVain)).as("nothing was promised").doesNotContain(CampaignService.ACTION);
        fixture.record("Promised to the service, and so to its team");
        CampaignId plain = as(fixture.owner, () -> campaigns.launch(induction));
        CampaignId asking = as(fixture.owner, () -> campaigns.launch(induction.askingAboutAction()));
        CampaignId again = as(
                fixture.owner,
                () -> campaigns.launch(LaunchRequest.of(
                                "Pulse", "p-" + UUID.randomUUID(), "five-theme-pulse", now, now.plusSeconds(3600), 5)
                        .asking(induction.audience())
                        .askingAboutAction()));
        assertThat(items(asking))
                .startsWith(items(plain).toArray(String[]::new))
                .endsWith(CampaignService.ACTION);
        assertThat(items(plain)).doesNotContain(CampaignService.ACTION);
        assertThat(items(again)).as("asked once").containsOnlyOnce(CampaignService.ACTION);
        List.of(inVain, plain, asking, again)
                .forEach(each -> as(fixture.owner, () -> {
                    campaigns.cancel(each, "A test");
                    return true;
                }));
    }

    @Test
    void theNextSurveyAsksAboutOnePromiseInAThemeOfItsOwn() {
        HelpFixture fixture = new HelpFixture(context, 12);
        HelpFixture others = new HelpFixture(context, 12);
        long rooms = fixture.record("Two quiet rooms");
        Audience service = Audience.of(Set.of(fixture.service));
        assertThatThrownBy(() -> as(fixture.head, () -> campaigns.promisesTo(service)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(fixture.owner, () -> campaigns.promisesTo(service)))
                .extracting(Promise::id)
                .containsExactly(rooms);
        assertThat(as(fixture.owner, () -> campaigns.promisesTo(Audience.of(Set.of(fixture.north)))))
                .as("promised to the service, and so to its team")
                .extracting(Promise::id)
                .containsExactly(rooms);
        assertThat(as(fixture.owner, () -> campaigns.promisesTo(Audience.of(Set.of(fixture.service, others.service)))))
                .as("others are asked to whom it was not promised")
                .isEmpty();

        Instant now = clock.instant();
        LaunchRequest pulse = LaunchRequest.of(
                        "Pulse", "series-" + UUID.randomUUID(), "five-theme-pulse", now, now.plusSeconds(3600), 5)
                .asking(service);
        CampaignId plain = as(fixture.owner, () -> campaigns.launch(pulse));
        CampaignId asking = as(fixture.owner, () -> campaigns.launch(pulse.askingAbout(rooms)));
        CampaignId inVain = as(
                fixture.owner,
                () -> campaigns.launch(
                        pulse.asking(Audience.of(Set.of(others.service))).askingAbout(rooms)));
        String key = "promise-" + rooms;
        assertThat(items(asking))
                .startsWith(items(plain).toArray(String[]::new))
                .endsWith(key);
        assertThat(items(inVain)).doesNotContain(key);
        assertThat(as(
                        fixture.owner,
                        () -> campaigns.preview(pulse.askingAbout(rooms)).promise()))
                .hasValueSatisfying(promise -> assertThat(promise.title()).isEqualTo("Two quiet rooms"));
        assertThat(jdbc.sql("""
                        select item ->> 'text' || ' / ' || (item ->> 'theme')
                          from campaign cross join jsonb_array_elements(instrument -> 'items') item
                         where campaign_id = ? and item ->> 'key' = ?
                        """).params(asking.value(), key).query(String.class).single())
                .isEqualTo("This has made a difference where I work: “Two quiet rooms” / " + key);
        List.of(plain, asking, inVain)
                .forEach(each -> as(fixture.owner, () -> {
                    campaigns.cancel(each, "A test");
                    return true;
                }));
    }

    @Test
    void itIsOfferedOnlyWhereSomethingWasPromisedToThoseWhoAreAsked() {
        HelpFixture one = new HelpFixture(context, 12);
        HelpFixture other = new HelpFixture(context, 12);
        assertThatThrownBy(() -> as(one.head, () -> campaigns.isPromisedTo(Audience.everybody())))
                .isInstanceOf(AccessDeniedException.class);
        one.record("For its own people");

        assertThat(isPromised(one, Audience.of(Set.of(one.service)))).isTrue();
        assertThat(isPromised(one, Audience.of(Set.of(one.north)))).isTrue();
        assertThat(isPromised(one, Audience.of(Set.of(other.service)))).isFalse();
        // The head alone is of the service and of no team of it, and is asked here.
        assertThat(isPromised(one, Audience.of(Set.of(one.service, other.service))))
                .isTrue();
        assertThat(actedOn.isAnythingPromisedTo(List.of())).isFalse();
    }

    @Test
    void resultsAreCountedFromTheCloseToWhenTheyCouldBeReadWhereAnyAreShown() {
        HelpFixture fixture = new HelpFixture(context, 12);
        CampaignId wave = newest();
        jdbc.sql(
                        "update release set closed_at = timestamptz '2026-10-24 22:30Z', released_at = timestamptz '2026-11-07 23:30Z'"
                                + " where campaign_id = ?")
                .param(wave.value())
                .update();
        // The clocks went back between: in England it is the 24th at half past eleven, and the 7th.
        assertThat(new Wave(
                        wave, "", "", Instant.parse("2026-10-24T22:30:00Z"), Instant.parse("2026-11-07T23:30:00Z"), 5))
                .returns(14, Wave::resultsAfter);
        Map<UnitId, List<UnitId>> units =
                Map.of(fixture.service, List.of(fixture.service, fixture.north), fixture.north, List.of(fixture.north));
        assertThat(rows.shown(LoopRows.Places.of(units), wave))
                .as("the team has no figures of its own")
                .containsExactly(fixture.service.value());
        jdbc.sql("delete from figure where campaign_id = ?").param(wave.value()).update();
        assertThat(rows.shown(LoopRows.Places.of(units), wave)).isEmpty();
    }

    private boolean isPromised(HelpFixture fixture, Audience audience) {
        return as(fixture.owner, () -> campaigns.isPromisedTo(audience));
    }

    private List<String> items(CampaignId campaign) {
        return jdbc.sql("select item ->> 'key' from campaign cross join jsonb_array_elements(instrument -> 'items')"
                        + " with ordinality as list (item, nth) where campaign_id = ? order by nth")
                .param(campaign.value())
                .query(String.class)
                .list();
    }

    private CampaignId newest() {
        return new CampaignId(jdbc.sql("select campaign_id from release order by closed_at desc limit 1")
                .query(Long.class)
                .single());
    }
}
