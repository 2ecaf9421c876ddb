package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentStatusTest {

    @ParameterizedTest(name = "{0} to PLANNED {1}, DOING {2}, DONE {3}, NOT_POSSIBLE {4}")
    @CsvSource({
        "PLANNED,      true,  true,  true,  true",
        "DOING,        true,  true,  true,  true",
        "DONE,         false, true,  true,  false",
        "NOT_POSSIBLE, true,  true,  false, true",
    })
    void aStatusBecomesWhatTheTableSays(
            CommitmentStatus from, boolean planned, boolean doing, boolean done, boolean notPossible) {
        assertThat(from.canBecome(CommitmentStatus.PLANNED)).isEqualTo(planned);
        assertThat(from.canBecome(CommitmentStatus.DOING)).isEqualTo(doing);
        assertThat(from.canBecome(CommitmentStatus.DONE)).isEqualTo(done);
        assertThat(from.canBecome(CommitmentStatus.NOT_POSSIBLE)).isEqualTo(notPossible);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, false", "DOING, false", "DONE, true", "NOT_POSSIBLE, true"})
    void whatIsDoneOrNotPossibleIsSettled(CommitmentStatus status, boolean settled) {
        assertThat(status.isSettled()).isEqualTo(settled);
    }
}
