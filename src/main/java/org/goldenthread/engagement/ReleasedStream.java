package org.goldenthread.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads released figures of many groups a few rows at a time, so that their number does not matter; it knows no viewer. */
@Repository
class ReleasedStream {

    /** Takes a figure with the words around it. */
    interface Each {
        void take(ReleasedRows.Cited cited) throws IOException;
    }

    /** Rows that PostgreSQL sends at a time, in a transaction only. */
    private static final int FETCHED = 1_000;

    private static final String VISIBLE = """
            figure.campaign_id = :campaign
            and (figure.group_id = any (:whole)
                 or figure.group_id = any (:headline) and figure.kind <> all (:questions))
            """;

    private final JdbcClient jdbc;

    ReleasedStream(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The wave and the earlier ones of its series, the oldest first. */
    List<Wave> upTo(Wave newest) {
        return jdbc.sql(ReleasedRows.WAVES + """
                         where series = :series and (closed_at, campaign_id) <= (:closedAt, :campaign)
                         order by closed_at, campaign_id
                        """)
                .param("series", newest.series())
                .param("closedAt", newest.closedAt().atOffset(ZoneOffset.UTC))
                .param("campaign", newest.campaign().value())
                .query((row, number) -> ReleasedRows.wave(row))
                .list();
    }

    long count(CampaignId campaign, Viewer viewer) {
        return visible("select count(*) from figure where " + VISIBLE, campaign, viewer)
                .query(Long.class)
                .single();
    }

    /**
     * By group as they stand in lists, then as they were asked.
     *
     * @param before the wave to compare with; null for none
     */
    void figures(CampaignId campaign, @Nullable CampaignId before, Viewer viewer, Each each) throws IOException {
        try (Stream<ReleasedRows.Cited> figures = visible("""
                        select figure.figure_id, figure.group_id, figure.kind, figure.key, figure.verdict, figure.n,
                               figure.value, figure.bound, figure.distribution, earlier.n as earlier_n,
                               earlier.value as earlier_value, earlier.bound as earlier_bound, figure.campaign_id,
                               case when response.verdict = 'SHOWN' then this.invited end as invited,
                               case when earlier_response.verdict = 'SHOWN' then same.invited end as earlier_invited,
                               release.title as wave, this.name as group_name, item.text, item.answer_keys,
                               item.answers, release_scale.name as scale_name,
                               coalesce(item.theme_name, theme.theme_name) as theme_name
                          from figure
                          join release on release.campaign_id = figure.campaign_id
                          join release_group this on this.campaign_id = figure.campaign_id
                                                 and this.group_id = figure.group_id
                          left join release_item item on figure.kind = any (:questions)
                                                     and item.campaign_id = figure.campaign_id
                                                     and item.key = split_part(figure.key, '/', 1)
                          left join release_scale on release_scale.campaign_id = figure.campaign_id
                                                 and release_scale.kind = figure.kind and release_scale.key = figure.key
                          left join (select theme, min(theme_name) as theme_name, min(position) as position
                                       from release_item where campaign_id = :campaign group by theme) theme
                                 on figure.kind = 'THEME' and theme.theme = figure.key
                          left join release_group same on same.campaign_id = :before and same.kind = this.kind
                                                      and same.units = this.units and same.units_hash = this.units_hash
                                                      and same.band is not distinct from this.band
                          left join figure earlier on earlier.campaign_id = :before
                                                  and earlier.group_id = same.group_id
                                                  and earlier.kind = figure.kind and earlier.key = figure.key
                                                  and earlier.verdict = 'SHOWN'
                          left join figure response on response.campaign_id = figure.campaign_id
                                                   and response.group_id = figure.group_id
                                                   and response.kind = 'RESPONSE'
                          left join figure earlier_response on earlier_response.campaign_id = :before
                                                           and earlier_response.group_id = same.group_id
                                                           and earlier_response.kind = 'RESPONSE'
                         where
                        """ + VISIBLE + """
                         order by this.position, array_position(:kinds, figure.kind),
                                  coalesce(item.position, theme.position, release_scale.position), figure.figure_id
                        """, campaign, viewer)
                .param("before", before == null ? null : before.value(), Types.BIGINT)
                .param("kinds", FigureKind.inOrder())
                .withFetchSize(FETCHED)
                .query((row, number) -> ReleasedRows.cited(row))
                .stream()) {
            figures.forEach(cited -> {
                try {
                    each.take(cited);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private JdbcClient.StatementSpec visible(String sql, CampaignId campaign, Viewer viewer) {
        return jdbc.sql(sql)
                .param("campaign", campaign.value())
                .param("whole", viewer.whole().toArray(Long[]::new))
                .param("headline", viewer.headline().toArray(Long[]::new))
                .param("questions", FigureKind.aboutOneQuestion());
    }
}
