package org.goldenthread.learning;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions as they are stored. */
@Repository
class Sessions {

    static final String SELECT = """
            select course_session.*, course.title, course.delivery, course.state as course_state,
                   array(select extract(epoch from starts)::bigint from session_day
                          where session_day.session_id = course_session.session_id order by day_number) as all_starts,
                   array(select extract(epoch from ends)::bigint from session_day
                          where session_day.session_id = course_session.session_id order by day_number) as all_ends,
                   array(select person_id from session_trainer
                          where session_trainer.session_id = course_session.session_id) as training_staff
              from course_session join course using (course_id)
            """;
    private static final String FIRST_DAY =
            "(select min(starts) from session_day where session_day.session_id = course_session.session_id)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Locks the row first and reads then: a query that waits for a lock sees other tables as they were before. */
    Optional<CourseSession> lock(SessionId id) {
        jdbc.sql("select from course_session where session_id = :id for update")
                .param("id", id.value())
                .query(row -> {});
        return find(List.of(id)).stream().findFirst();
    }

    /** By when they begin. */
    List<CourseSession> find(Collection<SessionId> ids) {
        return jdbc.sql(SELECT + " where session_id = any (:ids) order by " + FIRST_DAY + ", session_id")
                .param("ids", ids.stream().map(SessionId::value).toArray(Long[]::new))
                .query(Sessions::session)
                .list();
    }

    boolean hasGiven(PersonId trainer, CourseId course) {
        return jdbc.sql("""
                        select exists (select from session_trainer join course_session using (session_id)
                                        where course_id = :course and person_id = :trainer)
                        """)
                .param("course", course.value())
                .param("trainer", trainer.value())
                .query(Boolean.class)
                .single();
    }

    Map<CourseId, BigDecimal> costs(Collection<CourseId> courses, LocalDate from, LocalDate until) {
        return jdbc
                .sql("""
                        select course_id, sum(coalesce(course_session.cost,
                                       case when cost_basis = 'PLACE' then course.cost * taken else course.cost end)) as cost
                          from course_session join course using (course_id)
                         where course_id = any (:courses) and course_session.state = 'HELD'
                           and exists (select from session_day
                                        where session_day.session_id = course_session.session_id
                                        group by session_id
                                       having (max(ends) at time zone 'Europe/London')::date >= :from
                                          and (max(ends) at time zone 'Europe/London')::date < :until)
                         group by course_id
                        """)
                .param("courses", courses.stream().map(CourseId::value).toArray(Long[]::new))
                .param("from", from)
                .param("until", until)
                .query((row, number) -> Map.entry(new CourseId(row.getLong("course_id")), row.getBigDecimal("cost")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param trainer null for all */
    List<CourseSession> begun(@Nullable PersonId trainer, Instant after, Instant until, int limit) {
        return jdbc.sql(SELECT + """
                         where course_session.state in ('OPEN', 'HELD')
                           and exists (select from session_day
                                        where session_day.session_id = course_session.session_id and day_number = 1
                                          and starts > :after and starts <= :until)
                           and (:trainer::bigint is null
                                or exists (select from session_trainer
                                            where session_trainer.session_id = course_session.session_id
                                              and person_id = :trainer))
                         order by %s desc, session_id desc limit :limit
                        """.formatted(FIRST_DAY))
                .param("trainer", trainer == null ? null : trainer.value())
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Sessions::session)
                .list();
    }

    Optional<CourseSession> findByCode(String code) {
        return jdbc.sql(SELECT + " where course_session.code = :code")
                .param("code", code)
                .query(Sessions::session)
                .optional();
    }

    /** All of a course, by when they begin. */
    List<CourseSession> of(CourseId course) {
        return jdbc.sql(SELECT + " where course_id = :course order by " + FIRST_DAY + ", session_id")
                .param("course", course.value())
                .query(Sessions::session)
                .list();
    }

    boolean hasOpen(CourseId course) {
        return jdbc.sql("select exists (select from course_session where course_id = :course and state = 'OPEN')")
                .param("course", course.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * @param code null for one that the portal makes
     * @param series null for one that is not repeated
     */
    SessionId add(
            CourseId course,
            @Nullable String code,
            @Nullable UUID series,
            SessionPlan plan,
            SessionMoney money,
            @Nullable PersonId by) {
        long id = jdbc.sql("""
                        insert into course_session (session_id, code, course_id, series, capacity)
                        overriding system value
                        select key, coalesce(:code, 'S-' || key), :course, :series, :capacity
                          from nextval(pg_get_serial_sequence('course_session', 'session_id')) key
                        returning session_id
                        """)
                .param("code", code)
                .param("course", course.value())
                .param("series", series)
                .param("capacity", plan.capacity())
                .query(Long.class)
                .single();
        SessionId session = new SessionId(id);
        write(session, plan);
        write(session, money);
        noteChange(session, SessionChangeKind.PLANNED, by, "");
        return session;
    }

    /** Writes the plan; the version has risen afterwards. */
    void change(SessionId id, SessionPlan plan, SessionChangeKind kind, @Nullable PersonId by, String note) {
        write(id, plan);
        jdbc.sql("update course_session set version = version + 1 where session_id = :id")
                .param("id", id.value())
                .update();
        noteChange(id, kind, by, note);
    }

    /** @param because null unless it is cancelled */
    void become(
            SessionId id, SessionState state, SessionChangeKind kind, @Nullable PersonId by, @Nullable String because) {
        jdbc.sql("""
                        update course_session set state = :state, cancelled_because = :because, version = version + 1
                         where session_id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("because", because)
                .update();
        noteChange(id, kind, by, because == null ? "" : because);
    }

    void count(SessionId id, int taken, int waiting) {
        jdbc.sql("update course_session set taken = :taken, waiting = :waiting where session_id = :id")
                .param("id", id.value())
                .param("taken", taken)
                .param("waiting", waiting)
                .update();
    }

    SessionMoney money(SessionId id) {
        return jdbc.sql("select budget, cost, budget_unit_id from course_session where session_id = :id")
                .param("id", id.value())
                .query((row, number) -> {
                    Long payer = row.getObject("budget_unit_id", Long.class);
                    return new SessionMoney(
                            row.getBigDecimal("budget"),
                            row.getBigDecimal("cost"),
                            payer == null ? null : new UnitId(payer));
                })
                .single();
    }

    void write(SessionId id, SessionMoney money) {
        jdbc.sql("""
                        update course_session set budget = :budget, cost = :cost, budget_unit_id = :payer
                         where session_id = :id
                        """)
                .param("id", id.value())
                .param("budget", money.budget())
                .param("cost", money.cost())
                .param("payer", money.payer() == null ? null : money.payer().value())
                .update();
    }

    private void write(SessionId id, SessionPlan plan) {
        jdbc.sql("""
                        update course_session
                           set room = :room, online_address = :online, trainers = :trainers, capacity = :capacity,
                               minimum = :minimum, booking_closes = :bookingCloses,
                               cancelling_closes = :cancellingCloses, approval_needed = :approval,
                               waiting_list = :waitingList
                         where session_id = :id
                        """)
                .param("id", id.value())
                .param("room", plan.room())
                .param("online", plan.onlineAddress())
                .param("trainers", plan.trainers())
                .param("capacity", plan.capacity())
                .param("minimum", plan.minimum())
                .param("bookingCloses", utc(plan.bookingCloses()))
                .param("cancellingCloses", utc(plan.cancellingCloses()))
                .param("approval", plan.approvalNeeded())
                .param("waitingList", plan.waitingList())
                .update();
        jdbc.sql("delete from session_day where session_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into session_day (session_id, day_number, starts, ends)
                        select :id, day_number, to_timestamp(starts), to_timestamp(ends)
                          from unnest(:starts::bigint[], :ends::bigint[])
                               with ordinality meeting (starts, ends, day_number)
                        """)
                .param("id", id.value())
                .param(
                        "starts",
                        plan.days().stream()
                                .map(day -> day.starts().getEpochSecond())
                                .toArray(Long[]::new))
                .param(
                        "ends",
                        plan.days().stream()
                                .map(day -> day.ends().getEpochSecond())
                                .toArray(Long[]::new))
                .update();
        jdbc.sql("delete from session_trainer where session_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("insert into session_trainer (session_id, person_id) select :id, unnest(:people::bigint[])")
                .param("id", id.value())
                .param(
                        "people",
                        plan.trainingStaff().stream().map(PersonId::value).toArray(Long[]::new))
                .update();
    }

    private void noteChange(SessionId id, SessionChangeKind kind, @Nullable PersonId by, String note) {
        jdbc.sql("""
                        insert into session_change (session_id, version, kind, note, changed_at, person_id)
                        select session_id, version, :kind, :note, :now, :by from course_session
                         where session_id = :id
                        """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("note", note)
                .param("now", utc(clock.instant()))
                .param("by", by == null ? null : by.value())
                .update();
    }

    static CourseSession session(ResultSet row, int number) throws SQLException {
        Long[] starts = (Long[]) row.getArray("all_starts").getArray();
        Long[] ends = (Long[]) row.getArray("all_ends").getArray();
        List<SessionDay> days = new ArrayList<>();
        for (int day = 0; day < starts.length; day++) {
            days.add(new SessionDay(Instant.ofEpochSecond(starts[day]), Instant.ofEpochSecond(ends[day])));
        }
        Set<PersonId> staff = Arrays.stream(
                        (Long[]) row.getArray("training_staff").getArray())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        var plan = new SessionPlan(
                days,
                row.getString("room"),
                row.getString("online_address"),
                row.getString("trainers"),
                staff,
                row.getInt("capacity"),
                row.getInt("minimum"),
                moment(row, "booking_closes"),
                moment(row, "cancelling_closes"),
                row.getBoolean("approval_needed"),
                row.getBoolean("waiting_list"));
        return new CourseSession(
                new SessionId(row.getLong("session_id")),
                row.getString("code"),
                new CourseId(row.getLong("course_id")),
                row.getString("title"),
                Delivery.valueOf(row.getString("delivery")),
                CourseState.valueOf(row.getString("course_state")),
                plan,
                SessionState.valueOf(row.getString("state")),
                row.getString("cancelled_because"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getInt("version"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
