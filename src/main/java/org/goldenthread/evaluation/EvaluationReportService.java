package org.goldenthread.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.goldenthread.attendance.CompletedPlaces;
import org.goldenthread.disclosure.Share;
import org.goldenthread.evaluation.CourseEvaluation.Answered;
import org.goldenthread.evaluation.CourseEvaluation.Effect;
import org.goldenthread.evaluation.CourseEvaluation.Gap;
import org.goldenthread.evaluation.CourseEvaluation.StageFigures;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.KnownCourses;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.MeasureName;
import org.goldenthread.performance.MeasureNames;
import org.goldenthread.performance.OrganisationTrends;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of courses: for L&D all of them, for those of the staff who gave one that one. Figures are released ones only. */
@Service
@Transactional(readOnly = true)
public class EvaluationReportService {

    private static final int MONTHS = 18;

    private final ReleasedScores scores;
    private final Questionnaires questionnaires;
    private final Releasing releasing;
    private final KnownCourses courses;
    private final BookableSessions sessions;
    private final CompletedPlaces places;
    private final MeasureNames measures;
    private final OrganisationTrends trends;
    private final StaffDirectory directory;
    private final CurrentUser currentUser;

    EvaluationReportService(
            ReleasedScores scores,
            Questionnaires questionnaires,
            Releasing releasing,
            KnownCourses courses,
            BookableSessions sessions,
            CompletedPlaces places,
            MeasureNames measures,
            OrganisationTrends trends,
            StaffDirectory directory,
            CurrentUser currentUser) {
        this.scores = scores;
        this.questionnaires = questionnaires;
        this.releasing = releasing;
        this.courses = courses;
        this.sessions = sessions;
        this.places = places;
        this.measures = measures;
        this.trends = trends;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /**
     * Empty when there is no such course.
     *
     * @throws AccessDeniedException for whoever is not of L&D and has not given it
     */
    @PreAuthorize(Access.STAFF)
    public Optional<CourseEvaluation> of(CourseId id) {
        if (!currentUser.has(Role.LEARNING_PUBLISHER) && !gave(id)) {
            throw new AccessDeniedException("Only publishers and whoever gave the course");
        }
        return courses.find(id).map(this::evaluation);
    }

    /** Courses that somebody completed, or about which something was released, in the quarter of a day; by title. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<EvaluatedCourse> quarter(LocalDate day) {
        LocalDate from = day.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate until = from.plusMonths(3);
        Map<CourseId, Integer> completed = places.byCourse(from, until);
        Map<CourseId, Map<Stage, Score>> released = scores.releasedIn(from, until);
        Set<CourseId> some = new HashSet<>(completed.keySet());
        some.addAll(released.keySet());
        Map<CourseId, BigDecimal> costs = sessions.costs(some, from, until);
        return courses.find(some).stream()
                .map(course -> evaluated(
                        course,
                        completed.getOrDefault(course.id(), 0),
                        costs.get(course.id()),
                        released.getOrDefault(course.id(), Map.of())))
                .sorted(Comparator.comparing(EvaluatedCourse::title))
                .toList();
    }

    /** What L&D can say that a course is meant to move. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public List<MeasureName> measures() {
        return measures.all();
    }

    /** Says what a course is meant to move; measures that there are not are left out. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    @Transactional
    public void aim(CourseId course, Set<String> keys) {
        scores.aim(
                course,
                measures.all().stream()
                        .map(MeasureName::key)
                        .filter(keys::contains)
                        .toList());
    }

    private boolean gave(CourseId course) {
        return directory.me().filter(me -> sessions.hasGiven(me.id(), course)).isPresent();
    }

    private CourseEvaluation evaluation(Course course) {
        LocalDate today = directory.today();
        Map<Stage, Map<String, Score>> released = scores.of(course.id());
        Map<Stage, ReleasedScores.Response> responses = scores.responses(course.id(), today);
        int completed = places.byCourse(LocalDate.EPOCH, today.plusDays(1)).getOrDefault(course.id(), 0);
        BigDecimal cost = sessions.costs(Set.of(course.id()), LocalDate.EPOCH, today.plusDays(1))
                .get(course.id());
        List<String> aims = scores.aims(course.id());
        return new CourseEvaluation(
                course.id(),
                course.title(),
                completed,
                costOfPlace(cost, completed),
                releasing.threshold(),
                questionnaires.all().stream()
                        .map(each -> figures(
                                each,
                                responses.getOrDefault(each.stage(), new ReleasedScores.Response(0, 0)),
                                released.getOrDefault(each.stage(), Map.of())))
                        .toList(),
                gaps(released),
                Set.copyOf(aims),
                effects(course.id(), aims));
    }

    private static StageFigures figures(
            Questionnaire asked, ReleasedScores.Response response, Map<String, Score> released) {
        List<Answered> answers = new ArrayList<>();
        for (Question question : asked.questions()) {
            @Nullable Score score = released.get(question.key());
            if (score != null) {
                answers.add(new Answered(question.text(), score.shown()));
            }
        }
        return new StageFigures(asked.stage(), asked.weeks(), response.asked(), response.answered(), answers);
    }

    private List<Gap> gaps(Map<Stage, Map<String, Score>> released) {
        List<Gap> gaps = new ArrayList<>();
        for (Question learner : questionnaires.of(Stage.LATER).questions()) {
            questionnaires.of(Stage.MANAGER).questions().stream()
                    .filter(manager ->
                            !learner.pair().isEmpty() && manager.pair().equals(learner.pair()))
                    .findFirst()
                    .ifPresent(manager -> {
                        @Nullable Score seen =
                                released.getOrDefault(Stage.LATER, Map.of()).get(learner.key());
                        @Nullable Score practice =
                                released.getOrDefault(Stage.MANAGER, Map.of()).get(manager.key());
                        if (seen != null && practice != null) {
                            gaps.add(new Gap(
                                    learner.text(),
                                    manager.text(),
                                    seen.shown(),
                                    practice.shown(),
                                    seen.above(practice)));
                        }
                    });
        }
        return gaps;
    }

    private List<Effect> effects(CourseId course, List<String> aims) {
        YearMonth now = YearMonth.from(directory.today());
        YearMonth from = now.minusMonths(MONTHS);
        Map<String, OrganisationTrends.Trend> found = trends.of(aims, from, now);
        if (found.isEmpty()) {
            return List.of();
        }
        SortedMap<YearMonth, Integer> completed =
                places.byMonth(course, from.atDay(1), now.plusMonths(1).atDay(1));
        List<Effect> effects = new ArrayList<>();
        for (MeasureName measure : measures.all()) {
            OrganisationTrends.@Nullable Trend trend = found.get(measure.key());
            if (trend != null) {
                effects.add(new Effect(measure.key(), measure.name(), trend.percent(), trend.values(), completed));
            }
        }
        return effects;
    }

    private static EvaluatedCourse evaluated(
            Course course, int completed, @Nullable BigDecimal cost, Map<Stage, Score> released) {
        @Nullable Score later = released.get(Stage.LATER);
        @Nullable Score manager = released.get(Stage.MANAGER);
        return new EvaluatedCourse(
                course.id(),
                course.title(),
                completed,
                costOfPlace(cost, completed),
                shown(released.get(Stage.AFTER)),
                shown(later),
                shown(manager),
                later == null || manager == null ? null : later.above(manager));
    }

    private static @Nullable Share shown(@Nullable Score score) {
        return score == null ? null : score.shown();
    }

    private static @Nullable BigDecimal costOfPlace(@Nullable BigDecimal cost, int completed) {
        return cost == null || completed == 0 || cost.signum() == 0
                ? null
                : cost.divide(BigDecimal.valueOf(completed), 2, RoundingMode.HALF_UP);
    }
}
