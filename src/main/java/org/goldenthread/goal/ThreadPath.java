package org.goldenthread.goal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.goal.GoldenThread.GoalNode;
import org.goldenthread.goal.GoldenThread.MeasureNode;
import org.goldenthread.goal.GoldenThread.PriorityNode;

/**
 * The part of the golden thread that runs through one of its places: all that it serves, and all that serves it.
 *
 * @param at the place: the key of a goal or priority in digits, or the key of a measure
 */
public record ThreadPath(String at, List<GoalNode> goals, List<PriorityNode> priorities, List<MeasureNode> measures)
        implements Serializable {

    public ThreadPath {
        goals = List.copyOf(goals);
        priorities = List.copyOf(priorities);
        measures = measures.stream().distinct().toList();
    }

    /** Empty where the thread has no such place. */
    public static Optional<ThreadPath> through(GoldenThread thread, String at) {
        List<GoalNode> goals = new ArrayList<>();
        List<PriorityNode> priorities = new ArrayList<>();
        List<MeasureNode> measures = new ArrayList<>();
        for (GoalNode goal : thread.goals()) {
            boolean whole = key(goal.goal()).equals(at);
            boolean through = whole;
            for (PriorityNode priority : goal.priorities()) {
                boolean all = whole || key(priority.priority()).equals(at);
                List<MeasureNode> of = priority.measures().stream()
                        .filter(measure -> all || measure.key().equals(at))
                        .toList();
                if (all || !of.isEmpty()) {
                    through = true;
                    priorities.add(priority);
                    measures.addAll(of);
                }
            }
            if (through) {
                goals.add(goal);
            }
        }
        return goals.isEmpty() ? Optional.empty() : Optional.of(new ThreadPath(at, goals, priorities, measures));
    }

    /** What names a goal or priority in an address. */
    public static String key(Goal goal) {
        return Long.toString(goal.id().value());
    }

    /** The goal or priority at the place; empty at a measure. */
    public Optional<Goal> goal() {
        return Stream.concat(
                        goals.stream().map(GoalNode::goal), priorities.stream().map(PriorityNode::priority))
                .filter(goal -> key(goal).equals(at))
                .findFirst();
    }

    public boolean passes(Goal goal) {
        return goals.stream().anyMatch(each -> each.goal().id().equals(goal.id()))
                || priorities.stream().anyMatch(each -> each.priority().id().equals(goal.id()));
    }

    /** Whether it runs to a measure by way of a priority. */
    public boolean passes(Goal priority, String measure) {
        return passes(priority) && measures.stream().anyMatch(each -> each.key().equals(measure));
    }
}
