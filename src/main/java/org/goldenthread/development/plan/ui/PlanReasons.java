package org.goldenthread.development.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalLink;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.LearningNeed;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.learning.page.CourseReason;
import org.goldenthread.learning.page.CourseReasons;
import org.springframework.core.annotation.Order;

/** What one wants to learn, and the capabilities that open goals are linked to, as reasons for courses. */
@SpringComponent
@Order(10)
class PlanReasons implements CourseReasons {

    /** The framework whose domains goals are linked to. */
    private static final String CAPABILITIES = "pcf";

    private final LearningNeedService needs;
    private final GoalService goals;

    PlanReasons(LearningNeedService needs, GoalService goals) {
        this.needs = needs;
        this.goals = goals;
    }

    @Override
    public List<CourseReason> mine() {
        return Stream.concat(
                        needs.mine().stream().map(PlanReasons::need),
                        goals.mine().stream()
                                .filter(goal -> goal.doneOn().isEmpty())
                                .flatMap(goal -> goal(goal).stream()))
                .toList();
    }

    private static CourseReason need(LearningNeed need) {
        return CourseReason.byWords(
                translate("plan.reason.need", need.topic().name()), need.topic().search());
    }

    private static Optional<CourseReason> goal(Goal goal) {
        return goal.words()
                .link()
                .filter(link -> link.kind() == GoalLink.Kind.CAPABILITY)
                .map(link -> CourseReason.byServed(
                        translate("plan.reason.goal", goal.words().title(), link.name()),
                        new ServedElement(CAPABILITIES, link.key())));
    }
}
