package org.goldenthread.casework;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows a column that would tell who a child is: a name, a day of birth, where the child lives, a number that others know the
 * child by. Such a file is refused as a whole, so that nothing of it is ever stored. A name of staff, a team or a provider is
 * none of a child's.
 */
final class ChildColumns {

    private static final Set<String> TELLING = Set.of(
            "name",
            "names",
            "forename",
            "forenames",
            "firstname",
            "surname",
            "lastname",
            "fullname",
            "childname",
            "initials",
            "alias",
            "dob",
            "birth",
            "birthdate",
            "born",
            "dateofbirth",
            "address",
            "postcode",
            "uprn",
            "nhs",
            "nhsnumber",
            "upn",
            "uln",
            "phone",
            "telephone",
            "mobile",
            "email");
    private static final Set<String> NOT_A_CHILD = Set.of(
            "professional", "worker", "staff", "team", "provider", "department", "manager", "organisation", "school");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private ChildColumns() {}

    /** @param column as it stands in the header */
    static boolean tells(String column) {
        String spaced = CAMEL.matcher(column).replaceAll(" ").toLowerCase(Locale.ROOT);
        List<String> words = List.of(BETWEEN_WORDS.split(spaced));
        return words.stream().anyMatch(TELLING::contains) && words.stream().noneMatch(NOT_A_CHILD::contains);
    }
}
