package org.goldenthread.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Scale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the ballots of a whole closed campaign which statements go with the engagement index. */
@Component
class IndexCompanions {

    private record Found(int place, IndexPairs.Pair pair) {}

    private final JdbcClient jdbc;

    IndexCompanions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One query; none where the instrument has no index, or no other statements. */
    List<GoesWithIndex> of(Campaign campaign) {
        Instrument instrument = campaign.instrument();
        List<Item> statements = statements(instrument);
        return instrument.scored().stream()
                .filter(scale -> scale.indicator().equals(Scale.INDEX) && !statements.isEmpty())
                .findFirst()
                .map(index -> told(campaign, statements, pairs(campaign, index, statements)))
                .orElseGet(List::of);
    }

    /** An item of the index goes with it by itself; a reversed one would be read the wrong way round. */
    private static List<Item> statements(Instrument instrument) {
        return instrument.items().stream()
                .filter(item -> item.kind().isFivePoint() && !item.reversed())
                .filter(item -> !instrument.index().contains(item.key()))
                .toList();
    }

    private static List<GoesWithIndex> told(
            Campaign campaign, List<Item> statements, Map<Integer, List<IndexPairs.Pair>> pairs) {
        return statements.stream()
                .flatMap(item -> Optional.ofNullable(
                        new IndexPairs(pairs.getOrDefault(BallotSql.place(campaign.instrument(), item), List.of()))
                                .told(item.key(), campaign.threshold()))
                        .stream())
                .toList();
    }

    private Map<Integer, List<IndexPairs.Pair>> pairs(Campaign campaign, Scale index, List<Item> statements) {
        BallotSql.Score score = BallotSql.score(campaign.instrument(), index);
        try (Stream<Found> found = jdbc
                .sql("""
                        with complete as (
                            select answers, %s as points
                              from counted_ballot join reporting_cell using (cell_id)
                                   join reporting_group using (group_id)
                             where campaign_id = :id and %s)
                        select place, answers[place] as answer, points, count(*) as people
                          from complete cross join unnest(:places) as statement (place)
                         where answers[place] > 0
                         group by place, answers[place], points
                        """.formatted(score.points(), score.complete()))
                .param("id", campaign.id().value())
                .param(
                        "places",
                        statements.stream()
                                .map(item -> BallotSql.place(campaign.instrument(), item))
                                .toArray(Integer[]::new))
                .query((row, number) -> new Found(
                        row.getInt("place"),
                        new IndexPairs.Pair(row.getInt("answer"), row.getInt("points"), row.getInt("people"))))
                .stream()) {
            return found.collect(groupingBy(Found::place, mapping(Found::pair, toList())));
        }
    }
}
