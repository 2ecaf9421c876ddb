package org.goldenthread.development.plan;

import java.io.Serializable;
import java.util.List;

/**
 * Steps of a career, the first at the bottom.
 *
 * @param says what it is about, in a sentence
 */
public record CareerPath(String key, String name, String says, List<Step> steps) implements Serializable {

    public CareerPath {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param roles job roles that stand on it; none where nobody's role says so
     * @param levels practice levels that stand on it; none where the role alone says it
     */
    public record Step(String key, String name, List<String> roles, List<String> levels, List<Ask> asks)
            implements Serializable {

        public Step {
            roles = List.copyOf(roles);
            levels = List.copyOf(levels);
            asks = List.copyOf(asks);
        }

        boolean isOf(String jobRole, String practiceLevel) {
            return roles.contains(jobRole) && (levels.isEmpty() || levels.contains(practiceLevel));
        }
    }

    /**
     * What a step asks for.
     *
     * @param key of path, step and itself, with slashes between them
     */
    public record Ask(String key, String text) implements Serializable {}
}
