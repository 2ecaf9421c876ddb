package org.goldenthread.development.notice;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Noted, by other services of this module, in the transaction of what happens: nobody is told of what was not committed, nor twice of the same, nor of what was
 * done before anything was written.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DevelopmentNotices implements DueNotices {

    private static final String WAITING = " taken is null and not settled ";

    private final JdbcClient jdbc;
    private final StaffDirectory directory;

    DevelopmentNotices(JdbcClient jdbc, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Each of them once, whenever it is said; what was settled and waits anew is told anew, at most once a day. */
    public void tell(Collection<PersonId> people, Notice notice) {
        jdbc.sql("""
                        insert into development_notice (to_id, kind, about, name, by_day, made_on)
                        select recipient, :kind, :about, :name, :by, :today from unnest(:people::bigint[]) as recipient
                        on conflict (to_id, kind, about) do update
                           set made_on = :today, by_day = excluded.by_day, settled = false,
                               taken = case when development_notice.made_on < :today then null else development_notice.taken end
                         where development_notice.settled
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("kind", notice.kind().name())
                .param("about", notice.about())
                .param("name", notice.name())
                .param("by", notice.by().orElse(null))
                .param("today", directory.today())
                .update();
    }

    /** It waits for nobody any more. */
    public void settle(NoticeKind kind, String about) {
        jdbc.sql("update development_notice set settled = true where kind = :kind and about = :about and not settled")
                .param("kind", kind.name())
                .param("about", about)
                .update();
    }

    /** It does not wait for this person any more. */
    public void settle(NoticeKind kind, String about, PersonId person) {
        jdbc.sql("""
                        update development_notice set settled = true
                         where to_id = :person and kind = :kind and about = :about and not settled
                        """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("about", about)
                .update();
    }

    /** It waits no more, unless it is by this day. */
    public void settleUnlessBy(Optional<LocalDate> day, NoticeKind kind, String about) {
        jdbc.sql("""
                        update development_notice set settled = true
                         where kind = :kind and about = :about and not settled and by_day is distinct from :day
                        """)
                .param("kind", kind.name())
                .param("about", about)
                .param("day", day.orElse(null), Types.DATE)
                .update();
    }

    @Override
    @Transactional
    public boolean anyDue() {
        return jdbc.sql("select exists (select from development_notice where" + WAITING + ")")
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<TakenNotices> takeDue() {
        Optional<PersonId> next = jdbc.sql("select to_id from development_notice where" + WAITING
                        + "order by development_notice_id limit 1 for update skip locked")
                .query((row, number) -> new PersonId(row.getLong(1)))
                .optional();
        return next.flatMap(this::take);
    }

    /** Empty when another instance was faster. The key is a new one, so that what is told anew is a letter of its own. */
    private Optional<TakenNotices> take(PersonId person) {
        long telling = jdbc.sql("select nextval('development_notice_telling')")
                .query(Long.class)
                .single();
        int taken = jdbc.sql("update development_notice set taken = :telling where to_id = :person and" + WAITING)
                .param("telling", telling)
                .param("person", person.value())
                .update();
        return taken == 0 ? Optional.empty() : Optional.of(new TakenNotices(telling, person, notices(telling)));
    }

    private List<Notice> notices(long taken) {
        return jdbc.sql("""
                        select kind, about, name, by_day from development_notice
                         where taken = :taken order by by_day nulls last, development_notice_id
                        """)
                .param("taken", taken)
                .query((row, number) -> new Notice(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("about"),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("by_day", LocalDate.class))))
                .list();
    }

    @Override
    @Transactional
    public boolean isOver(long taken) {
        return !jdbc.sql("select exists (select from development_notice where taken = :taken and not settled)")
                .param("taken", taken)
                .query(Boolean.class)
                .single();
    }
}
