package org.goldenthread.engagement;

import static org.goldenthread.engagement.ReleasedRows.compared;
import static org.goldenthread.engagement.ReleasedRows.units;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.GroupKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what has been released, and nothing else; it knows no viewer. */
@Repository
class ReleasedFigures {

    /** Sixty are five years of twelve pulses. */
    private static final int WAVES = 60;

    private final JdbcClient jdbc;

    ReleasedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Wave> waves() {
        return jdbc.sql(ReleasedRows.WAVES + "order by closed_at desc, campaign_id desc limit :limit")
                .param("limit", WAVES)
                .query((row, number) -> ReleasedRows.wave(row))
                .list();
    }

    /** The newest of those that have a group with one of the units in it, the newest first. */
    List<Wave> wavesAbout(Collection<UnitId> units, int limit) {
        return jdbc.sql(ReleasedRows.WAVES + """
                        where exists (select from release_group
                                       where release_group.campaign_id = release.campaign_id
                                         and units && :units)
                        order by closed_at desc, campaign_id desc limit :limit
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("limit", limit)
                .query((row, number) -> ReleasedRows.wave(row))
                .list();
    }

    /** @param campaign null for the newest */
    Optional<Wave> wave(@Nullable CampaignId campaign) {
        return jdbc.sql(ReleasedRows.WAVES + """
                        where campaign_id = :campaign or :campaign is null
                        order by closed_at desc, campaign_id desc limit 1
                        """)
                .param("campaign", campaign == null ? null : campaign.value(), Types.BIGINT)
                .query((row, number) -> ReleasedRows.wave(row))
                .optional();
    }

    /** The wave of the same series that closed last before this one. */
    Optional<Wave> before(Wave wave) {
        return jdbc.sql(ReleasedRows.WAVES + """
                        where series = :series and closed_at < :closedAt
                        order by closed_at desc, campaign_id desc limit 1
                        """)
                .param("series", wave.series())
                .param("closedAt", wave.closedAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> ReleasedRows.wave(row))
                .optional();
    }

    /** The groups of the tree, parents before children, without the bands. */
    List<ResultGroup> tree(CampaignId campaign) {
        return groups(campaign).stream().filter(group -> !group.isBand()).toList();
    }

    /**
     * The tree, parents before children, and then the bands; a row a team, so some hundreds in the largest organisation. A
     * group that is its parent over again, as in a service without teams, is left out.
     */
    List<ResultGroup> groups(CampaignId campaign) {
        Map<Long, Integer> depths = new HashMap<>();
        return jdbc.sql("""
                        select group_id, parent_id, name, kind, units, invited, band
                          from release_group
                         where campaign_id = :campaign
                           and not exists (select from release_group above
                                            where above.campaign_id = release_group.campaign_id
                                              and above.group_id = release_group.parent_id
                                              and above.name = release_group.name
                                              and above.invited = release_group.invited)
                         order by position
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> {
                    @Nullable Long parent = row.getObject("parent_id", Long.class);
                    int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
                    depths.put(row.getLong("group_id"), depth);
                    return new ResultGroup(
                            row.getLong("group_id"),
                            parent,
                            row.getString("name"),
                            GroupKind.valueOf(row.getString("kind")),
                            units(row.getArray("units")),
                            row.getInt("invited"),
                            depth,
                            row.getString("band"));
                })
                .list();
    }

    /** Items in the order in which they were asked, each with its theme; and the scales. Two queries. */
    Questions questions(CampaignId campaign) {
        List<Questions.Asked> asked = jdbc.sql("""
                        select key, kind, text, theme, theme_name, answer_keys, answers
                          from release_item where campaign_id = :campaign order by position
                        """)
                .param("campaign", campaign.value())
                .query((row, number) -> ReleasedRows.asked(row))
                .list();
        List<ScaleName> scales = jdbc.sql(
                        "select kind, key, name from release_scale where campaign_id = :campaign order by position")
                .param("campaign", campaign.value())
                .query((row, number) -> new ScaleName(
                        FigureKind.valueOf(row.getString("kind")), row.getString("key"), row.getString("name")))
                .list();
        return Questions.of(asked, scales);
    }

    /**
     * What is about whole themes and scales in some groups, and each question of some of them.
     *
     * <p>Of how many a figure is counts only where the response rate is released, since nobody is to learn it otherwise.
     *
     * @param before the wave to compare with; null for none
     * @param itemsOf the groups whose items are wanted
     */
    List<Figure> figures(
            CampaignId campaign, @Nullable CampaignId before, Collection<Long> groups, Collection<Long> itemsOf) {
        return jdbc.sql("""
                        with wanted as materialized (
                            select this.group_id, same.group_id as earlier_group,
                                   case when response.verdict = 'SHOWN' then this.invited end as invited,
                                   case when earlier_response.verdict = 'SHOWN' then same.invited end as earlier_invited
                              from release_group this
                              left join release_group same on same.campaign_id = :before
                                                          and same.kind = this.kind and same.units = this.units
                                                          and same.units_hash = this.units_hash
                                                          and same.band is not distinct from this.band
                              left join figure response on response.campaign_id = this.campaign_id
                                                       and response.group_id = this.group_id
                                                       and response.kind = 'RESPONSE'
                              left join figure earlier_response on earlier_response.campaign_id = same.campaign_id
                                                               and earlier_response.group_id = same.group_id
                                                               and earlier_response.kind = 'RESPONSE'
                             where this.campaign_id = :campaign and this.group_id = any (:groups))
                        select figure.figure_id, figure.group_id, figure.kind, figure.key, figure.verdict, figure.n,
                               figure.value, figure.bound, figure.distribution, earlier.n as earlier_n, earlier.value as earlier_value,
                               earlier.bound as earlier_bound, wanted.invited, wanted.earlier_invited
                          from wanted
                          join figure on figure.campaign_id = :campaign and figure.group_id = wanted.group_id
                                     and (figure.kind <> all (:questions) or figure.group_id = any (:itemsOf))
                          left join figure earlier on earlier.campaign_id = :before
                                                  and earlier.group_id = wanted.earlier_group
                                                  and earlier.kind = figure.kind
                                                  and earlier.key = figure.key
                                                  and earlier.verdict = 'SHOWN'
                        """)
                .param("campaign", campaign.value())
                .param("before", before == null ? null : before.value(), Types.BIGINT)
                .param("groups", groups.toArray(Long[]::new))
                .param("itemsOf", itemsOf.toArray(Long[]::new))
                .param("questions", FigureKind.aboutOneQuestion())
                .query((row, number) -> compared(row))
                .list();
    }

    /** Shown figures of some groups that somebody may want to cite: all but the response rate. */
    List<Long> citable(CampaignId campaign, Collection<Long> groups) {
        return jdbc.sql("""
                        select figure_id from figure
                         where campaign_id = :campaign and group_id = any (:groups)
                           and verdict = 'SHOWN' and kind <> 'RESPONSE'
                        """)
                .param("campaign", campaign.value())
                .param("groups", groups.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** The shown figures among those asked for, with the words around them, by group and then as they were asked. */
    List<ReleasedRows.Cited> cited(Collection<Long> figures) {
        return new ArrayList<>(jdbc.sql("""
                        select figure_id, figure.group_id, figure.kind, figure.key, verdict, n, value, bound, distribution,
                               null as earlier_n, null as earlier_value, null as earlier_bound, figure.campaign_id, release.title as wave,
                               release_group.name as group_name, item.text, item.answer_keys, item.answers,
                               release_scale.name as scale_name,
                               (select min(theme_name) from release_item theme
                                 where theme.campaign_id = figure.campaign_id and theme.theme = figure.key) as theme_name
                          from figure
                          join release using (campaign_id)
                          join release_group using (campaign_id, group_id)
                          left join release_item item on item.campaign_id = figure.campaign_id
                                                     and item.key = split_part(figure.key, '/', 1)
                          left join release_scale on release_scale.campaign_id = figure.campaign_id
                                                 and release_scale.kind = figure.kind and release_scale.key = figure.key
                         where figure_id = any (:figures) and verdict = 'SHOWN'
                         order by release_group.position, array_position(:kinds, figure.kind), release_scale.position, item.position, figure.figure_id
                        """)
                .param("figures", figures.toArray(Long[]::new))
                .param("kinds", FigureKind.inOrder())
                .query((row, number) -> ReleasedRows.cited(row))
                .list());
    }

    /** The campaign and the group of a shown figure. */
    Optional<ReleasedRows.Place> placeOf(long figure) {
        return jdbc.sql("select campaign_id, group_id from figure where figure_id = :figure and verdict = 'SHOWN'")
                .param("figure", figure)
                .query((row, number) ->
                        new ReleasedRows.Place(new CampaignId(row.getLong("campaign_id")), row.getLong("group_id")))
                .optional();
    }
}
