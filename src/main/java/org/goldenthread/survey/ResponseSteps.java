package org.goldenthread.survey;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many have answered, as far as the owner of an open campaign is told. What is said changes overnight only, so that
 * nobody can look before and after one answer; it is a whole multiple of the threshold for every group, so that whatever
 * one takes from another is one, too; and it never says that fewer than the threshold are still to answer.
 */
@Component
class ResponseSteps {

    private final JdbcClient jdbc;

    ResponseSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says anew, for all open campaigns, how many have answered at least. To be called once a night. */
    @Transactional
    void publish(Instant now) {
        jdbc.sql("""
                        with recursive up as (
                            select group_id, parent_id, sum(cardinality(participation.answered))::int as answered
                              from participation join reporting_cell using (cell_id) join reporting_group using (group_id)
                                   join campaign using (campaign_id)
                             where status = 'OPEN' and not is_check and opens_at <= :now
                             group by group_id, parent_id
                            union all
                            select above.group_id, above.parent_id, up.answered
                              from up join reporting_group above on above.group_id = up.parent_id),
                        step as (
                            select group_id,
                                   least(sum(up.answered)::int / threshold, greatest(invited - threshold, 0) / threshold)
                                       * threshold as answered
                              from up join reporting_group using (group_id) join campaign using (campaign_id)
                             group by group_id, invited, threshold)
                        insert into response_step (group_id, answered)
                        select group_id, answered from step where answered > 0 order by group_id
                        on conflict (group_id) do update set answered = excluded.answered
                         where excluded.answered > response_step.answered
                        """).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }
}
