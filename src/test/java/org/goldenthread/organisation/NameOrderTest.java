package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void numbersInNamesAreCountedAndNotSpelled() {
        assertThat(List.of("North 10", "North 2", "East 1, team 12", "North", "East 1, team 3").stream()
                        .sorted(NameOrder.COUNTED))
                .containsExactly("East 1, team 3", "East 1, team 12", "North", "North 2", "North 10");
    }
}
