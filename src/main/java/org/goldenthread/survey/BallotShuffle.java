package org.goldenthread.survey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rewrites ballots in random order, all of a campaign in one transaction, so that neither place nor transaction tells when
 * each came. Casting waits meanwhile, and this waits for those who are casting.
 */
@Component
class BallotShuffle {

    private final JdbcClient jdbc;

    BallotShuffle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * While it is open: cells with at least the threshold of ballots, and all that somebody was added to, lest the age of a
     * ballot tell that it came before or after them. Checks always, because they are answered on a page where people do other
     * things as well. Keys stay, so that sending again is still the same.
     */
    @Transactional
    void open(CampaignId campaign) {
        alone(campaign);
        jdbc.sql("""
                        with moved as (
                            delete from ballot where cell_id in (
                                select cell_id from ballot join reporting_cell using (cell_id)
                                       join reporting_group using (group_id) join campaign using (campaign_id)
                                 where campaign_id = :id and status = 'OPEN'
                                 group by cell_id, threshold having count(*) >= threshold or bool_or(joined > 0 or is_check))
                            returning ballot_id, cell_id, answers)
                        insert into ballot select ballot_id, cell_id, answers from moved order by random()
                        """).param("id", campaign.value()).update();
    }

    /** Until the end of this transaction nobody casts in this campaign. */
    void alone(CampaignId campaign) {
        jdbc.sql("select pg_advisory_xact_lock(:id)::text")
                .param("id", campaign.value())
                .query(String.class)
                .single();
    }

    /**
     * Overwritten rows stay in the files until they are swept, and the lists of who answered would tell from one to the next
     * who came when.
     */
    void sweep() {
        jdbc.sql("vacuum ballot, participation, comment_box").update();
    }

    /** A campaign that closes: every ballot, without its key, so that no browser's draft leads to it. */
    void closing(CampaignId campaign) {
        jdbc.sql("""
                        with moved as (
                            delete from ballot using reporting_cell join reporting_group using (group_id)
                             where ballot.cell_id = reporting_cell.cell_id and campaign_id = :id
                            returning ballot.cell_id, answers)
                        insert into counted_ballot select cell_id, answers from moved order by random()
                        """).param("id", campaign.value()).update();
    }
}
