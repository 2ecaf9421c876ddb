package org.goldenthread.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;

/**
 * Which attributes the ballots of one group may carry: as many as leave at least the threshold of people in every
 * combination, those named first where there is a choice.
 *
 * @param cells people by combination
 * @param outcome what became of each attribute that was asked for
 */
record Coarsening(Map<String, List<PersonId>> cells, Map<Attribute, Coarsened> outcome) {

    static Coarsening of(List<StaffMember> people, List<Attribute> attributes, int threshold, LocalDate on) {
        Map<Attribute, Coarsened> outcome = new EnumMap<>(Attribute.class);
        List<Attribute> alone = new ArrayList<>();
        for (Attribute attribute : attributes) {
            Map<String, List<PersonId>> bands = cells(people, List.of(attribute), on);
            if (bands.size() == 1) {
                outcome.put(attribute, Coarsened.ALL_ALIKE);
            } else if (enough(bands, threshold)) {
                alone.add(attribute);
                outcome.put(attribute, Coarsened.TOO_FEW_TOGETHER);
            } else {
                outcome.put(attribute, Coarsened.TOO_FEW);
            }
        }
        List<Attribute> kept = most(people, alone, threshold, on);
        kept.forEach(attribute -> outcome.put(attribute, Coarsened.KEPT));
        return new Coarsening(cells(people, kept, on), outcome);
    }

    /** Few attributes exist, so all their subsets are tried. */
    private static List<Attribute> most(List<StaffMember> people, List<Attribute> from, int threshold, LocalDate on) {
        List<Attribute> best = List.of();
        for (int subset = (1 << from.size()) - 1; subset > 0; subset--) {
            int chosen = subset;
            List<Attribute> some = from.stream()
                    .filter(attribute -> (chosen >> (from.size() - 1 - from.indexOf(attribute)) & 1) == 1)
                    .toList();
            if (some.size() > best.size() && enough(cells(people, some, on), threshold)) {
                best = some;
            }
        }
        return best;
    }

    private static Map<String, List<PersonId>> cells(
            List<StaffMember> people, List<Attribute> attributes, LocalDate on) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        person -> Attribute.combined(attributes, person, on),
                        TreeMap::new,
                        Collectors.mapping(StaffMember::id, Collectors.toList())));
    }

    private static boolean enough(Map<String, List<PersonId>> cells, int threshold) {
        return cells.values().stream().allMatch(people -> people.size() >= threshold);
    }
}
