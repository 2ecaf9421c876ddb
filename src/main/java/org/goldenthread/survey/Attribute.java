package org.goldenthread.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.StaffMember;

/** What a campaign may ask results to be broken down by, beside the place of work: each in two bands, of names of their own. */
public enum Attribute {
    LENGTH_OF_SERVICE {
        @Override
        String band(StaffMember person, LocalDate on) {
            return ChronoUnit.YEARS.between(person.started(), on) < 2 ? "UNDER_TWO_YEARS" : "TWO_YEARS_OR_MORE";
        }
    },
    CONTRACT {
        @Override
        String band(StaffMember person, LocalDate on) {
            return person.contractType() == ContractType.PERMANENT ? "PERMANENT" : "NOT_PERMANENT";
        }
    },
    HOURS {
        @Override
        String band(StaffMember person, LocalDate on) {
            return person.fte().compareTo(BigDecimal.ONE) < 0 ? "PART_TIME" : "FULL_TIME";
        }
    },
    PRACTICE {
        @Override
        String band(StaffMember person, LocalDate on) {
            return person.practiceLevel() == null ? "NOT_IN_PRACTICE" : "IN_PRACTICE";
        }
    };

    /** The band of everybody in a group where nothing is broken down. */
    static final String ANY = "ANY";

    private static final String AND = "+";

    abstract String band(StaffMember person, LocalDate on);

    /** The person's bands as they are stored with a ballot. */
    static String combined(Collection<Attribute> attributes, StaffMember person, LocalDate on) {
        return attributes.isEmpty()
                ? ANY
                : attributes.stream()
                        .map(attribute -> attribute.band(person, on))
                        .collect(Collectors.joining(AND));
    }

    /** The bands that are stored together; empty where nothing is broken down. */
    static List<String> bands(String combined) {
        return combined.equals(ANY) ? List.of() : List.of(combined.split("\\" + AND));
    }

    /** Whether a person of these attributes belongs to a stored combination. */
    static boolean fits(String combined, Collection<Attribute> attributes, StaffMember person, LocalDate on) {
        Set<String> theirs =
                attributes.stream().map(attribute -> attribute.band(person, on)).collect(Collectors.toSet());
        return theirs.containsAll(bands(combined));
    }
}
