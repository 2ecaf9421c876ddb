package org.goldenthread.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.goldenthread.evaluation.CourseEvaluation;
import org.goldenthread.evaluation.CourseEvaluation.StageFigures;
import org.goldenthread.evaluation.EvaluationReportService;
import org.goldenthread.learning.CourseId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** What came of a course: what learners and line managers say, the gap between them, its cost, and measures beside it. */
@Route(CourseEvaluationView.ROUTE + "/:course([0-9]{1,18})")
@PermitAll
class CourseEvaluationView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning/evaluation";

    private final transient EvaluationReportService reports;
    private final transient CurrentUser currentUser;

    CourseEvaluationView(EvaluationReportService reports, CurrentUser currentUser) {
        super("evaluation.report");
        this.reports = reports;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseId course =
                new CourseId(event.getRouteParameters().getLong("course").orElse(0L));
        try {
            Optional<CourseEvaluation> found = reports.of(course);
            if (found.isPresent()) {
                show(found.get());
                return;
            }
        } catch (AccessDeniedException notTheirs) {
            // To them there is none.
        }
        removeAll();
        event.rerouteToError(NotFoundException.class);
    }

    private void show(CourseEvaluation course) {
        removeAll();
        boolean publisher = currentUser.has(Role.LEARNING_PUBLISHER);
        Anchor above = publisher
                ? new Anchor(EvaluationQuarterView.ROUTE, getTranslation("evaluation.quarter.title"))
                : new Anchor("my-learning/attendance", getTranslation("menu.my-learning"));
        Div page = new Div();
        page.addClassName("stack");
        course.stages().forEach(stage -> page.add(stage(stage, course.threshold())));
        page.add(gaps(course));
        page.add(new EffectCard(
                course,
                publisher ? reports : null,
                () -> reports.of(course.course()).ifPresent(this::show)));
        add(
                new PageHeader(above, course.title())
                        .says(getTranslation(
                                course.cost() == null ? "evaluation.report.says" : "evaluation.report.costs",
                                course.completed(),
                                EvaluationWords.pounds(course.cost()))),
                page);
    }

    private Card stage(StageFigures stage, int threshold) {
        Card card = new Card(getTranslation("evaluation.stage." + stage.stage().name(), stage.weeks()));
        if (stage.answers().isEmpty()) {
            card.add(new EmptyState(getTranslation("evaluation.few"), getTranslation("evaluation.few.do", threshold)));
            return card;
        }
        card.add(new Muted(getTranslation(
                "evaluation.rate",
                stage.answered(),
                stage.asked(),
                stage.asked() == 0 ? 0 : Math.round(100.0 * stage.answered() / stage.asked()))));
        DataTable table = new DataTable(
                getTranslation("evaluation.stage." + stage.stage().name(), stage.weeks()),
                List.of(getTranslation("evaluation.question"), getTranslation("evaluation.agreement")));
        stage.answers().forEach(each -> table.row(each.question(), EvaluationWords.share(each.agreement())));
        card.add(table);
        return card;
    }

    private Card gaps(CourseEvaluation course) {
        Card card = new Card(getTranslation("evaluation.gap"));
        card.add(new Muted(getTranslation("evaluation.gap.says")));
        if (course.gaps().isEmpty()) {
            card.add(new EmptyState(getTranslation("evaluation.gap.few"), getTranslation("evaluation.gap.few.do")));
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("evaluation.gap"),
                List.of(
                        getTranslation("evaluation.gap.what"),
                        getTranslation("evaluation.learners"),
                        getTranslation("evaluation.managers"),
                        getTranslation("evaluation.gap")));
        course.gaps()
                .forEach(gap -> table.row(
                        getTranslation("evaluation.gap.pair", gap.learners(), gap.managers()),
                        EvaluationWords.share(gap.seenByLearners()),
                        EvaluationWords.share(gap.seenByManagers()),
                        EvaluationWords.gap(gap.gap())));
        card.add(table);
        return card;
    }
}
