package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Scale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts ballots by cell, in one aggregate over the array of answers. */
@Component
class BallotCounts implements SurveyResults {

    /** A year of quarterly waves: the longer ago, the more people have come and gone. */
    private static final int WAVES_BEFORE = 4;

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final ReportingTree tree;
    private final ReportingCells cells;
    private final AskedInWaves asked;
    private final IndexCompanions companions;

    BallotCounts(
            JdbcClient jdbc,
            Campaigns campaigns,
            ReportingTree tree,
            ReportingCells cells,
            AskedInWaves asked,
            IndexCompanions companions) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.tree = tree;
        this.cells = cells;
        this.asked = asked;
        this.companions = companions;
    }

    @Override
    public List<AnswerCounts> counts(CampaignId campaign) {
        Instrument instrument = campaign(campaign).instrument();
        return jdbc.sql(sql(instrument))
                .param("id", campaign.value())
                .query((row, number) -> answerCounts(row, instrument))
                .list();
    }

    /** The bare aggregate that results rest on; the benchmark measures it by itself. */
    static String sql(Instrument instrument) {
        List<String> columns = new ArrayList<>(List.of("cell_id", "group_id", "count(*)"));
        instrument.items().forEach(item -> columns.addAll(counted(item, BallotSql.answer(instrument, item))));
        instrument.scored().forEach(scale -> columns.addAll(scored(instrument, scale)));
        return """
                select %s
                  from counted_ballot join reporting_cell using (cell_id) join reporting_group using (group_id)
                 where campaign_id = :id
                 group by cell_id, group_id order by group_id, cell_id
                """.formatted(String.join(",\n", columns));
    }

    private static List<String> counted(Item item, String place) {
        List<String> columns = new ArrayList<>();
        for (int answer = 0; answer < item.countedAnswers(); answer++) {
            columns.add("count(*) filter (where %s)"
                    .formatted(
                            item.kind() == ItemKind.CHOICES
                                    ? "%s > 0 and (%s >> %d & 1) = 1".formatted(place, place, answer)
                                    : "%s = %d".formatted(place, answer + 1)));
        }
        if (item.kind() == ItemKind.CHOICES) {
            columns.add("count(*) filter (where %s > 0)".formatted(place));
        }
        return columns;
    }

    private static List<String> scored(Instrument instrument, Scale scale) {
        BallotSql.Score score = BallotSql.score(instrument, scale);
        return List.of(
                "count(*) filter (where %s)".formatted(score.complete()),
                "coalesce(sum(%s) filter (where %s), 0)".formatted(score.points(), score.complete()));
    }

    private static AnswerCounts answerCounts(ResultSet row, Instrument instrument) throws SQLException {
        List<Item> items = instrument.items();
        int[][] counts = new int[items.size()][];
        int[] answered = new int[items.size()];
        int column = 4;
        for (int item = 0; item < counts.length; item++) {
            counts[item] = new int[items.get(item).countedAnswers()];
            for (int answer = 0; answer < counts[item].length; answer++) {
                counts[item][answer] = row.getInt(column++);
            }
            answered[item] = items.get(item).kind() == ItemKind.CHOICES
                    ? row.getInt(column++)
                    : Arrays.stream(counts[item]).sum();
        }
        List<AnswerCounts.Scored> scored = new ArrayList<>();
        for (int scale = 0; scale < instrument.scored().size(); scale++) {
            scored.add(new AnswerCounts.Scored(row.getInt(column++), row.getLong(column++)));
        }
        return new AnswerCounts(row.getLong(1), row.getLong(2), row.getInt(3), counts, answered, scored);
    }

    @Override
    public List<ReportingGroup> groups(CampaignId campaign) {
        return tree.groups(campaign);
    }

    @Override
    public List<ReportingCell> cells(CampaignId campaign) {
        return cells.of(campaign);
    }

    @Override
    public List<AskedBefore> askedBefore(CampaignId campaign) {
        return asked.before(campaign, WAVES_BEFORE);
    }

    @Override
    public List<GoesWithIndex> goesWithIndex(CampaignId campaign) {
        return companions.of(campaign(campaign));
    }

    @Override
    public Campaign campaign(CampaignId campaign) {
        return campaigns
                .find(campaign)
                .filter(found -> found.status() == CampaignStatus.CLOSED)
                .orElseThrow(() -> new IllegalStateException("Only a closed campaign has results"));
    }
}
