package org.goldenthread.requirement;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How some people stand to some rules.
 *
 * @param rules those that ask at least one of them, by title
 */
public record TeamStanding(List<Requirement> rules, List<Person> people) implements Serializable {

    /**
     * One of them.
     *
     * @param standings by rule; rules that do not ask them are left out
     */
    public record Person(String name, Map<RequirementId, Standing> standings) implements Serializable {

        public Person {
            standings = Map.copyOf(standings);
        }
    }

    public TeamStanding {
        rules = List.copyOf(rules);
        people = List.copyOf(people);
    }
}
