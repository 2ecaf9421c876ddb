package org.goldenthread.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.BareAggregate;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Results of 100,000 ballots in 500 teams: the release at close, from the event until the commit, and the service call of the
 * engagement page, each beside the one bare aggregate over the same ballots. Three waves; each is closed once, with the
 * aggregate run right after; then page and aggregate alternate.
 */
final class EngagementBench {

    private static final int PEOPLE = 100_000;
    private static final int TEAMS = 500;
    private static final int WAVES = 3;
    private static final int ROUNDS = 9;

    private final JdbcClient jdbc;
    private final CampaignService campaigns;
    private final EngagementService engagement;
    private final BareAggregate aggregate;
    private final ReleaseStart releaseStart = new ReleaseStart();

    EngagementBench(ConfigurableApplicationContext portal) throws IOException {
        jdbc = portal.getBean(JdbcClient.class);
        campaigns = portal.getBean(CampaignService.class);
        engagement = portal.getBean(EngagementService.class);
        aggregate = new BareAggregate(jdbc);
        portal.addApplicationListener(releaseStart);
    }

    List<Row> run() {
        new BenchOrganisation(jdbc).make(PEOPLE, TEAMS);
        List<Double> release = new ArrayList<>();
        List<Double> close = new ArrayList<>();
        List<Double> atClose = new ArrayList<>();
        CampaignId last = null;
        for (int wave = 1; wave <= WAVES; wave++) {
            CampaignId campaign = BenchCampaign.launch(campaigns, "Wave " + wave);
            everybodyAnswers(campaign);
            long start = System.nanoTime();
            BenchCampaign.close(campaigns, campaign);
            long end = System.nanoTime();
            release.add((end - releaseStart.nanos()) / 1e6);
            close.add((end - start) / 1e6);
            aggregate.millis(campaign);
            atClose.add(IntStream.range(0, 3)
                    .mapToDouble(time -> aggregate.millis(campaign))
                    .average()
                    .orElseThrow());
            last = campaign;
        }
        List<Double> page = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            page.add(page(last));
            beside.add(aggregate.millis(last));
        }
        return List.of(
                row("Engagement page's service call, 100,000 ballots, 500 teams", page, beside, "at most 1.50"),
                row("Release at close (counts, gate, storing), same ballots", release, atClose, "at most 1.50"),
                row("Whole close (and rewriting ballots), same ballots", close, atClose, ""));
    }

    private static Row row(String what, List<Double> portal, List<Double> beside, String target) {
        double ours = Row.median(portal);
        double bare = Row.median(beside);
        return new Row(
                what, "%,.1f ms".formatted(ours), "%,.1f ms bare aggregate".formatted(bare), ours / bare, target);
    }

    /** Straight in the tables: casting is measured by itself. */
    private void everybodyAnswers(CampaignId campaign) {
        String answers = IntStream.range(0, BenchCampaign.ITEMS)
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
        jdbc.sql("vacuum analyze").update();
    }

    private double page(CampaignId campaign) {
        long start = System.nanoTime();
        var results = CurrentUser.runAs(BenchOrganisation.OWNER, () -> engagement.results(campaign, null));
        double millis = (System.nanoTime() - start) / 1e6;
        if (results.orElseThrow().items().size() != BenchCampaign.ITEMS) {
            throw new IllegalStateException("The page shows no items");
        }
        return millis;
    }
}
