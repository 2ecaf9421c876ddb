package org.goldenthread.requirement;

import java.io.Serializable;
import java.util.Map;

/** How many people stand how to a rule; states without any are left out. */
public record RuleCounts(Requirement requirement, Map<StandingState, Integer> people) implements Serializable {

    public RuleCounts {
        people = Map.copyOf(people);
    }

    public int of(StandingState state) {
        return people.getOrDefault(state, 0);
    }

    public int asked() {
        return people.entrySet().stream()
                .filter(each -> each.getKey().isAsked())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int inDate() {
        return people.entrySet().stream()
                .filter(each -> each.getKey().isInDate())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
