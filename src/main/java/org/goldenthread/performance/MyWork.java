package org.goldenthread.performance;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.performance.Measure.Theme;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with a person's work.
 *
 * @param measures in their order; empty for somebody without observations
 */
public record MyWork(List<MyMeasure> measures, @Nullable Fairness fairness) implements Serializable {

    public MyWork {
        measures = List.copyOf(measures);
    }

    public Optional<Fairness> keepInMind() {
        return Optional.ofNullable(fairness);
    }

    /** What has become worse than chance would make it first, then what misses its target. */
    public List<MyMeasure> needingALook() {
        return measures.stream()
                .filter(MyMeasure::needsALook)
                .sorted(Comparator.comparing(MyMeasure::isWorseThanUsual).reversed())
                .toList();
    }

    /** The others of a theme, in their order. */
    public List<MyMeasure> others(Theme theme) {
        return measures.stream()
                .filter(measure -> measure.measure().theme() == theme && !measure.needsALook())
                .toList();
    }

    public int asTheyShouldBe() {
        return (int) measures.stream().filter(MyMeasure::isAsItShouldBe).count();
    }

    /** How many can be judged: the others have no target, or too few cases. */
    public int judged() {
        return asTheyShouldBe() + needingALook().size();
    }

    public int late() {
        return (int) measures.stream().filter(MyMeasure::late).count();
    }
}
