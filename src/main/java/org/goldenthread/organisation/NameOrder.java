package org.goldenthread.organisation;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Names as people count them: North 2 comes before North 10. */
public final class NameOrder {

    public static final Comparator<String> COUNTED =
            Comparator.comparing(NameOrder::padded).thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int DIGITS = 20;

    private NameOrder() {}

    private static String padded(String name) {
        return NUMBER.matcher(name)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
