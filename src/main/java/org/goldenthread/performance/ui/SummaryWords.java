package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyWork;

/** "11 of 14 are as they should be; visits in time needs a look." */
final class SummaryWords {

    private SummaryWords() {}

    static String says(Component at, MyWork work) {
        String says = standing(at, work);
        return work.late() == 0 ? says : says + " " + at.getTranslation("performance.summary.late", work.late());
    }

    private static String standing(Component at, MyWork work) {
        List<MyMeasure> look = work.needingALook();
        int good = work.asTheyShouldBe();
        int judged = work.judged();
        if (judged == 0) {
            return at.getTranslation("performance.summary.none");
        }
        return switch (look.size()) {
            case 0 -> at.getTranslation("performance.summary.good", judged);
            case 1 -> at.getTranslation("performance.summary.one", good, judged, name(look.getFirst()));
            case 2 ->
                at.getTranslation("performance.summary.two", good, judged, name(look.getFirst()), name(look.get(1)));
            default ->
                at.getTranslation(
                        "performance.summary.more",
                        good,
                        judged,
                        name(look.getFirst()),
                        name(look.get(1)),
                        look.size() - 2);
        };
    }

    /** In the middle of a sentence; "CPD recorded" keeps its capitals. */
    private static String name(MyMeasure measure) {
        String name = measure.name();
        return Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
    }
}
