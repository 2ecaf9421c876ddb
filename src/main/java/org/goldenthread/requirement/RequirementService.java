package org.goldenthread.requirement;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Unit;
import org.goldenthread.requirement.Requirement.Shortened;
import org.goldenthread.requirement.RequirementRefused.Reason;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules, for those who write them. */
@Service
@Transactional
@PreAuthorize(Access.LEARNING_PUBLISHER)
public class RequirementService {

    static final int MOST_DAYS = 730;
    static final int MOST_MONTHS = 120;
    static final int MOST_CREDIT = 240;
    static final int MOST_RENEWAL = 365;

    private final Requirements requirements;
    private final StandingsRound round;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;

    RequirementService(Requirements requirements, StandingsRound round, StaffDirectory directory, JdbcClient jdbc) {
        this.requirements = requirements;
        this.round = round;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    /** A course that a rule can ask for. */
    public record CourseChoice(CourseId id, String title) implements java.io.Serializable {}

    /** All of them, those that have ended too, by title. */
    @Transactional(readOnly = true)
    public List<Requirement> all() {
        return requirements.all();
    }

    @Transactional(readOnly = true)
    public Optional<Requirement> find(RequirementId id) {
        return requirements.find(id);
    }

    /** Courses that are or were published and whose title holds the text, by title; one page. */
    @Transactional(readOnly = true)
    public List<CourseChoice> courses(String text, int offset, int limit) {
        return jdbc.sql("""
                        select course_id, title from course
                         where state in ('PUBLISHED', 'WITHDRAWN') and title ilike '%' || :text || '%'
                         order by title, course_id offset :offset limit :limit
                        """)
                .param("text", text.replaceAll("([%_\\\\])", "\\\\$1"))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) ->
                        new CourseChoice(new CourseId(row.getLong("course_id")), row.getString("title")))
                .list();
    }

    /** Their titles, in whatever state they are. */
    @Transactional(readOnly = true)
    public Map<CourseId, CourseChoice> courses(List<CourseId> some) {
        return jdbc
                .sql("select course_id, title from course where course_id = any (:some)")
                .param("some", some.stream().map(CourseId::value).toArray(Long[]::new))
                .query((row, number) ->
                        new CourseChoice(new CourseId(row.getLong("course_id")), row.getString("title")))
                .list()
                .stream()
                .collect(toMap(CourseChoice::id, choice -> choice));
    }

    @Transactional(readOnly = true)
    public List<String> jobRoles() {
        return directory.jobRolesOn(directory.today());
    }

    @Transactional(readOnly = true)
    public List<String> levels() {
        return directory.practiceLevelsOn(directory.today());
    }

    /** Services and teams, by name. */
    @Transactional(readOnly = true)
    public List<Unit> units() {
        return directory.structureOn(directory.today()).all();
    }

    /**
     * Writes a new rule; everybody's standing to it is worked out soon afterwards.
     *
     * @throws RequirementRefused when something about it is wrong
     */
    public RequirementId add(RequirementDraft draft) {
        return add(null, draft);
    }

    RequirementId add(@Nullable String code, RequirementDraft draft) {
        check(draft);
        RequirementId id = requirements.add(code, draft, me());
        round.soon();
        return id;
    }

    /**
     * Changes a rule. Where it comes to be valid for a shorter time, those who had done it have the days of grace.
     *
     * @param version that the change is of
     * @throws RequirementRefused when something about it is wrong, or somebody else changed it meanwhile
     */
    public void change(RequirementId id, int version, RequirementDraft draft) {
        check(draft);
        Requirement before = requirements
                .lock(id)
                .filter(rule -> rule.version() == version)
                .orElseThrow(() -> new RequirementRefused(Reason.CHANGED_MEANWHILE));
        if (draft.equals(RequirementDraft.of(before))) {
            return;
        }
        requirements.change(before, draft, shortened(before, draft.timing().validMonths()), me());
        round.soon();
    }

    private @Nullable Shortened shortened(Requirement before, @Nullable Integer months) {
        Integer then = before.timing().validMonths();
        boolean shorter = months != null && (then == null || months < then);
        boolean longer = months == null ? then != null : then != null && months > then;
        if (longer) {
            return null;
        }
        LocalDate today = directory.today();
        return shorter ? new Shortened(today, then) : before.shortened();
    }

    private void check(RequirementDraft draft) {
        Timing timing = draft.timing();
        require(!draft.why().isEmpty(), Reason.WHY_MISSING);
        require(draft.why().length() <= Requirement.WHY_LENGTH, Reason.WHY_TOO_LONG);
        require(timing.to() == null || !timing.to().isBefore(timing.from()), Reason.ENDS_BEFORE_IT_BEGINS);
        require(
                isWithin(timing.graceDays(), 0, MOST_DAYS)
                        && isWithin(timing.starterDays(), 0, MOST_DAYS)
                        && isWithin(timing.returnerDays(), 0, MOST_DAYS)
                        && isWithin(timing.renewDays(), 0, MOST_RENEWAL),
                Reason.DAYS_WRONG);
        Integer months = timing.validMonths();
        require(
                (months == null || isWithin(months, 1, MOST_MONTHS)) && isWithin(timing.creditMonths(), 0, MOST_CREDIT),
                Reason.MONTHS_WRONG);
        require(courses(List.of(draft.course())).size() == 1, Reason.NO_SUCH_COURSE);
        require(
                courses(List.copyOf(draft.alsoCount())).size()
                        == draft.alsoCount().size(),
                Reason.NO_SUCH_COURSE);
    }

    private static boolean isWithin(int number, int least, int most) {
        return number >= least && number <= most;
    }

    private static void require(boolean holds, Reason reason) {
        if (!holds) {
            throw new RequirementRefused(reason);
        }
    }

    private @Nullable PersonId me() {
        return directory.me().map(StaffMember::id).orElse(null);
    }
}
