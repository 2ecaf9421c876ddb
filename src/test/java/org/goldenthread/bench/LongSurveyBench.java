package org.goldenthread.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.CampaignId;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One survey of 100 questions of the organisation's own, answered by 50,000 in 500 teams: counted, suppressed, released. */
final class LongSurveyBench {

    private static final int PEOPLE = 50_000;
    private static final int TEAMS = 500;
    private static final int ITEMS = 100;
    private static final int THEMES = 10;

    private final ConfigurableApplicationContext portal;

    LongSurveyBench(ConfigurableApplicationContext portal) {
        this.portal = portal;
    }

    List<Row> run() {
        new BenchOrganisation(portal.getBean(JdbcClient.class)).make(PEOPLE, TEAMS);
        var survey = new BenchCampaign(portal, CurrentUser.runAs(BenchOrganisation.OWNER, this::written));
        CampaignId campaign = survey.launch("A hundred questions");
        survey.everybodyAnswers(campaign);
        Bench.progress("Closing %,d ballots of %d answers".formatted(PEOPLE, ITEMS));
        BenchCampaign.Closed closed = survey.close(campaign);
        var aggregate = survey.aggregate();
        aggregate.millis(campaign);
        double bare = Row.median(IntStream.range(0, 3)
                .mapToObj(time -> aggregate.millis(campaign))
                .toList());
        String size = "%,d ballots × %d items".formatted(PEOPLE, ITEMS);
        return List.of(
                row("Release at close, " + size, closed.release(), bare),
                row("Whole close, " + size, closed.whole(), bare));
    }

    private static Row row(String what, double millis, double bare) {
        return new Row(
                what,
                "%,.1f s".formatted(millis / 1e3),
                "%,.1f s bare aggregate".formatted(bare / 1e3),
                millis / bare,
                "");
    }

    private Instrument written() {
        var instruments = portal.getBean(InstrumentService.class);
        var file = new ByteArrayInputStream(yaml().getBytes(StandardCharsets.UTF_8));
        return instruments
                .finish(instruments.importFile("hundred.yaml", file).own())
                .instrument();
    }

    private static String yaml() {
        String themes = IntStream.range(0, THEMES)
                .mapToObj("  - {key: theme-%1$d, name: Theme %1$d}%n"::formatted)
                .collect(Collectors.joining());
        String items = IntStream.range(0, ITEMS)
                .mapToObj(item -> "  - {key: item-%d, theme: theme-%d, text: Statement number %d of my work}%n"
                        .formatted(item, item % THEMES, item))
                .collect(Collectors.joining());
        return """
                key: hundred-questions
                version: 1
                title: A hundred questions
                source: Written for the benchmark
                licence: Apache-2.0
                themes:
                %sitems:
                %s""".formatted(themes, items);
    }
}
