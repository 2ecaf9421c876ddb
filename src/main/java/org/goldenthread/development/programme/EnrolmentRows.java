package org.goldenthread.development.programme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.development.programme.Enrolment.Named;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on a programme, with pauses and that reviews were held; without words, which {@link FileRows} and {@link ReviewRecords} have. */
@Repository
class EnrolmentRows {

    private static final String ENROLMENTS = """
            select enrolment_id, version, enrolment.person_id, person.given_name || ' ' || person.family_name as name,
                   programme, starts_on, review_plan, assessor_id,
                   assessor.given_name || ' ' || assessor.family_name as assessor, status, ended_on,
                   person_agreed_on is not null and manager_agreed_on is not null as agreed
              from enrolment
                   join person on person.person_id = enrolment.person_id
                   left join person assessor on assessor.person_id = assessor_id
            """;
    private static final String BY_NAME = " order by person.family_name, person.given_name, enrolment_id";

    private final JdbcClient jdbc;
    private final DatedProgrammes programmes;

    EnrolmentRows(JdbcClient jdbc, DatedProgrammes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    /** Whether it is new: one form makes one, and nobody is twice on a programme at a time. */
    boolean add(
            UUID form, PersonId person, String programme, LocalDate start, String plan, @Nullable PersonId assessor) {
        return jdbc.sql("""
                        insert into enrolment (form, version, person_id, programme, starts_on, review_plan, assessor_id, status,
                                               agreement)
                        values (:form, 1, :person, :programme, :start, :plan, :assessor, 'UNDER_WAY', '')
                        on conflict do nothing
                        """)
                        .param("form", form)
                        .param("person", person.value())
                        .param("programme", programme)
                        .param("start", start)
                        .param("plan", plan)
                        .param("assessor", assessor == null ? null : assessor.value())
                        .update()
                == 1;
    }

    /** Whether it was still as it was read, and under way. */
    boolean change(long enrolment, int version, LocalDate start, String plan, @Nullable PersonId assessor) {
        return jdbc.sql("""
                        update enrolment set version = version + 1, starts_on = :start, review_plan = :plan,
                               assessor_id = :assessor
                         where enrolment_id = :id and version = :version and status = 'UNDER_WAY'
                        """)
                        .param("id", enrolment)
                        .param("version", version)
                        .param("start", start)
                        .param("plan", plan)
                        .param("assessor", assessor == null ? null : assessor.value())
                        .update()
                == 1;
    }

    boolean end(long enrolment, Status status, LocalDate on) {
        return jdbc.sql("""
                        update enrolment set version = version + 1, status = :status, ended_on = :on
                         where enrolment_id = :id and status = 'UNDER_WAY'
                        """)
                        .param("id", enrolment)
                        .param("status", status.name())
                        .param("on", on)
                        .update()
                == 1;
    }

    /** Whether none was open. */
    boolean pause(long enrolment, LocalDate from) {
        return jdbc.sql(
                                "insert into enrolment_pause (enrolment_id, from_day) values (:id, :from) on conflict do nothing")
                        .param("id", enrolment)
                        .param("from", from)
                        .update()
                == 1;
    }

    /** Whether one was open. One that ends on its first day was none. */
    boolean back(long enrolment, LocalDate on) {
        jdbc.sql("delete from enrolment_pause where enrolment_id = :id and back_on is null and from_day >= :on")
                .param("id", enrolment)
                .param("on", on)
                .update();
        return jdbc.sql("update enrolment_pause set back_on = :on where enrolment_id = :id and back_on is null")
                        .param("id", enrolment)
                        .param("on", on)
                        .update()
                == 1;
    }

    Optional<Enrolment> find(long enrolment, LocalDate today) {
        return read(jdbc.sql(ENROLMENTS + " where enrolment_id = :id").param("id", enrolment), today).stream()
                .findFirst();
    }

    /** The one under way before those that are over, the latest first. */
    List<Enrolment> of(PersonId person, LocalDate today) {
        return read(
                jdbc.sql(
                                ENROLMENTS
                                        + " where enrolment.person_id = :person order by status = 'UNDER_WAY' desc, starts_on desc, enrolment_id")
                        .param("person", person.value()),
                today);
    }

    /** Those under way of these people, and those that somebody assesses, by name. */
    List<Enrolment> underWay(List<PersonId> people, PersonId assessor, LocalDate today) {
        return read(
                jdbc.sql(ENROLMENTS
                                + " where status = 'UNDER_WAY' and (enrolment.person_id = any(:people) or assessor_id = :assessor)"
                                + BY_NAME)
                        .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                        .param("assessor", assessor.value()),
                today);
    }

    /** Those under way of these people, by name. */
    List<Enrolment> underWay(Collection<PersonId> people, LocalDate today) {
        return read(
                jdbc.sql(ENROLMENTS + " where status = 'UNDER_WAY' and enrolment.person_id = any(:people)" + BY_NAME)
                        .param("people", people.stream().map(PersonId::value).toArray(Long[]::new)),
                today);
    }

    /** All under way on a programme, by name; four queries, however many. */
    List<Enrolment> underWay(String programme, LocalDate today) {
        return read(
                jdbc.sql(ENROLMENTS + " where status = 'UNDER_WAY' and programme = :programme" + BY_NAME)
                        .param("programme", programme),
                today);
    }

    private List<Enrolment> read(JdbcClient.StatementSpec select, LocalDate today) {
        List<Row> rows = select.query(EnrolmentRows::row).list();
        Long[] ids = rows.stream().map(Row::id).toArray(Long[]::new);
        Map<Long, List<Pause>> pauses = pauses(ids);
        Map<Long, List<HeldReview>> held = held(ids);
        return rows.stream()
                .map(row -> enrolment(
                        row, pauses.getOrDefault(row.id(), List.of()), held.getOrDefault(row.id(), List.of()), today))
                .toList();
    }

    private Map<Long, List<Pause>> pauses(Long[] ids) {
        return jdbc
                .sql("select enrolment_id, from_day, back_on from enrolment_pause where enrolment_id = any(:ids)"
                        + " order by from_day")
                .param("ids", ids)
                .query((row, number) -> Map.entry(
                        row.getLong("enrolment_id"),
                        new Pause(
                                row.getObject("from_day", LocalDate.class),
                                Optional.ofNullable(row.getObject("back_on", LocalDate.class)))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Map<Long, List<HeldReview>> held(Long[] ids) {
        return jdbc
                .sql("select enrolment_id, month, version, held_on, outcome from enrolment_review"
                        + " where enrolment_id = any(:ids) order by month")
                .param("ids", ids)
                .query((row, number) -> Map.entry(
                        row.getLong("enrolment_id"),
                        new HeldReview(
                                row.getInt("month"),
                                row.getInt("version"),
                                row.getObject("held_on", LocalDate.class),
                                Outcome.valueOf(row.getString("outcome")),
                                "",
                                "")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Enrolment enrolment(Row row, List<Pause> pauses, List<HeldReview> held, LocalDate today) {
        Programme programme = programmes.get(row.programme());
        Programme.ReviewPlan plan = programme.reviewPlan(row.plan());
        return new Enrolment(
                row.id(),
                row.version(),
                row.person(),
                row.name(),
                programme,
                row.start(),
                plan,
                row.assessor(),
                row.status(),
                row.ended(),
                pauses,
                row.agreed(),
                held,
                ProgrammeDates.of(programme, plan, row.start(), pauses, today));
    }

    /** An enrolment as it is stored. */
    private record Row(
            long id,
            int version,
            PersonId person,
            String name,
            String programme,
            LocalDate start,
            String plan,
            Optional<Named> assessor,
            Status status,
            Optional<LocalDate> ended,
            boolean agreed) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        Long assessor = row.getObject("assessor_id", Long.class);
        return new Row(
                row.getLong("enrolment_id"),
                row.getInt("version"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getString("programme"),
                row.getObject("starts_on", LocalDate.class),
                row.getString("review_plan"),
                assessor == null
                        ? Optional.empty()
                        : Optional.of(new Named(new PersonId(assessor), row.getString("assessor"))),
                Status.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                row.getBoolean("agreed"));
    }
}
