package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Lifecycle surveys and their rounds as they are stored. */
@Repository
class StoredLifecycle {

    record Row(long id, LaunchRequest first, Occasion occasion, int days) {}

    private static final String SELECT =
            "select lifecycle_survey_id, first_round, occasion, days from lifecycle_survey where not stopped ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredLifecycle(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID form, LaunchRequest first, Occasion occasion, int days) {
        jdbc.sql("""
                        insert into lifecycle_survey (launch_form, occasion, days, first_round)
                        values (:form, :occasion, :days, :first::jsonb) on conflict (launch_form) do nothing
                        """)
                .param("form", form)
                .param("occasion", occasion.name())
                .param("days", days)
                .param("first", json.writeValueAsString(first))
                .update();
    }

    List<LifecycleSurvey> running() {
        return jdbc.sql(SELECT).query(this::row).list().stream()
                .map(row -> new LifecycleSurvey(
                        row.id(),
                        row.first().title(),
                        row.occasion(),
                        row.days(),
                        row.first().threshold()))
                .sorted(Comparator.comparing(LifecycleSurvey::title).thenComparing(LifecycleSurvey::id))
                .toList();
    }

    List<Long> keys() {
        return jdbc.sql("select lifecycle_survey_id from lifecycle_survey where not stopped order by 1")
                .query(Long.class)
                .list();
    }

    /** Until the end of the transaction no other instance has it; empty when another one has it now, or it is stopped. */
    Optional<Row> lock(long survey) {
        return jdbc.sql(SELECT + "and lifecycle_survey_id = :id for update skip locked")
                .param("id", survey)
                .query(this::row)
                .optional();
    }

    void stop(long survey) {
        jdbc.sql("update lifecycle_survey set stopped = true where lifecycle_survey_id = :id")
                .param("id", survey)
                .update();
    }

    /** The round that people can be added to. */
    Optional<CampaignId> openRound(long survey, Instant now) {
        return jdbc.sql("""
                        select campaign_id from campaign
                         where lifecycle_survey_id = :id and status = 'OPEN' and closes_at > :now
                        """)
                .param("id", survey)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(CampaignId::new);
    }

    /** Everybody who was asked in any round: each is asked once. */
    Set<PersonId> asked(long survey) {
        return jdbc.sql("""
                        select person_id from invitation join campaign using (campaign_id)
                         where lifecycle_survey_id = :id and status <> 'CANCELLED'
                        union
                        select person_id from former_invitation join campaign using (campaign_id)
                         where lifecycle_survey_id = :id and status <> 'CANCELLED'
                        """).param("id", survey).query(Long.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    int rounds(long survey) {
        return jdbc.sql("select count(*) from campaign where lifecycle_survey_id = :id")
                .param("id", survey)
                .query(Integer.class)
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("lifecycle_survey_id"),
                json.readValue(row.getString("first_round"), LaunchRequest.class),
                Occasion.valueOf(row.getString("occasion")),
                row.getInt("days"));
    }
}
