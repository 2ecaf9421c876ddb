package org.goldenthread.survey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.StaffMember;

/** What a campaign may ask results to be broken down by, beside the place of work: each in two bands, of names of their own. */
public enum Attribute {
    LENGTH_OF_SERVICE("UNDER_TWO_YEARS", "TWO_YEARS_OR_MORE") {
        @Override
        boolean isFirst(StaffMember person, LocalDate on) {
            return ChronoUnit.YEARS.between(person.started(), on) < 2;
        }
    },
    CONTRACT("PERMANENT", "NOT_PERMANENT") {
        @Override
        boolean isFirst(StaffMember person, LocalDate on) {
            return person.contractType() == ContractType.PERMANENT;
        }
    },
    HOURS("PART_TIME", "FULL_TIME") {
        @Override
        boolean isFirst(StaffMember person, LocalDate on) {
            return person.fte().compareTo(BigDecimal.ONE) < 0;
        }
    },
    PRACTICE("NOT_IN_PRACTICE", "IN_PRACTICE") {
        @Override
        boolean isFirst(StaffMember person, LocalDate on) {
            return person.practiceLevel() == null;
        }
    };

    /** The band of everybody in a group where nothing is broken down. */
    static final String ANY = "ANY";

    private static final String AND = "+";

    private final List<String> bands;

    Attribute(String first, String second) {
        this.bands = List.of(first, second);
    }

    /** Whether a person is in the first of the two bands. */
    abstract boolean isFirst(StaffMember person, LocalDate on);

    String band(StaffMember person, LocalDate on) {
        return isFirst(person, on) ? bands.getFirst() : bands.getLast();
    }

    /** What stands for the band of people in groups that are not broken down by it, since too few would share one. */
    String untold() {
        return name();
    }

    /** The attribute of a band, also of {@link #untold}. */
    public static Attribute of(String band) {
        return Arrays.stream(values())
                .filter(attribute ->
                        attribute.bands.contains(band) || attribute.untold().equals(band))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No attribute has a band " + band));
    }

    /** Bands of one attribute as they are named, {@link #untold} last. */
    public static Comparator<String> inOrder() {
        return Comparator.comparingInt(band -> {
            int place = of(band).bands.indexOf(band);
            return place < 0 ? Integer.MAX_VALUE : place;
        });
    }

    /** One band of each attribute, out of those that are stored together. */
    static List<String> each(Collection<Attribute> attributes, String combined) {
        List<String> stored = bands(combined);
        return attributes.stream()
                .map(attribute -> stored.stream()
                        .filter(attribute.bands::contains)
                        .findFirst()
                        .orElseGet(attribute::untold))
                .toList();
    }

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
