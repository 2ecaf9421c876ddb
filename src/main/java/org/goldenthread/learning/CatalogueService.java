package org.goldenthread.learning;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published courses and their open sessions, for all staff to find. */
@Service
@Transactional(readOnly = true)
public class CatalogueService {

    /** The most sessions that a calendar shows of a month. */
    public static final int IN_CALENDAR = 300;

    private static final int TAGS = 60;

    private final Catalogue catalogue;
    private final Courses courses;
    private final Sessions sessions;
    private final StaffDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    CatalogueService(
            Catalogue catalogue,
            Courses courses,
            Sessions sessions,
            StaffDirectory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.catalogue = catalogue;
        this.courses = courses;
        this.sessions = sessions;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @PreAuthorize(Access.STAFF)
    public int count(CatalogueSearch search) {
        return catalogue.count(asked(search));
    }

    /** The best fit first; without words those that begin soonest, then by title. */
    @PreAuthorize(Access.STAFF)
    public List<CatalogueEntry> page(CatalogueSearch search, int offset, int limit) {
        return catalogue.page(asked(search), offset, limit);
    }

    /** Sessions to come that fit the search, by when they begin; {@value #IN_CALENDAR} at most. */
    @PreAuthorize(Access.STAFF)
    public List<CourseSession> sessions(CatalogueSearch search) {
        return catalogue.sessions(asked(search), IN_CALENDAR);
    }

    /** Tags to filter by, the most used first. */
    @PreAuthorize(Access.STAFF)
    public List<String> tags() {
        return catalogue.tags(TAGS);
    }

    /** Months to filter by: those in which a session begins. */
    @PreAuthorize(Access.STAFF)
    public List<YearMonth> months() {
        return catalogue.months(clock.instant());
    }

    /** A course that is published, for publishers any; empty for everything else. */
    @PreAuthorize(Access.STAFF)
    public Optional<Course> course(CourseId id) {
        return courses.find(id)
                .filter(course -> course.state() == CourseState.PUBLISHED || currentUser.has(Role.LEARNING_PUBLISHER));
    }

    /** Sessions of a course that staff can see and that are not yet over: open ones, and those that had to be cancelled. */
    @PreAuthorize(Access.STAFF)
    public List<CourseSession> sessionsToCome(CourseId id) {
        if (course(id).isEmpty()) {
            return List.of();
        }
        return sessions.of(id).stream()
                .filter(session -> session.state() != SessionState.PLANNED)
                .filter(session -> session.ends().isAfter(clock.instant()))
                .toList();
    }

    private CatalogueConditions asked(CatalogueSearch search) {
        return new CatalogueConditions(search, search.forMyRole() ? myRole() : null, clock.instant());
    }

    private @Nullable String myRole() {
        return directory.me().map(StaffMember::jobRole).orElse(null);
    }
}
