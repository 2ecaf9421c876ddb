package org.goldenthread.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.SurveyService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ballots accepted through the service by 32 callers at once, each ballot by another person, beside bare inserts of the
 * same rows by 32 connections into a table with the same indexes and foreign key on the same server. Rounds of one and the
 * other alternate.
 */
final class BallotBench {

    private static final int CALLERS = 32;
    private static final int ROUND = 4_000;
    private static final int ROUNDS = 5;
    private static final int TEAM = 8;

    private final JdbcClient jdbc;
    private final CampaignService campaigns;
    private final SurveyService surveys;
    private final String address;
    private final Random random = new Random(1);

    BallotBench(ApplicationContext portal, String address) {
        jdbc = portal.getBean(JdbcClient.class);
        campaigns = portal.getBean(CampaignService.class);
        surveys = portal.getBean(SurveyService.class);
        this.address = address;
    }

    Row run() throws Exception {
        int people = ROUND * (ROUNDS + 1);
        new BenchOrganisation(jdbc).make(people, people / TEAM);
        CampaignId campaign = BenchCampaign.launch(campaigns, BenchCampaign.PULSE, "Ballots");
        jdbc.sql(
                        "create table bare_ballot (like ballot including all, foreign key (cell_id) references reporting_cell)")
                .update();
        jdbc.sql("analyze").update();
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, people).boxed().toList());
        Collections.shuffle(order, random);
        List<Double> through = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            List<Integer> some = order.subList(round * ROUND, (round + 1) * ROUND);
            double service = throughService(campaign, some);
            double inserts = bareInserts(some);
            // The first round warms up.
            if (round > 0) {
                through.add(ROUND / service);
                bare.add(ROUND / inserts);
            }
        }
        long stored = jdbc.sql("select count(*) from ballot").query(Long.class).single();
        if (stored != people) {
            throw new IllegalStateException(stored + " ballots stored, not " + people);
        }
        double portal = Row.median(through);
        double beside = Row.median(bare);
        return new Row(
                "Ballots accepted, 32 callers, teams of " + TEAM,
                "%,.0f a second".formatted(portal),
                "%,.0f bare inserts a second".formatted(beside),
                portal / beside,
                "at least 0.30");
    }

    private double throughService(CampaignId campaign, List<Integer> people) throws Exception {
        return Callers.time(CALLERS, (caller, ready) -> {
            List<Integer> mine = share(people, caller);
            ready.run();
            for (int person : mine) {
                var draft =
                        new BallotDraft(UUID.randomUUID(), Collections.nCopies(BenchCampaign.ITEMS, 1 + person % 5));
                CurrentUser.runAs(BenchOrganisation.person(person), () -> surveys.cast(campaign, draft));
            }
        });
    }

    private double bareInserts(List<Integer> people) throws Exception {
        List<Long> cells =
                jdbc.sql("select cell_id from reporting_cell").query(Long.class).list();
        return Callers.time(CALLERS, (caller, ready) -> {
            try (Connection connection = DriverManager.getConnection(address, "postgres", "postgres");
                    var insert = connection.prepareStatement("insert into bare_ballot values (?, ?, ?)")) {
                ready.run();
                for (int person : share(people, caller)) {
                    Short[] answers = new Short[BenchCampaign.ITEMS];
                    java.util.Arrays.fill(answers, (short) (1 + person % 5));
                    insert.setObject(1, UUID.randomUUID());
                    insert.setLong(2, cells.get(person % cells.size()));
                    insert.setArray(3, connection.createArrayOf("int2", answers));
                    insert.executeUpdate();
                }
            }
        });
    }

    private static List<Integer> share(List<Integer> people, int caller) {
        return IntStream.range(0, people.size())
                .filter(index -> index % CALLERS == caller)
                .mapToObj(people::get)
                .toList();
    }
}
