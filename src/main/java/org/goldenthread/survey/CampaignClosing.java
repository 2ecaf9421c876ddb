package org.goldenthread.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when a campaign closes, in one transaction: the counts of who answered are kept and the list of who did is
 * deleted; every ballot is written anew, in random order and without its key; then results may be released.
 */
@Component
class CampaignClosing {

    private final JdbcClient jdbc;
    private final Campaigns campaigns;
    private final BallotShuffle shuffle;
    private final AudienceReview audience;
    private final ClosedResponses responses;
    private final ApplicationEventPublisher events;

    CampaignClosing(
            JdbcClient jdbc,
            Campaigns campaigns,
            BallotShuffle shuffle,
            AudienceReview audience,
            ClosedResponses responses,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.shuffle = shuffle;
        this.audience = audience;
        this.responses = responses;
        this.events = events;
    }

    @Transactional
    void close(CampaignId campaign, Instant now) {
        shuffle.alone(campaign);
        if (campaigns
                .find(campaign)
                .filter(found -> found.status() == CampaignStatus.OPEN)
                .isEmpty()) {
            return;
        }
        if (keptForLonger(campaign, now)) {
            return;
        }
        audience.leave(campaign, LocalDate.ofInstant(now, StaffDirectory.LONDON));
        keepCounts(campaign);
        responses.keepBase(campaign);
        shuffle.closing(campaign);
        jdbc.sql("update campaign set closes_at = least(closes_at, greatest(:now, opens_at + interval '1 second'))"
                        + " where campaign_id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", campaign.value())
                .update();
        campaigns.move(campaign, CampaignStatus.CLOSED);
        forgetWhoAnswered(campaign);
        events.publishEvent(campaigns.isCheck(campaign) ? new CheckClosed(campaign) : new CampaignClosed(campaign));
    }

    /** A round of a lifecycle survey that too few have answered stays open for another thirty days. */
    private boolean keptForLonger(CampaignId campaign, Instant now) {
        return jdbc.sql("""
                                update campaign set closes_at = greatest(closes_at, :now) + interval '30 days'
                                 where campaign_id = :id and lifecycle_survey_id is not null
                                   and (select count(*) from ballot join reporting_cell using (cell_id)
                                               join reporting_group using (group_id) where campaign_id = :id) < threshold
                                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", campaign.value())
                        .update()
                == 1;
    }

    private void keepCounts(CampaignId campaign) {
        jdbc.sql("""
                        with recursive leaf as (
                            select group_id, parent_id, sum(cardinality(participation.answered)) as answered
                              from participation join reporting_cell using (cell_id) join reporting_group using (group_id)
                             where campaign_id = :id group by group_id, parent_id),
                        up as (
                            select group_id, parent_id, answered from leaf
                            union all
                            select above.group_id, above.parent_id, up.answered
                              from up join reporting_group above on above.group_id = up.parent_id)
                        update reporting_group set answered = total.answered
                          from (select group_id, sum(answered) as answered from up group by group_id) total
                         where reporting_group.group_id = total.group_id
                        """).param("id", campaign.value()).update();
    }

    private void forgetWhoAnswered(CampaignId campaign) {
        jdbc.sql("""
                        delete from participation using reporting_cell join reporting_group using (group_id)
                         where participation.cell_id = reporting_cell.cell_id and campaign_id = :id
                        """).param("id", campaign.value()).update();
    }
}
