package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 29 March 2026 at 01:00 the clock goes on to 02:00; on 25 October at 02:00 it goes back to 01:00. */
class WallClockTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59, 2026-03-29T00:59:00Z",
        "2026-03-29T01:00, 2026-03-29T01:00:00Z",
        "2026-03-29T01:30, 2026-03-29T01:30:00Z",
        "2026-03-29T02:00, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30, 2026-03-29T01:30:00Z",
        "2026-03-29T03:00, 2026-03-29T02:00:00Z",
        "2026-10-25T00:59, 2026-10-24T23:59:00Z",
        "2026-10-25T01:30, 2026-10-25T00:30:00Z",
        "2026-10-25T02:00, 2026-10-25T02:00:00Z",
        "2026-06-01T09:00, 2026-06-01T08:00:00Z",
        "2026-12-01T09:00, 2026-12-01T09:00:00Z"
    })
    void aSurveyOpensWhenTheClockFirstShowsIt(LocalDateTime onTheWall, Instant moment) {
        assertThat(WallClock.opening(onTheWall)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59, 2026-03-29T00:59:00Z",
        "2026-03-29T01:30, 2026-03-29T01:30:00Z",
        "2026-03-29T02:00, 2026-03-29T01:00:00Z",
        "2026-10-25T00:59, 2026-10-24T23:59:00Z",
        "2026-10-25T01:00, 2026-10-25T01:00:00Z",
        "2026-10-25T01:30, 2026-10-25T01:30:00Z",
        "2026-10-25T02:00, 2026-10-25T02:00:00Z",
        "2026-12-01T17:00, 2026-12-01T17:00:00Z"
    })
    void aSurveyClosesWhenTheClockShowsItForTheLastTime(LocalDateTime onTheWall, Instant moment) {
        assertThat(WallClock.closing(onTheWall)).isEqualTo(moment);
    }
}
