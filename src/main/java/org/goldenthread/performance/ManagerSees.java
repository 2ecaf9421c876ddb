package org.goldenthread.performance;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which measures a line manager sees of their people. The one definition: the pages of the line manager are made from it, and
 * so is the list that each person reads of what is seen of them.
 */
@Component
class ManagerSees {

    private final Measures measures;

    ManagerSees(Measures measures) {
        this.measures = measures;
    }

    /** In their order. */
    List<Measure> all() {
        return measures.all().stream()
                .filter(measure -> measure.seenBy() == Measure.SeenBy.SELF_AND_MANAGER)
                .toList();
    }

    boolean sees(String measure) {
        return all().stream().anyMatch(each -> each.key().equals(measure));
    }
}
