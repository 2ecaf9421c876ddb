package org.goldenthread.engagement;

import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who follows which commitment. Whoever follows one may say in the same minute, without a name, whether it helped: so nobody
 * has a row, and the lists are rewritten whether or not anything changed, lest the age of one tell when somebody was here.
 */
@Repository
class StoredFollowing {

    private final JdbcClient jdbc;

    StoredFollowing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void follow(long commitment, PersonId person, boolean follows) {
        jdbc.sql("insert into commitment_following (commitment_id) values (:id) on conflict do nothing")
                .param("id", commitment)
                .update();
        jdbc.sql("""
                        update commitment_following set followers = (
                            select coalesce(array_agg(person order by person), '{}') from (
                                select unnest(followers) as person except select :person::bigint
                                union all
                                select :person::bigint where :follows) them)
                         where commitment_id = :id
                        """)
                .param("id", commitment)
                .param("person", person.value())
                .param("follows", follows)
                .update();
    }

    /** Made anew and not by reference, as in the ballot box. */
    void mix() {
        jdbc.sql("""
                update commitment_following set followers = (
                    select coalesce(array_agg(person order by person), '{}') from unnest(followers) person)
                """).update();
    }

    /** What was overwritten stays in the files until then. Not in a transaction. */
    void sweep() {
        jdbc.sql("vacuum commitment_following").update();
    }
}
