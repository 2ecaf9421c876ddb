package org.goldenthread.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.goldenthread.definition.Definition;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which measures are worked out, as {@code casework/rules.yaml} or the organisation's own file says; each has its
 * source there.
 *
 * @param roles roles of an involvement that make somebody the allocated worker, in lower case
 * @param assessmentDays working days from the actual start of an assessment to a manager's authorisation
 * @param assessmentLookAhead the working day from which an open assessment is shown as due
 * @param conferenceDays working days from the start of an enquiry to the initial conference
 * @param protectionVisitDays the most working days between two child protection visits
 * @param mostWorkers how many social workers a child may have on the way through
 */
record CaseRules(
        Set<String> roles,
        int assessmentDays,
        int assessmentLookAhead,
        int conferenceDays,
        int protectionVisitDays,
        LookedAfter lookedAfter,
        int mostWorkers) {

    private static final String WORKING_DAYS = "working-days";

    /**
     * The intervals of visits to a looked-after child, by regulation 28.
     *
     * @param firstWithinWeeks weeks from the start of a placement to the first visit
     * @param weeksInFirstYear the most weeks between two visits in the first year of a placement
     * @param weeksLater the same after the first year
     * @param monthsWhenLasting the same in months, after the first year, where the placement is to last until 18
     * @param lasting types of such placements, in upper case
     */
    record LookedAfter(
            int firstWithinWeeks, int weeksInFirstYear, int weeksLater, int monthsWhenLasting, Set<String> lasting) {}

    /** @throws IllegalArgumentException naming file, place and reason */
    static CaseRules of(Definition file) {
        file.onlyWith(Set.of(
                "allocated-roles",
                "assessment",
                "initial-conference",
                "child-protection-visits",
                "looked-after-visits",
                "changes-of-worker"));
        Definition assessment = part(file, "assessment", WORKING_DAYS, "look-ahead-from");
        return new CaseRules(
                words(part(file, "allocated-roles", "roles").texts("roles"), role -> role.toLowerCase(Locale.ROOT)),
                assessment.number(WORKING_DAYS),
                assessment.number("look-ahead-from"),
                part(file, "initial-conference", WORKING_DAYS).number(WORKING_DAYS),
                part(file, "child-protection-visits", WORKING_DAYS).number(WORKING_DAYS),
                lookedAfter(part(
                        file,
                        "looked-after-visits",
                        "first-within-weeks",
                        "weeks-in-first-year",
                        "weeks-after-first-year",
                        "months-when-to-last-until-18",
                        "types-to-last-until-18")),
                part(file, "changes-of-worker", "most").number("most"));
    }

    boolean isAllocated(@Nullable String role) {
        return role != null && roles.contains(role.toLowerCase(Locale.ROOT));
    }

    private static LookedAfter lookedAfter(Definition part) {
        return new LookedAfter(
                part.number("first-within-weeks"),
                part.number("weeks-in-first-year"),
                part.number("weeks-after-first-year"),
                part.number("months-when-to-last-until-18"),
                words(part.texts("types-to-last-until-18"), type -> type.toUpperCase(Locale.ROOT)));
    }

    /** Each part says where its numbers come from. */
    private static Definition part(Definition file, String key, String... known) {
        Set<String> keys = new HashSet<>(List.of(known));
        keys.add("source");
        Definition part = file.part(key)
                .orElseThrow(() -> file.broken(key, "a rule is needed here"))
                .onlyWith(keys);
        part.text("source");
        return part;
    }

    private static Set<String> words(List<String> texts, UnaryOperator<String> spelt) {
        return texts.stream().map(spelt).collect(Collectors.toUnmodifiableSet());
    }
}
