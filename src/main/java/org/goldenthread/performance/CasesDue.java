package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * What is due in the cases of a line manager's people.
 *
 * @param items the earliest first, each once
 * @param asOf up to which day the records are known; null where no module knows any
 * @param today what is due before it is overdue
 */
public record CasesDue(List<DueItem> items, @Nullable LocalDate asOf, LocalDate today) implements Serializable {

    public CasesDue {
        items = List.copyOf(items);
    }

    static CasesDue of(List<DueCases> found, ManagerSees sees, LocalDate today) {
        return new CasesDue(
                found.stream()
                        .flatMap(each -> each.items().stream())
                        .filter(item -> sees.sees(item.measure()))
                        .sorted(Comparator.comparing(DueItem::by).thenComparing(DueItem::caseReference))
                        // A visit counts in the measure of its kind and in that of both.
                        .collect(Collectors.toMap(
                                item -> List.of(item.person(), item.kind(), item.caseReference(), item.by()),
                                Function.identity(),
                                (one, same) -> one,
                                LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList(),
                found.stream()
                        .flatMap(each -> Stream.ofNullable(each.asOf()))
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                today);
    }

    public Optional<LocalDate> known() {
        return Optional.ofNullable(asOf);
    }

    public boolean isOverdue(DueItem item) {
        return item.by().isBefore(today);
    }

    /**
     * How much of one person, without saying which children.
     *
     * @param soon what is due from today on
     */
    public record Count(StaffMember person, int overdue, int soon) implements Serializable {}

    /** Of those for whom anything is due, in the order in which they come. */
    List<Count> counts(List<StaffMember> people) {
        Map<PersonId, List<DueItem>> byPerson = items.stream().collect(Collectors.groupingBy(DueItem::person));
        return people.stream()
                .filter(person -> byPerson.containsKey(person.id()))
                .map(person -> {
                    List<DueItem> own = byPerson.getOrDefault(person.id(), List.of());
                    int overdue = (int) own.stream().filter(this::isOverdue).count();
                    return new Count(person, overdue, own.size() - overdue);
                })
                .toList();
    }
}
