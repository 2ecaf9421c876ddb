package org.goldenthread.scorecard;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.engagement.Loop;
import org.goldenthread.engagement.ServiceLoop;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a frozen copy, once, and reads what of it is for the report only. */
@Repository
class FreezingStore {

    private final JdbcClient jdbc;

    FreezingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param after revision of the quarter's newest copy
     * @return its key; empty where the same form or another was before it
     */
    Optional<Long> save(
            Scorecard scorecard,
            Background background,
            int after,
            @Nullable PersonId person,
            String name,
            UUID request) {
        @Nullable Loop loop = background.loop();
        Optional<Long> key = jdbc.sql("""
                        insert into frozen_scorecard (quarter, revision, frozen_at, person_id, frozen_by, organisation,
                                                      campaign_id, loop_wave, loop_days, request)
                        select :quarter, :after + 1, :at, :person, :name, :organisation, :campaign, :wave, :days, :request
                         where :after = (select coalesce(max(revision), 0) from frozen_scorecard where quarter = :quarter)
                        on conflict do nothing returning frozen_scorecard_id
                        """)
                .param("quarter", scorecard.quarter().toString())
                .param("after", after)
                .param("at", scorecard.asOf().atOffset(ZoneOffset.UTC))
                .param("person", person == null ? null : person.value(), Types.BIGINT)
                .param("name", name)
                .param("organisation", background.organisation())
                .param(
                        "campaign",
                        background.wave() == null ? null : background.wave().value(),
                        Types.BIGINT)
                .param("wave", loop == null ? null : loop.wave(), Types.VARCHAR)
                .param("days", loop == null ? null : loop.daysSince(), Types.INTEGER)
                .param("request", request)
                .query(Long.class)
                .optional();
        key.ifPresent(copy -> {
            saveRows(copy, scorecard.rows());
            if (loop != null) {
                saveServices(copy, loop.services());
            }
        });
        return key;
    }

    private void saveRows(long copy, List<ScorecardRow> rows) {
        int position = 0;
        for (ScorecardRow row : rows) {
            jdbc.sql("""
                            insert into frozen_scorecard_row
                                (frozen_scorecard_id, position, key, theme, indicator, purpose, origin, value, because,
                                 compared, basis, benchmark, target, target_by, target_on, standing, number)
                            values (:copy, :position, :key, :theme, :indicator, :purpose, :origin, :value, :because,
                                    :compared, :basis, :benchmark, :target, :targetBy, :targetOn, :standing, :number)
                            """)
                    .param("copy", copy)
                    .param("position", ++position)
                    .param("key", row.key())
                    .param("theme", row.theme())
                    .param("indicator", row.indicator())
                    .param("purpose", row.purpose())
                    .param("origin", row.origin())
                    .param("value", row.value())
                    .param("because", row.because())
                    .param("compared", row.compared())
                    .param("basis", row.basis())
                    .param("benchmark", row.benchmark())
                    .param("target", row.target())
                    .param("targetBy", row.targetBy())
                    .param("targetOn", row.targetOn(), Types.DATE)
                    .param("standing", row.standing().name())
                    .param("number", row.number(), Types.DOUBLE)
                    .update();
        }
    }

    private void saveServices(long copy, List<ServiceLoop> services) {
        int position = 0;
        for (ServiceLoop service : services) {
            jdbc.sql("""
                            insert into frozen_scorecard_service
                                (frozen_scorecard_id, position, name, results_after, first_after, due, on_time, overdue, asked, helped)
                            values (:copy, :position, :name, :results, :first, :due, :onTime, :overdue, :asked, :helped)
                            """)
                    .param("copy", copy)
                    .param("position", ++position)
                    .param("name", service.name())
                    .param("results", service.resultsAfter(), Types.INTEGER)
                    .param("first", service.firstAfter(), Types.INTEGER)
                    .param("due", service.due())
                    .param("onTime", service.onTime())
                    .param("overdue", service.overdue())
                    .param("asked", service.asked())
                    .param("helped", service.helped())
                    .update();
        }
    }

    Background background(long copy) {
        List<ServiceLoop> services = jdbc.sql("""
                        select name, results_after, first_after, due, on_time, overdue, asked, helped
                          from frozen_scorecard_service where frozen_scorecard_id = :copy order by position
                        """)
                .param("copy", copy)
                .query((row, number) -> new ServiceLoop(
                        row.getString("name"),
                        row.getObject("results_after", Integer.class),
                        row.getObject("first_after", Integer.class),
                        row.getInt("due"),
                        row.getInt("on_time"),
                        row.getInt("overdue"),
                        row.getInt("asked"),
                        row.getInt("helped"),
                        null))
                .list();
        return jdbc.sql("""
                        select organisation, campaign_id, loop_wave, loop_days
                          from frozen_scorecard where frozen_scorecard_id = :copy
                        """)
                .param("copy", copy)
                .query((row, number) -> {
                    @Nullable Long campaign = row.getObject("campaign_id", Long.class);
                    @Nullable String wave = row.getString("loop_wave");
                    return new Background(
                            row.getString("organisation"),
                            campaign == null ? null : new CampaignId(campaign),
                            wave == null ? null : new Loop(wave, row.getInt("loop_days"), services));
                })
                .single();
    }
}
