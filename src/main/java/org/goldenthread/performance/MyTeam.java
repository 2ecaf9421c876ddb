package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in line manager's people, by name and in no other order.
 *
 * @param month the newest month that anything is known of; null where nothing is
 * @param actions that they shared and that are to be looked at until {@code dueUntil}, the earliest first
 * @param cases how much is due in whose cases until then; those with nothing due are left out
 * @param casesAsOf up to which day case records are known; null where none are
 */
public record MyTeam(
        List<TeamMember> members,
        @Nullable YearMonth month,
        List<ActionDue> actions,
        List<CasesDue.Count> cases,
        @Nullable LocalDate casesAsOf,
        LocalDate today,
        LocalDate dueUntil)
        implements Serializable {

    /** Of one person there is no spread. */
    private static final int FEWEST = 2;

    public MyTeam {
        members = List.copyOf(members);
        actions = List.copyOf(actions);
        cases = List.copyOf(cases);
    }

    /** An action to look at again. */
    public record ActionDue(StaffMember person, String what, LocalDate due) implements Serializable {}

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

    public Optional<LocalDate> casesKnown() {
        return Optional.ofNullable(casesAsOf);
    }
}
