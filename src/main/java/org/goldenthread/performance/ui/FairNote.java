package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.YearMonth;
import java.util.Optional;
import org.goldenthread.performance.Fairness;
import org.goldenthread.shell.Dates;

/** What to keep in mind when one reads these figures: part-time work, being newly qualified, time away. */
final class FairNote extends Div {

    private final UnorderedList list = new UnorderedList();

    private FairNote(Fairness fairness) {
        addClassName("fair-note");
        if (fairness.isPartTime()) {
            say(getTranslation("performance.fair.part-time", fairness.fte().stripTrailingZeros()));
        }
        if (fairness.newlyQualified()) {
            say(getTranslation("performance.fair.newly-qualified"));
        }
        YearMonth until = fairness.daysOffUntil();
        if (until != null) {
            say(getTranslation("performance.fair.away", fairness.daysOff(), Dates.month(until)));
        }
        Fairness.Less less = fairness.lessAllowed();
        if (less != null) {
            say(getTranslation(
                    "performance.fair.less",
                    less.presence().away(),
                    less.presence().days(),
                    Dates.month(less.month()),
                    less.allowance(),
                    less.otherwise()));
        }
        add(new H3(getTranslation("performance.fair")), list);
    }

    /** Empty where there is nothing to keep in mind. */
    static Optional<FairNote> of(Fairness fairness) {
        FairNote note = new FairNote(fairness);
        return note.list.getComponentCount() == 0 ? Optional.empty() : Optional.of(note);
    }

    private void say(String sentence) {
        list.add(new ListItem(sentence));
    }
}
