package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CyclesTest {

    @Test
    void aTreeHasNone() {
        assertThat(Cycles.in(Map.of("a", List.of("b"), "b", List.of("c"), "d", List.of("c"))))
                .isEmpty();
    }

    @Test
    void membersAreFoundAndThoseBelowOrBetweenThemAreNot() {
        var above = Map.of(
                "a", List.of("b"),
                "b", List.of("a", "between"),
                "below", List.of("a"),
                "between", List.of("x"),
                "x", List.of("y"),
                "y", List.of("z"),
                "z", List.of("x"));
        assertThat(Cycles.in(above).stream().map(Set::copyOf))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("x", "y", "z"));
    }

    @Test
    void aLineOfManyIsNoDanger() {
        Map<String, List<String>> above = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            above.put("p" + i, List.of("p" + (i + 1)));
        }
        assertThat(Cycles.in(above)).isEmpty();
        above.put("p200000", List.of("p0"));
        assertThat(Cycles.in(above))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle).hasSize(200_001));
    }
}
