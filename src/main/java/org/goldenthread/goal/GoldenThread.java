package org.goldenthread.goal;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.Unit;
import org.goldenthread.performance.MyMeasure;
import org.jspecify.annotations.Nullable;

/**
 * The organisation's goals with the priorities of one service, the measures that show whether these are reached, and at the
 * end of it the signed-in person.
 *
 * @param organisation its name
 * @param service whose priorities these are; null where the person belongs to none and has chosen none
 * @param mine whether it is the person's own service: then, and only then, their figures are at the end
 * @param services all, by name, to choose from
 * @param ownGoals the person's development goals, in their own service
 * @param editable whether the person may change some of it
 */
public record GoldenThread(
        String organisation,
        @Nullable Unit service,
        boolean mine,
        List<Unit> services,
        List<GoalNode> goals,
        List<OwnGoal> ownGoals,
        boolean editable)
        implements Serializable {

    public GoldenThread {
        services = List.copyOf(services);
        goals = List.copyOf(goals);
        ownGoals = List.copyOf(ownGoals);
    }

    /**
     * A goal, with the priorities of the service that serve it.
     *
     * @param servedBy how many services have a priority that serves it
     */
    public record GoalNode(Goal goal, List<PriorityNode> priorities, int servedBy) implements Serializable {

        public GoalNode {
            priorities = List.copyOf(priorities);
        }
    }

    /** A priority, with the measures that are tied to it. */
    public record PriorityNode(Goal priority, List<MeasureNode> measures) implements Serializable {

        public PriorityNode {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A measure, with the person at its end.
     *
     * @param figure of the person; null where there is none
     */
    public record MeasureNode(
            String key, String name, @Nullable MyMeasure figure) implements Serializable {

        public Optional<MyMeasure> known() {
            return Optional.ofNullable(figure);
        }
    }
}
