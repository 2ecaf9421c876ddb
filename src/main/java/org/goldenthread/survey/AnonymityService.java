package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells the signed-in person how their anonymity is kept, from the running configuration and not from hope. */
@Service
public class AnonymityService {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Duration mixedEvery;

    AnonymityService(
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock,
            @Value("${goldenthread.survey.shuffle-every}") Duration mixedEvery) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
        this.mixedEvery = mixedEvery;
    }

    @PreAuthorize(Access.STAFF)
    public Anonymity mine() {
        return new Anonymity(
                mixedEvery,
                CampaignService.LEAST_THRESHOLD,
                Campaign.LEAST_COMMENTERS,
                jdbc.sql("""
                        select title, closes_at, threshold, reminded, name, band, reporting_cell.invited
                          from person join invitation using (person_id) join campaign using (campaign_id)
                               join reporting_cell using (cell_id) join reporting_group using (group_id)
                         where employee_number = :me and status = 'OPEN' and opens_at <= :now and closes_at > :now
                         order by closes_at, campaign.campaign_id
                        """)
                        .param("me", currentUser.require().employeeNumber())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(AnonymityService::ofSurvey)
                        .list());
    }

    private static Anonymity.OfSurvey ofSurvey(ResultSet row, int number) throws SQLException {
        return new Anonymity.OfSurvey(
                row.getString("title"),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getInt("threshold"),
                Reminded.valueOf(row.getString("reminded")),
                new StoredWith(row.getString("name"), row.getString("band"), row.getInt("invited")));
    }
}
