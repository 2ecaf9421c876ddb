package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts ballots by leaf group, in one aggregate over the array of answers. */
@Component
class BallotCounts implements SurveyResults {

    private static final int POINTS = 5;

    /** A year of quarterly waves: the longer ago, the more people have come and gone. */
    private static final int WAVES_BEFORE = 4;

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final ReportingTree tree;
    private final AskedInWaves asked;

    BallotCounts(JdbcClient jdbc, Campaigns campaigns, ReportingTree tree, AskedInWaves asked) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.tree = tree;
        this.asked = asked;
    }

    @Override
    public List<AnswerCounts> counts(CampaignId campaign) {
        Instrument instrument = campaign(campaign).instrument();
        int items = instrument.items().size();
        return jdbc.sql(sql(instrument))
                .param("id", campaign.value())
                .query((row, number) -> answerCounts(row, items))
                .list();
    }

    /** The bare aggregate that results rest on; the benchmark measures it by itself. */
    static String sql(Instrument instrument) {
        List<Item> onBallot = instrument.onBallot();
        String counts = instrument.items().stream()
                .flatMap(item -> IntStream.rangeClosed(1, POINTS)
                        .mapToObj(answer -> item.kind().isFivePoint()
                                ? "count(*) filter (where answers[%d] = %d)"
                                        .formatted(onBallot.indexOf(item) + 1, answer)
                                : "0"))
                .collect(Collectors.joining(",\n"));
        List<String> indexed = instrument.index().stream()
                .map(key -> "answers[%d]".formatted(onBallot.indexOf(instrument.item(key)) + 1))
                .toList();
        String complete = indexed.isEmpty()
                ? "false"
                : indexed.stream().map(answer -> answer + " > 0").collect(Collectors.joining(" and "));
        String index = indexed.isEmpty()
                ? "0"
                : "(%s - %d) * 25.0 / %d".formatted(String.join(" + ", indexed), indexed.size(), indexed.size());
        return """
                select group_id, count(*), count(*) filter (where %s), sum(%s) filter (where %s), %s
                  from counted_ballot join reporting_cell using (cell_id) join reporting_group using (group_id)
                 where campaign_id = :id
                 group by group_id order by group_id
                """.formatted(complete, index, complete, counts);
    }

    private static AnswerCounts answerCounts(ResultSet row, int items) throws SQLException {
        int[][] counts = new int[items][POINTS];
        for (int item = 0; item < items; item++) {
            for (int answer = 0; answer < POINTS; answer++) {
                counts[item][answer] = row.getInt(5 + item * POINTS + answer);
            }
        }
        return new AnswerCounts(row.getLong(1), row.getInt(2), counts, row.getInt(3), row.getDouble(4));
    }

    @Override
    public List<ReportingGroup> groups(CampaignId campaign) {
        return tree.groups(campaign);
    }

    @Override
    public List<AskedBefore> askedBefore(CampaignId campaign) {
        return asked.before(campaign, WAVES_BEFORE);
    }

    @Override
    public Campaign campaign(CampaignId campaign) {
        return campaigns
                .find(campaign)
                .filter(found -> found.status() == CampaignStatus.CLOSED)
                .orElseThrow(() -> new IllegalStateException("Only a closed campaign has results"));
    }
}
