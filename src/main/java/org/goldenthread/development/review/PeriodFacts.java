package org.goldenthread.development.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.GoalSharing;
import org.goldenthread.development.strengths.Band;
import org.goldenthread.development.strengths.Strength;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.development.strengths.StrengthSharing;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.Measure;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.performance.TrendPoint;
import org.springframework.stereotype.Component;

/**
 * What the portal knows of the signed-in person's quarter, through the same doors by which they read it themselves: only what
 * their line manager sees anyway, or what they share with them. Private goals and strengths are left out.
 */
@Component
class PeriodFacts {

    private final MyWorkService work;
    private final GoalService goals;
    private final StrengthService strengths;
    private final StrengthSharing sharing;
    private final LearningFacts learning;

    PeriodFacts(
            MyWorkService work,
            GoalService goals,
            StrengthService strengths,
            StrengthSharing sharing,
            LearningFacts learning) {
        this.work = work;
        this.goals = goals;
        this.strengths = strengths;
        this.sharing = sharing;
        this.learning = learning;
    }

    List<Fact> of(StaffMember me, ReviewCycle cycle) {
        List<Fact> facts = new ArrayList<>();
        work.mine().stream()
                .filter(measure -> measure.measure().seenBy() == Measure.SeenBy.SELF_AND_MANAGER)
                .forEach(measure -> last(measure, cycle).ifPresent(facts::add));
        goals.mine().stream()
                .filter(goal -> goal.sharing() == GoalSharing.WITH_MANAGER)
                .forEach(goal -> fact(goal, cycle).ifPresent(facts::add));
        facts.addAll(learning.of(cycle));
        if (sharing.mine().stream().anyMatch(with -> with.person().equals(me.manager()))) {
            strengths.results().stream()
                    .limit(1)
                    .flatMap(result -> result.in(Band.SIGNATURE).stream())
                    .map(Strength::name)
                    .forEach(name -> facts.add(Fact.of(Fact.Kind.STRENGTH, name, null)));
        }
        return facts;
    }

    private static Optional<Fact> last(MyMeasure measure, ReviewCycle cycle) {
        return measure.trend().reversed().stream()
                .filter(point -> cycle.looksBackOn(point.period().atEndOfMonth()))
                .findFirst()
                .map((TrendPoint point) -> new Fact(
                        Fact.Kind.MEASURE,
                        measure.name(),
                        Optional.of(point.period().atEndOfMonth()),
                        point.numerator(),
                        point.denominator()));
    }

    private static Optional<Fact> fact(Goal goal, ReviewCycle cycle) {
        String title = goal.words().title();
        return goal.doneOn()
                .map(day -> cycle.looksBackOn(day)
                        ? Optional.of(Fact.of(Fact.Kind.GOAL_REACHED, title, day))
                        : Optional.<Fact>empty())
                .orElseGet(() -> Optional.of(
                        Fact.of(Fact.Kind.GOAL_OPEN, title, goal.words().dueOn())));
    }
}
