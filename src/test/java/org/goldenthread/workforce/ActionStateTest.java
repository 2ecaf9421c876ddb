package org.goldenthread.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an action has come, as a table. */
class ActionStateTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED, true",
        "PLANNED, DOING, true",
        "PLANNED, DONE, true",
        "PLANNED, NOT_POSSIBLE, true",
        "DOING, PLANNED, true",
        "DOING, DOING, true",
        "DOING, DONE, true",
        "DOING, NOT_POSSIBLE, true",
        "DONE, PLANNED, false",
        "DONE, DOING, true",
        "DONE, DONE, true",
        "DONE, NOT_POSSIBLE, false",
        "NOT_POSSIBLE, PLANNED, true",
        "NOT_POSSIBLE, DOING, true",
        "NOT_POSSIBLE, DONE, false",
        "NOT_POSSIBLE, NOT_POSSIBLE, true"
    })
    void canBecome(ActionState from, ActionState to, boolean can) {
        assertThat(from.canBecome(to)).isEqualTo(can);
    }
}
