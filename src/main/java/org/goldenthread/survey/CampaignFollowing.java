package org.goldenthread.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells owners of surveys how far a campaign is, and never who has answered, how many exactly, or when. */
@Service
@Transactional(readOnly = true)
public class CampaignFollowing {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;

    CampaignFollowing(JdbcClient jdbc, Campaigns campaigns) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
    }

    /**
     * One campaign with its services, and with the teams of one of them.
     *
     * @param service key of a reporting group; null for the services alone, as is one of another campaign
     * @return empty when there is no such campaign, or it is not launched
     */
    @PreAuthorize(Access.SURVEY_OWNER)
    public Optional<Followed> follow(CampaignId campaign, @Nullable Long service) {
        return campaigns
                .findSurvey(campaign)
                .filter(found -> found.status() != CampaignStatus.DRAFT)
                .map(found -> follow(found, service));
    }

    private Followed follow(Campaign campaign, @Nullable Long service) {
        List<Row> rows = rows(campaign, service);
        Row whole = rows.stream().filter(Row::isWhole).findFirst().orElseThrow();
        Predicate<Row> ofWhole = row -> Long.valueOf(whole.group().id()).equals(row.parent());
        Optional<Row> chosen = rows.stream()
                .filter(ofWhole)
                .filter(row -> Long.valueOf(row.group().id()).equals(service))
                .findFirst();
        return new Followed(
                campaign,
                campaigns.cancelReason(campaign.id()),
                changed(
                        campaign,
                        "select coalesce(sum(joined), 0) from reporting_cell join reporting_group using (group_id)"),
                changed(campaign, "select count(*) from former_invitation"),
                mailings(campaign),
                whole.group(),
                rows.stream().filter(ofWhole).map(Row::group).toList(),
                chosen.map(Row::group),
                chosen.isEmpty()
                        ? List.of()
                        : rows.stream()
                                .filter(row ->
                                        row.parent() != null && row.parent().equals(service))
                                .map(Row::group)
                                .toList());
    }

    private record Row(Followed.Group group, @Nullable Long parent) {
        boolean isWhole() {
            return parent == null;
        }
    }

    private int changed(Campaign campaign, String count) {
        return jdbc.sql(count + " where campaign_id = :campaign")
                .param("campaign", campaign.id().value())
                .query(Integer.class)
                .single();
    }

    private List<Followed.Mailing> mailings(Campaign campaign) {
        return jdbc.sql("select kind, due_at from mailing where campaign_id = ? and state = 'PLANNED' order by due_at")
                .param(campaign.id().value())
                .query((row, number) -> new Followed.Mailing(
                        MailingKind.valueOf(row.getString("kind")),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Row> rows(Campaign campaign, @Nullable Long service) {
        return jdbc.sql("""
                        select home.group_id, home.parent_id, home.name, home.kind, home.invited,
                               coalesce(response_step.answered, 0) as answered
                          from reporting_group home left join reporting_group above on above.group_id = home.parent_id
                               left join response_step on response_step.group_id = home.group_id
                         where home.campaign_id = :campaign
                           and (home.parent_id is null or above.parent_id is null or home.parent_id = :service)
                         order by home.group_id
                        """)
                .param("campaign", campaign.id().value())
                .param("service", service == null ? 0 : service)
                .query((row, number) -> row(row, campaign.threshold()))
                .list();
    }

    private static Row row(ResultSet row, int threshold) throws SQLException {
        int invited = row.getInt("invited");
        return new Row(
                new Followed.Group(
                        row.getLong("group_id"),
                        row.getString("name"),
                        GroupKind.valueOf(row.getString("kind")),
                        invited,
                        row.getInt("answered"),
                        invited >= 2 * threshold),
                row.getObject("parent_id", Long.class));
    }
}
