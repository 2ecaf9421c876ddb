package org.goldenthread.workforce;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The groups of one thing, in their order.
 *
 * @param kind key of the thing, such as "cause"
 * @param name such as "Ethnic group"; empty where a page names it
 */
record GroupList(String kind, String name, List<Group> groups) {

    GroupList {
        groups = List.copyOf(groups);
    }

    /** The group that a value in a file stands for, however it is written. */
    Optional<String> groupOf(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        return groups.stream()
                .filter(group -> group.key().equals(plain) || group.values().contains(plain))
                .map(Group::key)
                .findFirst();
    }

    Optional<Group> find(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }

    /** Everything that a file may say. */
    String allowed() {
        return groups.stream().flatMap(group -> group.values().stream()).collect(Collectors.joining(", "));
    }

    int population() {
        return groups.stream()
                .map(Group::population)
                .mapToInt(people -> people == null ? 0 : people)
                .sum();
    }
}
