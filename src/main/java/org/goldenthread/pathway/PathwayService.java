package org.goldenthread.pathway;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.attendance.Completions;
import org.goldenthread.attendance.Completions.Completed;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.framework.Framework;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.pathway.PathwayProgress.StepProgress;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own pathways and how far they are. */
@Service
@Transactional(readOnly = true)
public class PathwayService {

    private final Pathways pathways;
    private final Completions completions;
    private final DatedFrameworks frameworks;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;

    PathwayService(
            Pathways pathways,
            Completions completions,
            DatedFrameworks frameworks,
            StaffDirectory directory,
            JdbcClient jdbc) {
        this.pathways = pathways;
        this.completions = completions;
        this.frameworks = frameworks;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** Those for their role today, in their order; a fixed number of queries. */
    @PreAuthorize(Access.STAFF)
    public List<PathwayProgress> mine() {
        LocalDate today = directory.today();
        return directory
                .me()
                .map(me -> {
                    List<Pathway> mine = pathways.of(me, today);
                    return mine.isEmpty() ? List.<PathwayProgress>of() : progress(me, mine, today);
                })
                .orElseGet(List::of);
    }

    /**
     * Says that a step that is no course has been taken, or that it has not.
     *
     * @throws IllegalArgumentException when they have no such step, or it is a course
     */
    @Transactional
    @PreAuthorize(Access.STAFF)
    public void take(String pathway, String step, boolean taken) {
        StaffMember me = directory.me().orElseThrow(() -> new AccessDeniedException("Not in the directory"));
        boolean known = pathways.of(me, directory.today()).stream()
                .filter(each -> each.key().equals(pathway))
                .flatMap(each -> each.steps().stream())
                .anyMatch(each -> each.key().equals(step) && each.course().isEmpty());
        if (!known) {
            throw new IllegalArgumentException("They have no step " + step + " on " + pathway);
        }
        if (taken) {
            jdbc.sql("""
                            insert into pathway_step_done (person_id, pathway, step, done_on)
                            values (:me, :pathway, :step, :today) on conflict do nothing
                            """)
                    .param("me", me.id().value())
                    .param("pathway", pathway)
                    .param("step", step)
                    .param("today", directory.today())
                    .update();
        } else {
            jdbc.sql("delete from pathway_step_done where person_id = :me and pathway = :pathway and step = :step")
                    .param("me", me.id().value())
                    .param("pathway", pathway)
                    .param("step", step)
                    .update();
        }
    }

    private List<PathwayProgress> progress(StaffMember me, List<Pathway> mine, LocalDate today) {
        Map<String, CourseId> courses = courses(mine);
        Map<CourseId, LocalDate> completed = new HashMap<>();
        completions.of(List.of(me.id()), courses.values()).stream()
                .sorted(Comparator.comparing(Completed::on))
                .forEach(each -> completed.putIfAbsent(each.course(), each.on()));
        Map<String, LocalDate> ticked = ticked(me.id());
        return mine.stream()
                .map(pathway -> new PathwayProgress(
                        pathway,
                        pathway.steps().stream()
                                .map(step -> {
                                    CourseId course = courses.get(step.course());
                                    LocalDate done = step.course().isEmpty()
                                            ? ticked.get(pathway.key() + "/" + step.key())
                                            : course == null ? null : completed.get(course);
                                    return new StepProgress(
                                            step, course, by(me, step.byDay()), done, names(step, today));
                                })
                                .toList()))
                .toList();
    }

    private static @Nullable LocalDate by(StaffMember me, @Nullable Integer day) {
        return day == null ? null : me.started().plusDays(day);
    }

    /** Of an edition that applies today; what an older one asked is not shown any more. */
    private List<String> names(Pathway.Step step, LocalDate today) {
        return step.serves().stream().flatMap(each -> name(each, today)).toList();
    }

    private Stream<String> name(ServedElement served, LocalDate today) {
        return frameworks
                .find(served.framework())
                .filter(framework -> framework.appliesOn(today))
                .flatMap(framework -> framework.element(served.element()))
                .map(Framework.Element::name)
                .stream();
    }

    private Map<String, CourseId> courses(List<Pathway> mine) {
        Map<String, CourseId> courses = new HashMap<>();
        jdbc.sql("select code, course_id from course where state = 'PUBLISHED' and code = any (:codes)")
                .param(
                        "codes",
                        mine.stream()
                                .flatMap(pathway -> pathway.steps().stream())
                                .map(Pathway.Step::course)
                                .toArray(String[]::new))
                .query(row -> {
                    courses.put(row.getString("code"), new CourseId(row.getLong("course_id")));
                });
        return courses;
    }

    private Map<String, LocalDate> ticked(PersonId person) {
        Map<String, LocalDate> ticked = new HashMap<>();
        jdbc.sql("select pathway || '/' || step as step, done_on from pathway_step_done where person_id = :person")
                .param("person", person.value())
                .query(row -> {
                    ticked.put(row.getString("step"), row.getObject("done_on", LocalDate.class));
                });
        return ticked;
    }
}
