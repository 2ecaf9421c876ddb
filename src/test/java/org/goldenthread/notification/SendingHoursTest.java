package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working hours by the clock in England, also around the nights when it changes. */
class SendingHoursTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private final SendingHours working =
            new SendingHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "08:00-18:00");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-27T07:59:59Z, false
            2026-03-27T08:00:00Z, true
            2026-03-27T17:59:59Z, true
            2026-03-27T18:00:00Z, false
            2026-03-28T12:00:00Z, false
            2026-03-30T06:59:59Z, false
            2026-03-30T07:00:00Z, true
            2026-03-30T16:59:59Z, true
            2026-03-30T17:00:00Z, false
            2026-10-23T07:00:00Z, true
            2026-10-26T07:59:59Z, false
            2026-10-26T08:00:00Z, true
            2026-10-26T17:59:59Z, true
            2026-10-26T18:00:00Z, false
            """)
    void messagesGoOutFromEightToSixOnWeekdaysBeforeAndAfterTheClockChanges(Instant moment, boolean on) {
        assertThat(working.areOn(moment)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-27T18:00:00Z, 2026-03-30T07:00:00Z
            2026-03-29T00:30:00Z, 2026-03-30T07:00:00Z
            2026-10-23T17:00:00Z, 2026-10-26T08:00:00Z
            2026-10-25T01:30:00Z, 2026-10-26T08:00:00Z
            2026-03-30T06:00:00Z, 2026-03-30T07:00:00Z
            2026-03-30T09:15:00Z, 2026-03-30T09:15:00Z
            """)
    void outsideTheyWaitUntilTheNextMorningOfWork(Instant moment, Instant next) {
        assertThat(working.next(moment)).isEqualTo(next);
    }

    @Test
    void anHourThatSpringLeavesOutBeginsWhenTheClockHasGoneForward() {
        var early = new SendingHours(EVERY_DAY, "01:30-06:00");
        assertThat(early.next(Instant.parse("2026-03-29T00:15:00Z"))).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(early.areOn(Instant.parse("2026-03-29T00:59:59Z"))).isFalse();
        assertThat(early.areOn(Instant.parse("2026-03-29T01:00:00Z"))).isTrue();
    }

    @Test
    void anHourThatAutumnHasTwiceCountsBothTimes() {
        var early = new SendingHours(EVERY_DAY, "01:30-02:00");
        assertThat(early.areOn(Instant.parse("2026-10-25T00:45:00Z"))).isTrue();
        assertThat(early.areOn(Instant.parse("2026-10-25T01:15:00Z"))).isFalse();
        assertThat(early.areOn(Instant.parse("2026-10-25T01:45:00Z"))).isTrue();
    }

    @Test
    void theWholeDayHasNoQuietHour() {
        var always = new SendingHours(EVERY_DAY, "00:00-24:00");
        assertThat(always.areOn(Instant.parse("2026-10-25T00:59:59.999Z"))).isTrue();
        assertThat(always.areOn(Instant.parse("2026-10-25T23:59:59.999999999Z")))
                .isTrue();
    }

    @Test
    void hoursThatAreNoneAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SendingHours(EVERY_DAY, "18:00-08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new SendingHours(EVERY_DAY, "08:00"));
    }
}
