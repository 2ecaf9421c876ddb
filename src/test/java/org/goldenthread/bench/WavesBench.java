package org.goldenthread.bench;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.Queries;
import org.goldenthread.engagement.ContextService;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.instrument.Instruments;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.BareAggregate;
import org.goldenthread.survey.CampaignId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Five years of pulses: 60 waves of 5,209 people in 500 teams, 5 million answers. The results page with its trend over all
 * waves, read from the organisation, from a service and from a team, beside the bare aggregate over the newest wave alone;
 * and the queries that it asks, beside those with one wave.
 */
final class WavesBench {

    private static final int PEOPLE = 5_209;
    private static final int TEAMS = 500;
    private static final int WAVES = 60;
    private static final int ROUNDS = 15;

    private final BenchOrganisation organisation;
    private final BenchCampaign waves;
    private final EngagementService engagement;
    private final ContextService context;
    private final BareAggregate aggregate;

    WavesBench(ConfigurableApplicationContext portal) {
        organisation = new BenchOrganisation(portal.getBean(JdbcClient.class));
        waves = new BenchCampaign(portal, portal.getBean(Instruments.class).get(BenchCampaign.PULSE));
        engagement = portal.getBean(EngagementService.class);
        context = portal.getBean(ContextService.class);
        aggregate = waves.aggregate();
    }

    List<Row> run() {
        organisation.make(PEOPLE, TEAMS);
        List<Double> close = new ArrayList<>();
        CampaignId newest = wave(1, close);
        int queriesOfOne = queries(newest);
        for (int wave = 2; wave <= WAVES; wave++) {
            newest = wave(wave, close);
            if (wave % 10 == 0) {
                Bench.progress("Waves: %d of %d".formatted(wave, WAVES));
            }
        }
        List<Row> rows = new ArrayList<>();
        String size = "%d waves, %.1f M answers".formatted(WAVES, WAVES * PEOPLE * BenchCampaign.ITEMS / 1e6);
        String[] places = {"Organisation", "Service", "Team"};
        for (int depth = 0; depth < places.length; depth++) {
            rows.add(row("%s's results and trend, %s".formatted(places[depth], size), newest, depth));
        }
        int queries = queries(newest);
        rows.add(new Row(
                "Queries of the organisation's results and trend",
                String.valueOf(queries),
                queriesOfOne + " with one wave",
                (double) queries / queriesOfOne,
                "1.00"));
        rows.add(new Row(
                "Closing one of the waves: the last ten",
                "%,.0f ms".formatted(Row.median(close.subList(WAVES - 10, WAVES))),
                "%,.0f ms the first ten".formatted(Row.median(close.subList(0, 10))),
                Row.median(close.subList(WAVES - 10, WAVES)) / Row.median(close.subList(0, 10)),
                ""));
        return rows;
    }

    private CampaignId wave(int number, List<Double> close) {
        CampaignId campaign = waves.launch("Wave " + number);
        waves.everybodyAnswers(campaign);
        close.add(waves.close(campaign).whole());
        return campaign;
    }

    private int queries(CampaignId campaign) {
        long organisation = groupAt(campaign, 0);
        return Queries.count(() -> page(campaign, organisation));
    }

    private Row row(String what, CampaignId newest, int depth) {
        long group = groupAt(newest, depth);
        page(newest, group);
        List<Double> ours = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(page(newest, group));
            beside.add(aggregate.millis(newest));
        }
        double millis = Row.median(ours);
        double bare = Row.median(beside);
        return new Row(
                what,
                "%,.1f ms".formatted(millis),
                "%,.1f ms bare aggregate of one wave".formatted(bare),
                millis / bare,
                "at most 1.50");
    }

    /** The first group of a depth: the organisation, a service, a team. */
    private long groupAt(CampaignId campaign, int depth) {
        return CurrentUser.runAs(BenchOrganisation.OWNER, () -> engagement.groupsISeeWhole(campaign)).stream()
                .filter(each -> each.depth() == depth)
                .mapToLong(ResultGroup::id)
                .findFirst()
                .orElseThrow();
    }

    private double page(CampaignId campaign, long group) {
        return CurrentUser.runAs(BenchOrganisation.OWNER, () -> {
            long start = System.nanoTime();
            int items =
                    engagement.results(campaign, group).orElseThrow().items().size();
            context.of(campaign, group);
            double millis = (System.nanoTime() - start) / 1e6;
            if (items != BenchCampaign.ITEMS) {
                throw new IllegalStateException("The page shows %d items".formatted(items));
            }
            return millis;
        });
    }
}
