package org.goldenthread.learning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.framework.DatedFrameworks;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code courses.csv}.
 *
 * @param publish whether it is to be published
 */
record FileCourse(String code, CourseDescription description, boolean publish) {

    static final List<String> COLUMNS = List.of("code", "title", "summary", "outcomes", "delivery", "minutes");

    /** Whether the file says that staff can find it. */
    private enum State {
        DRAFT,
        PUBLISHED
    }

    /** Null when something about it is wrong. */
    static @Nullable FileCourse read(LearningRow row, DatedFrameworks frameworks) {
        String code = row.required("code");
        String title = row.required("title");
        Delivery delivery = row.word("delivery", Delivery.class, null);
        int minutes = row.number("minutes", null);
        CostBasis basis = row.word("cost_basis", CostBasis.class, CostBasis.SESSION);
        State state = row.word("state", State.class, State.DRAFT);
        BigDecimal cost = row.money("cost");
        Set<ServedElement> serves = serves(row, frameworks);
        List<CourseLink> links = links(row);
        if (row.isBad() || delivery == null) {
            return null;
        }
        var description = new CourseDescription(
                title,
                row.text("summary"),
                String.join("\n", row.several("outcomes")),
                row.text("audience"),
                row.several("roles"),
                serves,
                delivery,
                minutes,
                row.text("provider"),
                cost == null ? BigDecimal.ZERO : cost,
                Objects.requireNonNullElse(basis, CostBasis.SESSION),
                row.text("pre_work"),
                row.text("launch_address"),
                links,
                row.several("tags").stream()
                        .map(tag -> tag.toLowerCase(Locale.UK))
                        .toList());
        return new FileCourse(code, description, state == State.PUBLISHED);
    }

    /** Such as {@code pcf/knowledge}. */
    private static Set<ServedElement> serves(LearningRow row, DatedFrameworks frameworks) {
        Set<ServedElement> serves = new HashSet<>();
        for (String each : row.several("serves")) {
            String[] parts = each.split("/", 2);
            boolean known = parts.length == 2
                    && frameworks
                            .find(parts[0])
                            .flatMap(framework -> framework.element(parts[1]))
                            .isPresent();
            if (known) {
                serves.add(new ServedElement(parts[0], parts[1]));
            } else {
                row.problem("serves", each, LearningImportReason.UNKNOWN_ELEMENT, "");
            }
        }
        return serves;
    }

    /** Such as {@code Working together=https://example.org/guide}. */
    private static List<CourseLink> links(LearningRow row) {
        List<CourseLink> links = new ArrayList<>();
        for (String each : row.several("links")) {
            int equals = each.indexOf('=');
            if (equals > 0 && CourseChecks.leadsOut(each.substring(equals + 1))) {
                links.add(new CourseLink(each.substring(0, equals), each.substring(equals + 1)));
            } else {
                row.problem("links", each, LearningImportReason.NOT_A_LINK, "");
            }
        }
        return links;
    }
}
