package org.goldenthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.instrument.Instruments;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.BareAggregate;
import org.goldenthread.survey.CampaignId;
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

    private final BenchOrganisation organisation;
    private final BenchCampaign waves;
    private final EngagementService engagement;
    private final BareAggregate aggregate;

    EngagementBench(ConfigurableApplicationContext portal) {
        organisation = new BenchOrganisation(portal.getBean(JdbcClient.class));
        waves = new BenchCampaign(portal, portal.getBean(Instruments.class).get(BenchCampaign.PULSE));
        engagement = portal.getBean(EngagementService.class);
        aggregate = waves.aggregate();
    }

    List<Row> run() {
        organisation.make(PEOPLE, TEAMS);
        List<Double> release = new ArrayList<>();
        List<Double> close = new ArrayList<>();
        List<Double> atClose = new ArrayList<>();
        CampaignId last = null;
        for (int wave = 1; wave <= WAVES; wave++) {
            CampaignId campaign = waves.launch("Wave " + wave);
            waves.everybodyAnswers(campaign);
            BenchCampaign.Closed closed = waves.close(campaign);
            release.add(closed.release());
            close.add(closed.whole());
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
