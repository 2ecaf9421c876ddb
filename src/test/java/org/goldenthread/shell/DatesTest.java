package org.goldenthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void aMomentIsByTheClockInEnglandOnBothSidesOfTheChange() {
        assertThat(Dates.moment(Instant.parse("2026-10-24T16:00:00Z"))).isEqualTo("Saturday 24 October at 17:00");
        assertThat(Dates.moment(Instant.parse("2026-10-25T16:00:00Z"))).isEqualTo("Sunday 25 October at 16:00");
    }

    @Test
    void aMomentOfAnotherYearSaysWhich() {
        Instant now = Instant.parse("2027-01-02T09:00:00Z");
        assertThat(Dates.moment(Instant.parse("2027-01-01T16:00:00Z"), now)).isEqualTo("Friday 1 January at 16:00");
        assertThat(Dates.moment(Instant.parse("2026-12-31T16:00:00Z"), now))
                .isEqualTo("Thursday 31 December 2026 at 16:00");
    }

    @Test
    void lateOnASummerEveningTheDayIsEnglandsAndNotUtcs() {
        assertThat(Dates.day(Instant.parse("2026-07-01T23:30:00Z"))).isEqualTo("2 July 2026");
    }
}
