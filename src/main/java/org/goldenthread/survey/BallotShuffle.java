package org.goldenthread.survey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rewrites ballots in random order, all of them in one transaction. */
@Component
class BallotShuffle {

    private final JdbcClient jdbc;

    BallotShuffle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open campaigns: cells with at least the threshold of ballots; keys stay, so that sending again is still the same. */
    void openCampaigns() {
        jdbc.sql("""
                with moved as (
                    delete from ballot where cell_id in (
                        select cell_id from ballot join reporting_cell using (cell_id) join reporting_group using (group_id)
                               join campaign using (campaign_id)
                         where status = 'OPEN' group by cell_id, threshold having count(*) >= threshold)
                    returning ballot_id, cell_id, answers)
                insert into ballot select ballot_id, cell_id, answers from moved order by random()
                """).update();
    }

    /** A campaign that closes: every ballot, under a new random key, so that no browser's draft leads to it. */
    void closing(CampaignId campaign) {
        jdbc.sql("""
                        with moved as (
                            delete from ballot using reporting_cell join reporting_group using (group_id)
                             where ballot.cell_id = reporting_cell.cell_id and campaign_id = :id
                            returning ballot.cell_id, answers)
                        insert into ballot select gen_random_uuid(), cell_id, answers from moved order by random()
                        """).param("id", campaign.value()).update();
    }
}
