package org.goldenthread.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.BareAggregate;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Campaigns of one instrument, open until they are closed. */
final class BenchCampaign {

    /** How long closing took, in milliseconds. */
    record Closed(double whole, double release) {}

    /** Key of the shipped pulse. */
    static final String PULSE = "five-theme-pulse";
    /** Items of the shipped pulse. */
    static final int ITEMS = 16;

    private final JdbcClient jdbc;
    private final CampaignService campaigns;
    private final Instrument instrument;
    private final ReleaseStart releaseStart = new ReleaseStart();

    BenchCampaign(ConfigurableApplicationContext portal, Instrument instrument) {
        jdbc = portal.getBean(JdbcClient.class);
        campaigns = portal.getBean(CampaignService.class);
        this.instrument = instrument;
        portal.addApplicationListener(releaseStart);
    }

    BareAggregate aggregate() {
        return new BareAggregate(jdbc, instrument);
    }

    CampaignId launch(String title) {
        return launch(campaigns, instrument.key(), title);
    }

    static CampaignId launch(CampaignService campaigns, String instrument, String title) {
        Instant now = Instant.now();
        var request = LaunchRequest.of(
                title, "bench", instrument, now.minus(1, ChronoUnit.HOURS), now.plus(1, ChronoUnit.DAYS), 5);
        return CurrentUser.runAs(BenchOrganisation.OWNER, () -> campaigns.launch(request));
    }

    /** Everybody answers everything by chance, straight in the tables: casting is measured by itself. */
    void everybodyAnswers(CampaignId campaign) {
        String answers = IntStream.range(0, instrument.items().size())
                .mapToObj(item -> "(1 + floor(random() * 5))::smallint")
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into ballot select gen_random_uuid(), cell_id, array[" + answers
                        + "] from invitation where campaign_id = :id")
                .param("id", campaign.value())
                .update();
        jdbc.sql("""
                update participation
                   set answered = (select array_agg(person_id order by person_id) from invitation
                                    where invitation.cell_id = participation.cell_id)
                  from reporting_cell join reporting_group using (group_id)
                 where reporting_cell.cell_id = participation.cell_id and campaign_id = :id
                """).param("id", campaign.value()).update();
        jdbc.sql("vacuum analyze ballot, participation, invitation").update();
    }

    Closed close(CampaignId campaign) {
        long start = System.nanoTime();
        close(campaigns, campaign);
        long end = System.nanoTime();
        return new Closed((end - start) / 1e6, (end - releaseStart.nanos()) / 1e6);
    }

    static void close(CampaignService campaigns, CampaignId campaign) {
        CurrentUser.runAs(BenchOrganisation.OWNER, () -> {
            campaigns.close(campaign);
            return campaign;
        });
    }
}
