package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year of surveys, and how much of it one person bears: counts only, for owners of surveys. */
@Service
@Transactional(readOnly = true)
public class CampaignCalendar {

    /** Stands for the whole year among the months. */
    private static final int WHOLE = 0;

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final StoredSeries series;

    CampaignCalendar(JdbcClient jdbc, Campaigns campaigns, StoredSeries series) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.series = series;
    }

    /** Three queries, whatever the number of people. Years more than two back have no load: invitations are not kept. */
    @PreAuthorize(Access.SURVEY_OWNER)
    public CalendarYear year(int year) {
        List<Campaign> all = campaigns.opening(start(year), start(year + 1));
        Map<Integer, CalendarYear.Load> loads = loads(all.stream()
                .filter(campaign -> campaign.status() != CampaignStatus.CANCELLED)
                .toList());
        List<CalendarYear.Planned> planned = series.planned(start(year), start(year + 1));
        return new CalendarYear(
                year,
                Arrays.stream(Month.values())
                        .map(month -> new CalendarYear.Month(
                                YearMonth.of(year, month),
                                all.stream()
                                        .filter(campaign -> month(campaign) == month.getValue())
                                        .map(CampaignCalendar::entry)
                                        .toList(),
                                planned.stream()
                                        .filter(wave -> month(wave.opensAt()) == month.getValue())
                                        .toList(),
                                loads.getOrDefault(month.getValue(), CalendarYear.Load.NONE)))
                        .toList(),
                loads.getOrDefault(WHOLE, CalendarYear.Load.NONE));
    }

    private Map<Integer, CalendarYear.Load> loads(List<Campaign> counted) {
        return jdbc
                .sql("""
                        with asked as (
                            select month, person_id, count(*) as surveys, sum(minutes) as minutes
                              from unnest(:campaigns::bigint[], :months::int[], :minutes::int[])
                                   as one (campaign_id, month, minutes) join (
                                       select campaign_id, person_id from invitation
                                       union all
                                       select campaign_id, person_id from former_invitation) person_asked
                                   using (campaign_id)
                             group by month, person_id),
                        spans as (
                            select * from asked
                            union all
                            select 0, person_id, sum(surveys), sum(minutes) from asked group by person_id)
                        select month, count(*) as people, avg(surveys) as surveys, max(surveys) as most_surveys,
                               avg(minutes) as minutes, max(minutes) as most_minutes
                          from spans group by month
                        """)
                .param(
                        "campaigns",
                        counted.stream().map(each -> each.id().value()).toArray(Long[]::new))
                .param("months", counted.stream().map(CampaignCalendar::month).toArray(Integer[]::new))
                .param(
                        "minutes",
                        counted.stream()
                                .map(each -> each.instrument().minutes())
                                .toArray(Integer[]::new))
                .query((row, number) -> Map.entry(row.getInt("month"), load(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static CalendarYear.Load load(ResultSet row) throws SQLException {
        return new CalendarYear.Load(
                row.getInt("people"),
                row.getDouble("surveys"),
                row.getInt("most_surveys"),
                row.getDouble("minutes"),
                row.getInt("most_minutes"));
    }

    private static CalendarYear.Entry entry(Campaign campaign) {
        return new CalendarYear.Entry(
                campaign.id(),
                campaign.title(),
                campaign.status(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.instrument().minutes());
    }

    private static int month(Campaign campaign) {
        return month(campaign.opensAt());
    }

    private static int month(Instant opensAt) {
        return LocalDate.ofInstant(opensAt, StaffDirectory.LONDON).getMonthValue();
    }

    private static Instant start(int year) {
        return Year.of(year).atDay(1).atStartOfDay(StaffDirectory.LONDON).toInstant();
    }
}
