package org.goldenthread.engagement;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Option;
import org.goldenthread.instrument.Scale;
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.ReportingGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a release, once. */
@Repository
class ReleaseStore {

    private final JdbcClient jdbc;
    private final FigureTexts texts;
    private final Clock clock;

    ReleaseStore(JdbcClient jdbc, FigureTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param groups of the tree, and then the bands */
    void save(
            Campaign campaign, List<ReportingGroup> groups, List<ReleaseFigure> figures, List<ReleaseDriver> drivers) {
        jdbc.sql("""
                        insert into release (campaign_id, title, series, threshold, closed_at, released_at)
                        values (:campaign, :title, :series, :threshold, :closedAt, greatest(:now, :closedAt))
                        """)
                .param("campaign", campaign.id().value())
                .param("title", campaign.title())
                .param("series", campaign.series())
                .param("threshold", campaign.threshold())
                .param("closedAt", campaign.closesAt().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        saveItems(campaign);
        saveScales(campaign);
        saveGroups(campaign, groups);
        saveFigures(campaign, figures);
        drivers.forEach(driver -> saveDriver(campaign, driver));
    }

    /** So that the next reader's plan fits what was saved. */
    void analyse() {
        jdbc.sql("analyze release, release_group, release_scale, figure").update();
    }

    private void saveItems(Campaign campaign) {
        Instrument instrument = campaign.instrument();
        for (Item item : ReleasedItems.of(instrument)) {
            jdbc.sql("""
                            insert into release_item
                                (campaign_id, position, key, text, theme, theme_name, kind, answer_keys, answers)
                            values (:campaign, :position, :key, :text, :theme, :themeName, :kind, :answerKeys, :answers)
                            """)
                    .param("campaign", campaign.id().value())
                    .param("position", instrument.items().indexOf(item))
                    .param("key", item.key())
                    .param("text", item.text())
                    .param("theme", item.theme())
                    .param("themeName", themeName(instrument, item))
                    .param("kind", item.kind().name())
                    .param(
                            "answerKeys",
                            item.options().stream().map(Option::key).toArray(String[]::new))
                    .param("answers", answers(instrument, item))
                    .update();
        }
    }

    private static String[] answers(Instrument instrument, Item item) {
        return item.kind().isFivePoint()
                ? instrument.labels().getOrDefault(item.kind(), List.of()).toArray(String[]::new)
                : item.options().stream().map(Option::text).toArray(String[]::new);
    }

    private void saveScales(Campaign campaign) {
        int position = 0;
        for (Scale scale : campaign.instrument().scales()) {
            jdbc.sql("""
                            insert into release_scale (campaign_id, key, kind, position, name)
                            values (:campaign, :key, :kind, :position, :name)
                            """)
                    .param("campaign", campaign.id().value())
                    .param("key", scale.key())
                    .param("kind", FigureKind.of(scale).name())
                    .param("position", position++)
                    .param("name", scale.name())
                    .update();
        }
    }

    private void saveGroups(Campaign campaign, List<ReportingGroup> groups) {
        jdbc.sql("""
                        insert into release_group
                            (campaign_id, position, group_id, parent_id, name, band, kind, units, invited)
                        select :campaign, position - 1, group_id, parent_id, name, band, kind, units::bigint[], invited
                          from unnest(:ids, :parents, :names, :bands, :kinds, :units, :invited)
                               with ordinality as released
                                    (group_id, parent_id, name, band, kind, units, invited, position)
                        """)
                .param("campaign", campaign.id().value())
                .param("ids", groups.stream().map(ReportingGroup::id).toArray(Long[]::new))
                .param("parents", groups.stream().map(ReportingGroup::parent).toArray(Long[]::new))
                .param("names", groups.stream().map(this::name).toArray(String[]::new))
                .param("bands", groups.stream().map(ReleaseStore::band).toArray(String[]::new))
                .param(
                        "kinds",
                        groups.stream().map(group -> group.kind().name()).toArray(String[]::new))
                .param("units", groups.stream().map(ReleaseStore::units).toArray(String[]::new))
                .param("invited", groups.stream().map(ReportingGroup::invited).toArray(Integer[]::new))
                .update();
    }

    /** One statement, because a release of five hundred teams has some ten thousand figures. */
    private void saveFigures(Campaign campaign, List<ReleaseFigure> figures) {
        jdbc.sql("""
                        insert into figure (campaign_id, group_id, kind, key, verdict, n, value, bound, distribution)
                        select :campaign, group_id, kind, key, verdict,
                               case verdict when 'SHOWN' then n end,
                               case verdict when 'SHOWN' then value end,
                               bound,
                               nullif(distribution, '{}')::integer[]
                          from unnest(:groups, :kinds, :keys, :verdicts, :ns, :values, :bounds, :distributions)
                               as released (group_id, kind, key, verdict, n, value, bound, distribution)
                        """)
                .param("campaign", campaign.id().value())
                .param("groups", figures.stream().map(ReleaseFigure::group).toArray(Long[]::new))
                .param(
                        "kinds",
                        figures.stream().map(figure -> figure.kind().name()).toArray(String[]::new))
                .param("keys", figures.stream().map(ReleaseFigure::key).toArray(String[]::new))
                .param(
                        "verdicts",
                        figures.stream().map(figure -> figure.verdict().name()).toArray(String[]::new))
                .param("ns", figures.stream().map(ReleaseFigure::n).toArray(Integer[]::new))
                .param("values", figures.stream().map(ReleaseFigure::value).toArray(Double[]::new))
                .param(
                        "bounds",
                        figures.stream().map(figure -> figure.bound().name()).toArray(String[]::new))
                .param(
                        "distributions",
                        figures.stream()
                                .map(figure -> array(figure.distribution()))
                                .toArray(String[]::new))
                .update();
    }

    private void saveDriver(Campaign campaign, ReleaseDriver driver) {
        jdbc.sql("""
                        insert into release_driver (campaign_id, key, n, correlation, low, high)
                        values (:campaign, :key, :n, round(:correlation::numeric, 2), round(:low::numeric, 2),
                                round(:high::numeric, 2))
                        """)
                .param("campaign", campaign.id().value())
                .param("key", driver.key())
                .param("n", driver.n())
                .param("correlation", driver.correlation())
                .param("low", driver.low())
                .param("high", driver.high())
                .update();
    }

    private String name(ReportingGroup group) {
        return group.kind() == GroupKind.BAND ? texts.band(group.name()) : group.name();
    }

    private static @Nullable String band(ReportingGroup group) {
        return group.kind() == GroupKind.BAND ? group.name() : null;
    }

    private static String units(ReportingGroup group) {
        return array(group.units().stream().map(UnitId::value).sorted().toList());
    }

    /** An array as PostgreSQL writes it: arrays of different lengths cannot travel as one. */
    private static String array(List<? extends Number> numbers) {
        return numbers.stream().map(Number::toString).collect(joining(",", "{", "}"));
    }

    private static String themeName(Instrument instrument, Item item) {
        return instrument.themes().stream()
                .filter(theme -> theme.key().equals(item.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse("");
    }
}
