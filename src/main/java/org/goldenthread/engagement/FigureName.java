package org.goldenthread.engagement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure of the whole organisation by the name that definitions give it.
 *
 * @param via kind and key of the figure whose newest survey is meant: its own, except for a response rate
 */
record FigureName(String name, FigureKind kind, String key, FigureKind viaKind, String viaKey) {

    /** Empty when there can be none of that name. */
    static Optional<FigureName> read(String name) {
        String kind = before(name);
        String rest = after(name);
        return kind(kind).flatMap(known -> switch (known) {
            case RESPONSE ->
                rest.isEmpty()
                        ? Optional.of(new FigureName(name, known, "", known, ""))
                        : read(rest).map(via -> new FigureName(name, known, "", via.kind, via.key));
            case INDEX -> rest.isEmpty() ? Optional.of(new FigureName(name, known, "", known, "")) : Optional.empty();
            case THEME, ITEM, SCALE, STANDARD, ENPS ->
                rest.isEmpty() ? Optional.empty() : Optional.of(new FigureName(name, known, rest, known, rest));
            // Options that few chose are put together anew in each survey, so their key is no name.
            case OPTION -> Optional.empty();
        });
    }

    private static Optional<FigureKind> kind(String word) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static String before(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    private static String after(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(slash + 1);
    }
}
