package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in line manager's people, by name and in no other order.
 *
 * @param month the newest month that anything is known of; null where nothing is
 * @param due what is due within {@code dueUntil}, the earliest first
 * @param casesKnown whether a module brings what is due in cases
 */
public record MyTeam(
        List<TeamMember> members,
        @Nullable YearMonth month,
        List<TeamDueItem> due,
        LocalDate today,
        LocalDate dueUntil,
        boolean casesKnown)
        implements Serializable {

    /** Of one person there is no spread. */
    private static final int FEWEST = 2;

    public MyTeam {
        members = List.copyOf(members);
        due = List.copyOf(due);
    }

    /**
     * What is due, and whose it is.
     *
     * @param person full name
     * @param employeeNumber of the same
     */
    public record TeamDueItem(String person, String employeeNumber, String what, LocalDate due)
            implements Serializable {}

    /** How full the allowances are, without names: percent, the lowest first; empty where fewer than two are known. */
    public List<Integer> spread() {
        List<Integer> percents = members.stream()
                .flatMap(member -> member.known().stream())
                .map(Workload::percent)
                .sorted()
                .toList();
        return percents.size() < FEWEST ? List.of() : percents;
    }

    public List<TeamMember> withSigns() {
        return members.stream().filter(member -> !member.signs().isEmpty()).toList();
    }

    public Optional<YearMonth> newest() {
        return Optional.ofNullable(month);
    }
}
