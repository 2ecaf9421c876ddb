package org.goldenthread.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.definition.Definition;
import org.jspecify.annotations.Nullable;

/** Reads what a measure's file says of its target. */
final class TargetFile {

    private static final Set<String> KEYS = Set.of("since", "source", "pro-rata", "usual", "special");
    private static final Set<String> USUAL_KEYS = Set.of("amount", "for");
    private static final Set<String> SPECIAL_KEYS =
            Set.of("team", "role", "from", "until", "amount", "percent", "most", "for");

    private TargetFile() {}

    static TargetRule read(Definition part) {
        part.onlyWith(KEYS);
        Optional<Definition> usual = part.part("usual").map(found -> found.onlyWith(USUAL_KEYS));
        List<SpecialTarget> specials = part.has("special")
                ? part.list("special").stream()
                        .map(special -> special(special, usual.isPresent()))
                        .toList()
                : List.of();
        if (usual.isEmpty() && specials.isEmpty()) {
            throw part.broken("usual", "a target for somebody is needed here");
        }
        return new TargetRule(
                part.day("since"),
                usual.map(found -> found.decimal("amount")).orElse(null),
                usual.filter(found -> found.has("for"))
                        .map(found -> found.text("for"))
                        .orElse(""),
                part.flag("pro-rata"),
                specials,
                part.text("source"));
    }

    private static SpecialTarget special(Definition part, boolean usual) {
        part.onlyWith(SPECIAL_KEYS);
        if (part.has("amount") == part.has("percent")) {
            throw part.broken("amount", "either an amount or a percent of the usual is needed here");
        }
        if (part.has("percent") && !usual) {
            throw part.broken("percent", "there is no usual target to take a part of");
        }
        LocalDate from = day(part, "from");
        LocalDate until = day(part, "until");
        if (from != null && until != null && until.isBefore(from)) {
            throw part.broken("until", "it ends before it begins");
        }
        return new SpecialTarget(
                part.has("team") ? part.text("team") : null,
                part.text("role"),
                from,
                until,
                part.has("amount") ? part.decimal("amount") : null,
                part.has("amount") ? part.text("for") : "",
                part.has("percent") ? share(part) : null);
    }

    private static Target.Share share(Definition part) {
        BigDecimal most = part.has("most") ? part.decimal("most") : null;
        return new Target.Share(part.decimal("percent"), part.text("for"), most);
    }

    private static @Nullable LocalDate day(Definition part, String key) {
        return part.has(key) ? part.day(key) : null;
    }
}
