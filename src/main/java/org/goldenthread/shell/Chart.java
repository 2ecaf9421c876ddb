package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line over time, drawn in the browser by Apache ECharts, which is loaded only when a chart is shown. For screen readers
 * it is one picture with a summary in words; whoever uses it puts a {@link DataTable} with the same numbers beside it.
 */
@Tag("gt-chart")
@NpmPackage(value = "echarts", version = "6.1.0")
@JsModule("./gt-chart.ts")
public final class Chart extends Component {

    /**
     * What to draw.
     *
     * @param labels of the points, such as months
     * @param values one for each label; null is a gap
     * @param target a dashed line; null for none
     * @param targetLabel stands at the dashed line; empty without one
     * @param unit written behind every value, such as a no-break space and a percent sign; may be empty
     * @param highest the top of the axis; null to leave it to the values
     * @param band null for none
     * @param events words at an upright line, one for each label, null where nothing happened; none for no such lines
     */
    public record Line(
            List<String> labels,
            List<@Nullable Double> values,
            @Nullable Double target,
            String targetLabel,
            String unit,
            @Nullable Double highest,
            @Nullable Band band,
            List<@Nullable String> events) {

        /** A line without events. */
        public Line(
                List<String> labels,
                List<@Nullable Double> values,
                @Nullable Double target,
                String targetLabel,
                String unit,
                @Nullable Double highest,
                @Nullable Band band) {
            this(labels, values, target, targetLabel, unit, highest, band, List.of());
        }

        /** A line without a band. */
        public Line(
                List<String> labels,
                List<@Nullable Double> values,
                @Nullable Double target,
                String targetLabel,
                String unit,
                @Nullable Double highest) {
            this(labels, values, target, targetLabel, unit, highest, null);
        }
    }

    /**
     * What chance alone would do, as a shaded band around a line.
     *
     * @param mean a thin line in the middle of it
     * @param meanLabel stands at that line
     * @param marks one for each label; null for a point that is nothing special
     */
    public record Band(double low, double high, double mean, String meanLabel, List<@Nullable Mark> marks) {}

    /**
     * A special point: a triangle that points up or down, and words beside its value.
     *
     * @param words such as "lower than usual"
     */
    public record Mark(boolean up, String words) {}

    /** @param summary what a glance at the chart tells, in a sentence */
    public Chart(String summary, Line line) {
        getElement().setAttribute("role", "img").setAttribute("aria-label", summary);
        getElement().setPropertyBean("line", line);
    }
}
