package org.goldenthread.development.strengths;

import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of requests to coaches: one of each request that waits, and one of each answer. */
@Repository
class CoachNotices implements CoachMailings {

    private static final String DUE =
            "((status = 'ASKED' and not coach_told) or (status in ('ACCEPTED', 'DECLINED') and not person_told))";

    private final JdbcClient jdbc;

    CoachNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean anyDue() {
        return jdbc.sql("select exists (select from coaching_request where " + DUE + ")")
                .query(Boolean.class)
                .single();
    }

    /** Whoever answered in the portal needs no message about the request any more, so an answer settles both. */
    @Override
    public Optional<CoachNotice> takeNotice() {
        List<CoachNotice> taken = jdbc.sql(
                        "with next as (select coaching_request_id from coaching_request where " + DUE + """
                                            order by coaching_request_id limit 1 for update skip locked)
                            update coaching_request request
                               set coach_told = true, person_told = person_told or status <> 'ASKED'
                              from next
                             where request.coaching_request_id = next.coaching_request_id
                            returning request.coaching_request_id, status <> 'ASKED' as answer,
                                      case when status = 'ASKED' then coach_id else request.person_id end as recipient,
                                      (select given_name || ' ' || family_name from person
                                        where person.person_id = case when status = 'ASKED' then request.person_id else coach_id end)
                                      as other
                            """)
                .query((row, number) -> new CoachNotice(
                        row.getLong("coaching_request_id"),
                        new PersonId(row.getLong("recipient")),
                        row.getString("other"),
                        row.getBoolean("answer")))
                .list();
        return taken.stream().findFirst();
    }

    @Override
    public boolean isAnswered(long request) {
        return !jdbc.sql("select exists (select from coaching_request where coaching_request_id = :id and status ="
                        + " 'ASKED')")
                .param("id", request)
                .query(Boolean.class)
                .single();
    }
}
