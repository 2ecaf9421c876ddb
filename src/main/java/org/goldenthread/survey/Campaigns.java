package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.instrument.Instrument;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Campaigns as they are stored. */
@Repository
class Campaigns {

    private static final String BUT_INSTRUMENT =
            "select campaign_id, title, purpose, series, status, opens_at, closes_at, threshold, reminded";
    private static final String SELECT = BUT_INSTRUMENT + ", instrument from campaign ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Campaigns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return empty when there is one from this form already, or there is one by the time that this call may go on */
    Optional<CampaignId> add(LaunchRequest request, Instrument instrument, @Nullable UUID form) {
        return jdbc.sql("""
                        insert into campaign (title, purpose, series, instrument, opens_at, closes_at, threshold, launch_form,
                                              audience, attributes)
                        values (:title, :purpose, :series, :instrument::jsonb, :opens, :closes, :threshold, :form,
                                :audience::jsonb, :attributes)
                        on conflict (launch_form) do nothing returning campaign_id
                        """)
                .param("title", request.title())
                .param("purpose", request.purpose())
                .param("series", request.series())
                .param("instrument", json.writeValueAsString(instrument))
                .param("opens", request.opensAt().atOffset(ZoneOffset.UTC))
                .param("closes", request.closesAt().atOffset(ZoneOffset.UTC))
                .param("threshold", request.threshold())
                .param("form", form)
                .param("audience", joining(request))
                .param(
                        "attributes",
                        request.attributes().stream().map(Enum::name).toArray(String[]::new))
                .query(Long.class)
                .optional()
                .map(CampaignId::new);
    }

    /** A part that was drawn once is not added to. */
    private @Nullable String joining(LaunchRequest request) {
        return request.audience().sampling().isEverybody() ? json.writeValueAsString(request.audience()) : null;
    }

    /** By what rule people are added while it is open; empty where nobody is. */
    Optional<Joining> joining(CampaignId campaign) {
        return jdbc.sql("select audience, attributes from campaign where campaign_id = :id and audience is not null")
                .param("id", campaign.value())
                .query((row, number) -> new Joining(
                        json.readValue(row.getString("audience"), Audience.class),
                        Arrays.stream((String[]) row.getArray("attributes").getArray())
                                .map(Attribute::valueOf)
                                .toList()))
                .optional();
    }

    /** Its people come by themselves, and are added by nothing else. */
    void ofLifecycle(CampaignId draft, long survey) {
        jdbc.sql("update campaign set lifecycle_survey_id = :survey, audience = null where campaign_id = :id")
                .param("survey", survey)
                .param("id", draft.value())
                .update();
    }

    Optional<CampaignId> launchedFrom(UUID form) {
        return jdbc.sql("select campaign_id from campaign where launch_form = :form")
                .param("form", form)
                .query(Long.class)
                .optional()
                .map(CampaignId::new);
    }

    /** @return whether it was in the status that goes before */
    boolean move(CampaignId campaign, CampaignStatus next) {
        return jdbc.sql("update campaign set status = :next where campaign_id = :id and status = :before")
                        .param("next", next.name())
                        .param("before", next.before().name())
                        .param("id", campaign.value())
                        .update()
                == 1;
    }

    /** Empty for a check, which is no survey. */
    Optional<Campaign> findSurvey(CampaignId id) {
        return jdbc.sql(SELECT + "where campaign_id = :id and not is_check")
                .param("id", id.value())
                .query(this::campaign)
                .optional();
    }

    Optional<Campaign> find(CampaignId campaign) {
        return jdbc.sql(SELECT + "where campaign_id = :id")
                .param("id", campaign.value())
                .query(this::campaign)
                .optional();
    }

    /** With its instrument, which is known and which is by far the most of it. */
    Optional<Campaign> find(CampaignId campaign, Instrument instrument) {
        return jdbc.sql(BUT_INSTRUMENT + " from campaign where campaign_id = :id")
                .param("id", campaign.value())
                .query((row, number) -> campaign(row, instrument))
                .optional();
    }

    /** Surveys and checks. */
    List<Campaign> open() {
        return jdbc.sql(SELECT + "where status = 'OPEN' order by closes_at, campaign_id")
                .query(this::campaign)
                .list();
    }

    List<Campaign> openSurveys() {
        return jdbc.sql(SELECT + "where status = 'OPEN' and not is_check order by closes_at, campaign_id")
                .query(this::campaign)
                .list();
    }

    /** Whether it is no survey. */
    boolean isCheck(CampaignId campaign) {
        return jdbc.sql("select is_check from campaign where campaign_id = :id")
                .param("id", campaign.value())
                .query(Boolean.class)
                .single();
    }

    /** Launched surveys that open in a span of time, in that order; cancelled ones, too. */
    List<Campaign> opening(Instant from, Instant before) {
        return jdbc.sql(SELECT + """
                        where status <> 'DRAFT' and not is_check and opens_at >= :from and opens_at < :before
                        order by opens_at, campaign_id
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(this::campaign)
                .list();
    }

    Optional<String> cancelReason(CampaignId campaign) {
        return jdbc.sql("select cancel_reason from campaign where campaign_id = :id and cancel_reason is not null")
                .param("id", campaign.value())
                .query(String.class)
                .optional();
    }

    /** Title of the last campaign of each series, the newest series first. */
    Map<String, String> series() {
        Map<String, String> titles = new LinkedHashMap<>();
        jdbc.sql("""
                        select series, title from (
                            select distinct on (series) series, title, opens_at from campaign
                             where status in ('OPEN', 'CLOSED') and not is_check order by series, opens_at desc, campaign_id desc) last
                         order by opens_at desc limit 60
                        """)
                .query((row, number) -> titles.put(row.getString("series"), row.getString("title")))
                .list();
        return titles;
    }

    /** @return whether it was open and would have closed earlier */
    boolean extend(CampaignId campaign, Instant closesAt, Instant now) {
        return jdbc.sql("""
                                update campaign set closes_at = :closes
                                 where campaign_id = :id and status = 'OPEN' and closes_at > :now and closes_at < :closes
                                """)
                        .param("closes", closesAt.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", campaign.value())
                        .update()
                == 1;
    }

    private Campaign campaign(ResultSet row, int number) throws SQLException {
        return campaign(row, json.readValue(row.getString("instrument"), Instrument.class));
    }

    private static Campaign campaign(ResultSet row, Instrument instrument) throws SQLException {
        return new Campaign(
                new CampaignId(row.getLong("campaign_id")),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("series"),
                instrument,
                CampaignStatus.valueOf(row.getString("status")),
                row.getObject("opens_at", OffsetDateTime.class).toInstant(),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getInt("threshold"),
                Reminded.valueOf(row.getString("reminded")));
    }
}
