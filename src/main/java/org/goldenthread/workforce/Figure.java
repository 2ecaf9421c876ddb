package org.goldenthread.workforce;

import java.io.Serializable;
import java.util.Optional;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of the workforce, as its definition says.
 *
 * @param meaning what is counted, in a sentence or three
 * @param published England's figure; null where none is published
 */
public record Figure(
        String key,
        String name,
        String meaning,
        Rate rate,
        Unit unit,
        Good good,
        @Nullable England published) implements Serializable {

    public Measured measured() {
        return new Measured(unit, good);
    }

    public Optional<England> england() {
        return Optional.ofNullable(published);
    }
}
