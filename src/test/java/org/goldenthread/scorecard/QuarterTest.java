package org.goldenthread.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

    @Test
    void quartersAreThoseOfTheYear() {
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31))).hasToString("2026-Q4");
        assertThat(Quarter.of(LocalDate.of(2026, 1, 1)).before()).hasToString("2025-Q4");
        assertThat(Quarter.read("2026-Q3")).contains(new Quarter(2026, 3));
        assertThat(Quarter.read("2026-Q5")).isEmpty();
        assertThat(Quarter.read("2026-Q3' or true")).isEmpty();
        assertThat(new Quarter(2026, 4)).isLessThan(new Quarter(2027, 1));
    }
}
