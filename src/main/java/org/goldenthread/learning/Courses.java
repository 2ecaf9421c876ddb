package org.goldenthread.learning;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.picture.ShownPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Courses as they are stored. */
@Repository
class Courses implements KnownCourses {

    private static final String SELECT = """
            select course.*, picture_id, course_picture.words as picture_words, width, height,
                   array(select framework || '/' || element from course_serves
                          where course_serves.course_id = course.course_id order by 1) as serves,
                   array(select label from course_link where course_link.course_id = course.course_id
                          order by position) as labels,
                   array(select address from course_link where course_link.course_id = course.course_id
                          order by position) as addresses
              from course left join course_picture using (course_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Courses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Course> find(CourseId id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Course> find(Collection<CourseId> ids) {
        return jdbc.sql(SELECT + " where course_id = any (:ids) order by title, course_id")
                .param("ids", ids.stream().map(CourseId::value).toArray(Long[]::new))
                .query((row, number) -> course(row))
                .list();
    }

    /** The course, which nobody else changes until the transaction ends. */
    Optional<Course> lock(CourseId id) {
        jdbc.sql("select from course where course_id = :id for update")
                .param("id", id.value())
                .query(row -> {});
        return find(id);
    }

    Optional<Course> findByCode(String code) {
        return jdbc.sql(SELECT + " where code = :code")
                .param("code", code)
                .query((row, number) -> course(row))
                .optional();
    }

    boolean wasWithdrawn(CourseId id) {
        return jdbc.sql("""
                        select exists (select from course_change where course_id = :id and state = 'WITHDRAWN')
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    /** The newest first. */
    List<CourseChange> changes(CourseId id, int limit) {
        return jdbc.sql("""
                        select state, note, changed_at, coalesce(given_name || ' ' || family_name, '') as by
                          from course_change left join person using (person_id)
                         where course_id = :id order by version desc limit :limit
                        """)
                .param("id", id.value())
                .param("limit", limit)
                .query((row, number) -> new CourseChange(
                        CourseState.valueOf(row.getString("state")),
                        row.getString("note"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getString("by")))
                .list();
    }

    /** @param code null for one that the portal makes */
    CourseId add(@Nullable String code, CourseDescription description, @Nullable PersonId by, String note) {
        long id = jdbc.sql("""
                        insert into course (course_id, code, title, delivery, minutes)
                        overriding system value
                        select key, coalesce(:code, 'GT-' || key), :title, :delivery, :minutes
                          from nextval(pg_get_serial_sequence('course', 'course_id')) key
                        returning course_id
                        """)
                .param("code", code)
                .param("title", description.title())
                .param("delivery", description.delivery().name())
                .param("minutes", description.minutes())
                .query(Long.class)
                .single();
        CourseId course = new CourseId(id);
        write(course, description);
        noteChange(course, by, note);
        return course;
    }

    /** Writes what the course says; the version has risen afterwards. */
    void describe(CourseId id, CourseDescription description, @Nullable PersonId by) {
        write(id, description);
        rise(id);
        noteChange(id, by, "");
    }

    /** Notes that its picture is another one; the version has risen afterwards. */
    void pictured(CourseId id, PersonId by) {
        rise(id);
        noteChange(id, by, "");
    }

    private void rise(CourseId id) {
        jdbc.sql("update course set version = version + 1 where course_id = :id")
                .param("id", id.value())
                .update();
    }

    void become(CourseId id, CourseState state, @Nullable PersonId by, String note) {
        jdbc.sql("update course set state = :state, version = version + 1 where course_id = :id")
                .param("id", id.value())
                .param("state", state.name())
                .update();
        noteChange(id, by, note);
    }

    /** Who sent the course to be reviewed last; empty when nobody did, or the portal itself. */
    Optional<PersonId> sentToReviewBy(CourseId id) {
        return jdbc
                .sql("""
                        select person_id from course_change
                         where course_id = :id and state = 'REVIEW' and person_id is not null
                           and version > coalesce((select max(version) from course_change before
                                                    where before.course_id = :id and before.state <> 'REVIEW'), -1)
                         order by version limit 1
                        """)
                .param("id", id.value())
                .query((row, number) -> new PersonId(row.getLong(1)))
                .list()
                .stream()
                .findFirst();
    }

    private void write(CourseId id, CourseDescription course) {
        jdbc.sql("""
                        update course
                           set title = :title, summary = :summary, outcomes = :outcomes, audience = :audience,
                               roles = :roles, delivery = :delivery, minutes = :minutes, provider = :provider,
                               cost = :cost, cost_basis = :basis, pre_work = :preWork, launch_address = :launch,
                               tags = :tags
                         where course_id = :id
                        """)
                .param("id", id.value())
                .param("title", course.title())
                .param("summary", course.summary())
                .param("outcomes", course.outcomes())
                .param("audience", course.audience())
                .param("roles", course.roles().toArray(String[]::new))
                .param("delivery", course.delivery().name())
                .param("minutes", course.minutes())
                .param("provider", course.provider())
                .param("cost", course.cost())
                .param("basis", course.costBasis().name())
                .param("preWork", course.preWork())
                .param("launch", course.launchAddress())
                .param("tags", course.tags().toArray(String[]::new))
                .update();
        writeServed(id, course.serves());
        writeLinks(id, course.links());
    }

    private void writeServed(CourseId id, Set<ServedElement> serves) {
        jdbc.sql("delete from course_serves where course_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into course_serves (course_id, framework, element)
                        select :id, framework, element from unnest(:frameworks, :elements) served (framework, element)
                        """)
                .param("id", id.value())
                .param(
                        "frameworks",
                        serves.stream().map(ServedElement::framework).toArray(String[]::new))
                .param("elements", serves.stream().map(ServedElement::element).toArray(String[]::new))
                .update();
    }

    private void writeLinks(CourseId id, List<CourseLink> links) {
        jdbc.sql("delete from course_link where course_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                        insert into course_link (course_id, position, label, address)
                        select :id, position, label, address
                          from unnest(:labels, :addresses) with ordinality link (label, address, position)
                        """)
                .param("id", id.value())
                .param("labels", links.stream().map(CourseLink::label).toArray(String[]::new))
                .param("addresses", links.stream().map(CourseLink::address).toArray(String[]::new))
                .update();
    }

    private void noteChange(CourseId id, @Nullable PersonId by, String note) {
        jdbc.sql("""
                        insert into course_change (course_id, version, state, note, changed_at, person_id)
                        select course_id, version, state, :note, :now, :by from course where course_id = :id
                        """)
                .param("id", id.value())
                .param("note", note)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    private static Course course(ResultSet row) throws SQLException {
        List<String> labels = texts(row, "labels");
        List<String> addresses = texts(row, "addresses");
        List<CourseLink> links = new ArrayList<>();
        for (int link = 0; link < labels.size(); link++) {
            links.add(new CourseLink(labels.get(link), addresses.get(link)));
        }
        Set<ServedElement> serves =
                new TreeSet<>(Comparator.comparing(ServedElement::framework).thenComparing(ServedElement::element));
        for (String served : texts(row, "serves")) {
            int slash = served.indexOf('/');
            serves.add(new ServedElement(served.substring(0, slash), served.substring(slash + 1)));
        }
        var description = new CourseDescription(
                row.getString("title"),
                row.getString("summary"),
                row.getString("outcomes"),
                row.getString("audience"),
                texts(row, "roles"),
                serves,
                Delivery.valueOf(row.getString("delivery")),
                row.getInt("minutes"),
                row.getString("provider"),
                row.getBigDecimal("cost"),
                CostBasis.valueOf(row.getString("cost_basis")),
                row.getString("pre_work"),
                row.getString("launch_address"),
                links,
                texts(row, "tags"));
        return new Course(
                new CourseId(row.getLong("course_id")),
                row.getString("code"),
                CourseState.valueOf(row.getString("state")),
                description,
                ShownPicture.of(row),
                row.getInt("version"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
