package org.goldenthread.learning.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.learning.CatalogueEntry;
import org.goldenthread.learning.CatalogueService;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.page.CourseReason;
import org.goldenthread.learning.page.CourseReasons;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.springframework.core.annotation.Order;

/** Courses that other modules have a reason to show the person, each with its reason; the same course once. */
@SpringComponent
@Order(80)
class RecommendedPart implements LearningPart {

    private static final int REASONS = 6;
    private static final int FOR_EACH = 2;
    private static final int SHOWN = 4;

    private final CatalogueService catalogue;
    private final SessionParts sessionParts;
    private final List<CourseReasons> reasons;

    RecommendedPart(CatalogueService catalogue, SessionParts sessionParts, List<CourseReasons> reasons) {
        this.catalogue = catalogue;
        this.sessionParts = sessionParts;
        this.reasons = reasons;
    }

    private record Found(CatalogueEntry entry, String why) {}

    @Override
    public List<LearningCard> cards(Runnable changed) {
        Map<CourseId, Found> found = new LinkedHashMap<>();
        List<CourseReason> all = reasons.stream()
                .flatMap(each -> each.mine().stream())
                .limit(REASONS)
                .toList();
        all.forEach(reason -> catalogue.page(reason.search(), 0, FOR_EACH).stream()
                .filter(entry -> !found.containsKey(entry.id()))
                .findFirst()
                .ifPresent(entry -> found.put(entry.id(), new Found(entry, reason.why()))));
        List<Found> shown = found.values().stream().limit(SHOWN).toList();
        var next = shown.stream()
                .flatMap(each -> each.entry().nextSession().stream())
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var beside = sessionParts.beside(next, changed);
        return shown.stream()
                .map(each -> CatalogueCard.of(each.entry(), beside).because(each.why()))
                .toList();
    }
}
