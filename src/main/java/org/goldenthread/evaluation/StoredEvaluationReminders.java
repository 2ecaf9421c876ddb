package org.goldenthread.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages about courses to evaluate: one on the day after it can be answered, and one before it closes, each with all that
 * the person can answer.
 */
@Repository
@Transactional
class StoredEvaluationReminders implements EvaluationReminders {

    private static final int MOST = 2;
    private static final int LAST_DAYS = 14;
    private static final int DAYS_APART = 7;

    /** Who is to be told: the learner, or whoever manages them today by their main post. */
    private static final String DUE = """
            select coalesce(manager.manager_id, ask.person_id)
              from evaluation_ask ask
                   left join lateral (select manager_id from post
                                       where ask.stage = 'MANAGER' and post.person_id = ask.person_id
                                         and valid_from <= :today and (valid_to is null or valid_to > :today)
                                       order by fte desc, post_number limit 1) manager on true
             where not answered and opens_on < :today and closes_on >= :today
               and (told = 0 or told < :most and closes_on <= :soon)
               and (stage <> 'MANAGER' or manager.manager_id is not null)
               and not exists (select from evaluation_message
                                where evaluation_message.person_id = coalesce(manager.manager_id, ask.person_id)
                                  and sent_on > :lately)
               and exists (select from post where post.person_id = coalesce(manager.manager_id, ask.person_id)
                              and valid_from <= :today and (valid_to is null or valid_to > :today))
             limit 1
            """;

    private final JdbcClient jdbc;
    private final Asks asks;
    private final StaffDirectory directory;

    StoredEvaluationReminders(JdbcClient jdbc, Asks asks, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.asks = asks;
        this.directory = directory;
    }

    @Override
    public boolean anyDue() {
        return next().isPresent();
    }

    @Override
    public Optional<DueEvaluations> takeDue() {
        // Two instances tell nobody twice: one waits for the other here, and then sees what it wrote.
        jdbc.sql("lock table evaluation_message in share row exclusive mode").update();
        return next().map(this::take);
    }

    @Override
    public boolean isOver(String about) {
        return !jdbc.sql("""
                        select exists (select from evaluation_ask
                                        where evaluation_ask_id = any (:asks) and not answered and closes_on >= :today)
                        """)
                .param(
                        "asks",
                        Arrays.stream(about.split("-")).map(Long::valueOf).toArray(Long[]::new))
                .param("today", directory.today())
                .query(Boolean.class)
                .single();
    }

    private Optional<PersonId> next() {
        LocalDate today = directory.today();
        return jdbc.sql(DUE)
                .param("today", today)
                .param("most", MOST)
                .param("soon", today.plusDays(LAST_DAYS))
                .param("lately", today.minusDays(DAYS_APART))
                .query((row, number) -> new PersonId(row.getLong(1)))
                .optional();
    }

    private DueEvaluations take(PersonId to) {
        LocalDate today = directory.today();
        List<Ask> open = asks.open(
                to, directory.reportsOf(to, today).stream().map(StaffMember::id).toList(), today);
        jdbc.sql("update evaluation_ask set told = told + 1 where evaluation_ask_id = any (:asks)")
                .param("asks", open.stream().map(ask -> ask.id().value()).toArray(Long[]::new))
                .update();
        jdbc.sql("""
                        insert into evaluation_message (person_id, sent_on) values (:person, :today)
                        on conflict (person_id) do update set sent_on = excluded.sent_on
                        """).param("person", to.value()).param("today", today).update();
        return new DueEvaluations(
                to,
                open,
                open.stream().map(ask -> Long.toString(ask.id().value())).collect(Collectors.joining("-")));
    }
}
