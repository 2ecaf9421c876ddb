package org.goldenthread.engagement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.Instrument;
import org.goldenthread.survey.Item;
import org.goldenthread.survey.ReportingGroup;
import org.goldenthread.survey.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a release, once. */
@Repository
class ReleaseStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ReleaseStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void save(Campaign campaign, Instant closedAt, List<ReportingGroup> groups, List<ReleaseFigure> figures) {
        jdbc.sql("""
                        insert into release (campaign_id, title, series, threshold, closed_at)
                        values (:campaign, :title, :series, :threshold, :closedAt)
                        """)
                .param("campaign", campaign.id().value())
                .param("title", campaign.title())
                .param("series", campaign.series())
                .param("threshold", campaign.threshold())
                .param("closedAt", closedAt.atOffset(ZoneOffset.UTC))
                .update();
        saveItems(campaign);
        saveGroups(campaign, groups);
        saveFigures(campaign, figures);
    }

    private void saveItems(Campaign campaign) {
        Instrument instrument = campaign.instrument();
        for (int position = 0; position < instrument.items().size(); position++) {
            Item item = instrument.items().get(position);
            jdbc.sql("""
                            insert into release_item (campaign_id, position, key, text, theme, theme_name)
                            values (:campaign, :position, :key, :text, :theme, :themeName)
                            """)
                    .param("campaign", campaign.id().value())
                    .param("position", position)
                    .param("key", item.key())
                    .param("text", item.text())
                    .param("theme", item.theme())
                    .param("themeName", themeName(instrument, item))
                    .update();
        }
    }

    private void saveGroups(Campaign campaign, List<ReportingGroup> groups) {
        MapSqlParameterSource[] rows = new MapSqlParameterSource[groups.size()];
        for (int position = 0; position < rows.length; position++) {
            ReportingGroup group = groups.get(position);
            rows[position] = new MapSqlParameterSource()
                    .addValue("campaign", campaign.id().value())
                    .addValue("group", group.id())
                    .addValue("parent", group.parent())
                    .addValue("position", position)
                    .addValue("name", group.name())
                    .addValue("kind", group.kind().name())
                    .addValue(
                            "units",
                            group.units().stream().map(UnitId::value).sorted().toArray(Long[]::new))
                    .addValue("invited", group.invited());
        }
        batches.batchUpdate("""
                insert into release_group (campaign_id, group_id, parent_id, position, name, kind, units, invited)
                values (:campaign, :group, :parent, :position, :name, :kind, :units, :invited)
                """, rows);
    }

    private void saveFigures(Campaign campaign, List<ReleaseFigure> figures) {
        batches.batchUpdate(
                """
                insert into figure (campaign_id, group_id, kind, key, verdict, n, value, distribution)
                values (:campaign, :group, :kind, :key, :verdict, :n, :value, :distribution)
                """, figures.stream().map(figure -> row(campaign, figure)).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource row(Campaign campaign, ReleaseFigure figure) {
        boolean shown = figure.verdict().isShown();
        Integer @Nullable [] distribution =
                figure.distribution().isEmpty() ? null : figure.distribution().toArray(Integer[]::new);
        return new MapSqlParameterSource()
                .addValue("campaign", campaign.id().value())
                .addValue("group", figure.group())
                .addValue("kind", figure.kind().name())
                .addValue("key", figure.key())
                .addValue("verdict", figure.verdict().name())
                .addValue("n", shown ? figure.n() : null)
                .addValue("value", shown ? figure.value() : null)
                .addValue("distribution", distribution);
    }

    private static String themeName(Instrument instrument, Item item) {
        return instrument.themes().stream()
                .filter(theme -> theme.key().equals(item.theme()))
                .map(Theme::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Item " + item.key() + " has no theme"));
    }
}
