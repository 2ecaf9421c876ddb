package org.goldenthread.development.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored rounds, and how far each unit is with one. */
@Repository
class CycleRows {

    private static final int MOST = 12;

    private final JdbcClient jdbc;

    CycleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each form; whether its name was still free. */
    boolean add(UUID form, NewCycle cycle, PersonId by) {
        jdbc.sql("""
                        insert into review_cycle (form, name, from_day, to_day, opens_on, sign_by, questions, set_up_by_id)
                        values (:form, :name, :from, :to, :opens, :sign, :questions, :by) on conflict do nothing
                        """)
                .param("form", form)
                .param("name", cycle.name())
                .param("from", cycle.from())
                .param("to", cycle.to())
                .param("opens", cycle.opensOn())
                .param("sign", cycle.signBy())
                .param("questions", ReviewForm.KEY)
                .param("by", by.value())
                .update();
        return jdbc.sql("select exists (select from review_cycle where form = :form)")
                .param("form", form)
                .query(Boolean.class)
                .single();
    }

    /** The latest first. */
    List<ReviewCycle> all() {
        return jdbc.sql("select * from review_cycle order by opens_on desc, review_cycle_id desc limit :most")
                .param("most", MOST)
                .query(CycleRows::cycle)
                .list();
    }

    /** Those that can be prepared on a day, and earlier ones, the latest first. */
    List<ReviewCycle> openOn(LocalDate day) {
        return all().stream().filter(cycle -> !cycle.opensOn().isAfter(day)).toList();
    }

    Optional<ReviewCycle> find(long cycle) {
        return jdbc.sql("select * from review_cycle where review_cycle_id = :cycle")
                .param("cycle", cycle)
                .query(CycleRows::cycle)
                .optional();
    }

    /** How many reviews of the people of each unit are begun, and signed. */
    Map<UnitId, int[]> progress(long cycle, LocalDate today) {
        Map<UnitId, int[]> progress = new HashMap<>();
        jdbc.sql("""
                        select unit_id, count(*)::int as begun, (count(*) filter (where state = 'SIGNED'))::int as signed
                          from review
                          join lateral (select unit_id from post
                                         where post.person_id = review.person_id and valid_from <= :today
                                           and (valid_to is null or valid_to > :today)
                                         order by fte desc, post_number limit 1) main_post on true
                         where review_cycle_id = :cycle
                         group by unit_id
                        """).param("cycle", cycle).param("today", today).query(row -> {
            progress.put(new UnitId(row.getLong("unit_id")), new int[] {row.getInt("begun"), row.getInt("signed")});
        });
        return progress;
    }

    static ReviewCycle cycle(ResultSet row, int number) throws SQLException {
        return new ReviewCycle(
                row.getLong("review_cycle_id"),
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("sign_by", LocalDate.class));
    }
}
