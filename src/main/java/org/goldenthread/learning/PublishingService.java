package org.goldenthread.learning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Unit;
import org.goldenthread.security.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What publishers see of all courses and sessions together: lists, the programme, demand, cost. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Access.LEARNING_PUBLISHER)
public class PublishingService {

    /** The most sessions that a programme shows. */
    public static final int IN_PROGRAMME = 1000;

    private final CourseLists lists;
    private final LearningYears years;
    private final Courses courses;
    private final StaffDirectory directory;
    private final Clock clock;

    PublishingService(CourseLists lists, LearningYears years, Courses courses, StaffDirectory directory, Clock clock) {
        this.lists = lists;
        this.years = years;
        this.courses = courses;
        this.directory = directory;
        this.clock = clock;
    }

    /** How many courses fit the words, by state; states without any are left out. */
    public Map<CourseState, Integer> counts(String words) {
        return lists.counts(words);
    }

    /**
     * Courses that fit the words, by title.
     *
     * @param state null for any
     */
    public List<CourseListItem> list(String words, @Nullable CourseState state, int offset, int limit) {
        return lists.list(words, state, clock.instant(), offset, limit);
    }

    /** What was done with a course, the newest first; its last fifty changes. */
    public List<CourseChange> changes(CourseId course) {
        return courses.changes(course, 50);
    }

    /** Sessions that begin in a learning year, from 1 September, cancelled ones too, by when they begin. */
    public List<CourseSession> programme(int year) {
        return years.sessions(firstDay(year), firstDay(year + 1), IN_PROGRAMME);
    }

    /** The learning year of today, named by the year in which it begins. */
    public int learningYear() {
        LocalDate today = directory.today();
        return today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    }

    /** What the sessions of a learning year cost, by who pays; L&D's own first. */
    public List<PayerCosts> costs(int year) {
        return years.costs(firstDay(year), firstDay(year + 1), directory.today());
    }

    /** Courses that more people want than places are left, the most wanted first; fifty at most. */
    public List<CourseListItem> demand() {
        return lists.wanted(clock.instant(), 50);
    }

    /** Job roles that somebody in post has. */
    public List<String> jobRoles() {
        return directory.jobRolesOn(directory.today());
    }

    public LocalDate today() {
        return directory.today();
    }

    /** Members of the staff who could give a session, whose name or role holds the text; one page. */
    public List<StaffMember> trainers(String text, int offset, int limit) {
        return directory.search(text, offset, limit);
    }

    /** A member of the staff who gives a session; empty when they hold no post any more. */
    public Optional<StaffMember> trainer(PersonId person) {
        return directory.find(person, directory.today());
    }

    /** Teams and services that can pay for a session. */
    public List<Unit> payers() {
        return directory.structureOn(directory.today()).all();
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 9, 1);
    }
}
