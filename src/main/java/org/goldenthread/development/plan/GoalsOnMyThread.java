package org.goldenthread.development.plan;

import java.util.List;
import java.util.Optional;
import org.goldenthread.goal.OwnGoal;
import org.goldenthread.goal.OwnGoals;
import org.springframework.stereotype.Component;

/** The open goals of the signed-in person that are to move a measure, at the end of their golden thread. */
@Component
class GoalsOnMyThread implements OwnGoals {

    private static final int MOST = 10;

    private final GoalService goals;

    GoalsOnMyThread(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public List<OwnGoal> mine() {
        return goals.mine().stream()
                .filter(goal -> goal.doneOn().isEmpty())
                .flatMap(goal -> measure(goal)
                        .map(key -> new OwnGoal(goal.words().title(), key, "my-development/plan/goal/" + goal.id()))
                        .stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<String> measure(Goal goal) {
        return goal.words()
                .link()
                .filter(link -> link.kind() == GoalLink.Kind.MEASURE)
                .map(GoalLink::key);
    }
}
