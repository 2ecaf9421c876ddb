package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContestStateTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, true, true, true",
        "ANSWERED, false, false, false, false",
        "CORRECTED, false, false, false, false",
        "WITHDRAWN, false, false, false, false"
    })
    void onlyAnOpenOneBecomesAnythingElse(
            ContestState state, boolean open, boolean answered, boolean corrected, boolean withdrawn) {
        assertThat(state.canBecome(ContestState.OPEN)).isEqualTo(open);
        assertThat(state.canBecome(ContestState.ANSWERED)).isEqualTo(answered);
        assertThat(state.canBecome(ContestState.CORRECTED)).isEqualTo(corrected);
        assertThat(state.canBecome(ContestState.WITHDRAWN)).isEqualTo(withdrawn);
    }
}
