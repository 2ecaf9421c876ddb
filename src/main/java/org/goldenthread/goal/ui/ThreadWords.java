package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.OptionalInt;
import org.goldenthread.goal.GoldenThread;
import org.goldenthread.organisation.Unit;
import org.goldenthread.performance.Measure.Direction;
import org.goldenthread.performance.MyMeasure;

/** Addresses of the golden thread's places, and a person's own figure in words. */
final class ThreadWords {

    static final String ROUTE = "golden-thread";
    static final String SERVICE = "service";

    private ThreadWords() {}

    /** The address of a place, in the service that is shown. */
    static String address(GoldenThread thread, String at) {
        Unit service = thread.service();
        return ROUTE + "/" + at + (thread.mine() || service == null ? "" : "?" + SERVICE + "=" + service.code());
    }

    static Anchor link(GoldenThread thread, String at, String text) {
        return new Anchor(address(thread, at), text);
    }

    /** "52 %, 16 of 31", "4 of 4", "17 of 17 allowed" or "2". */
    static String figure(Component at, MyMeasure measure) {
        Integer denominator = measure.denominator();
        OptionalInt percent = measure.percent();
        if (denominator != null) {
            return percent.isPresent()
                    ? at.getTranslation("thread.figure.percent", percent.getAsInt(), measure.numerator(), denominator)
                    : at.getTranslation("thread.figure.of", measure.numerator(), denominator);
        }
        return measure.targetValue()
                .filter(target -> measure.direction() == Direction.LOWER)
                .map(target -> at.getTranslation("thread.figure.allowed", measure.numerator(), target))
                .orElseGet(() -> at.getTranslation("thread.figure.count", measure.numerator()));
    }
}
