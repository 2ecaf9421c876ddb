package org.goldenthread.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.goldenthread.disclosure.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, HIGH, 75, 75, MET",
        "PERCENT, HIGH, 75, 80, MET",
        "PERCENT, HIGH, 75, 70, CLOSE",
        "PERCENT, HIGH, 75, 69, NOT_MET",
        "SCORE, HIGH, 64.1, 64, CLOSE",
        "BALANCE, HIGH, 10, 0, CLOSE",
        "BALANCE, HIGH, 10, -1, NOT_MET",
        "POINTS, HIGH, 3.6, 3.4, CLOSE",
        "POINTS, HIGH, 3.6, 3.3, NOT_MET",
        "DAYS, LOW, 28, 28, MET",
        "DAYS, LOW, 28, 31, CLOSE",
        "DAYS, LOW, 28, 32, NOT_MET",
        "COUNT, LOW, 16, 15.9, MET",
        "COUNT, LOW, 16, 17.6, CLOSE",
        "COUNT, LOW, 16, 17.7, NOT_MET",
        "PERCENT, NEITHER, 75, 80, NO_TARGET"
    })
    void standsByTheRuleOfItsUnit(Unit unit, Good good, BigDecimal target, double value, Standing standing) {
        assertThat(Standing.of(new Measured(unit, good), target, value, Bound.ABOUT))
                .isEqualTo(standing);
    }

    /** At least 95 % is at 90 %, whatever it is; of 97 % it says nothing. */
    @ParameterizedTest
    @CsvSource({
        "HIGH, AT_LEAST, 95, 90, MET",
        "HIGH, AT_LEAST, 95, 97, OPEN",
        "HIGH, AT_LEAST, 80, 97, OPEN",
        "HIGH, AT_MOST, 5, 50, NOT_MET",
        "HIGH, AT_MOST, 5, 8, OPEN",
        "HIGH, AT_MOST, 5, 5, OPEN",
        "LOW, AT_MOST, 5, 5, MET",
        "LOW, AT_LEAST, 95, 50, NOT_MET",
        "LOW, AT_LEAST, 95, 96, OPEN"
    })
    void aBoundDecidesOnlyWhatItCan(Good good, Bound bound, double value, BigDecimal target, Standing standing) {
        assertThat(Standing.of(new Measured(Unit.PERCENT, good), target, value, bound))
                .isEqualTo(standing);
    }

    @Test
    void withoutAValueItIsOpenAndWithoutATargetThereIsNone() {
        Measured percent = new Measured(Unit.PERCENT, Good.HIGH);
        assertThat(Standing.of(percent, BigDecimal.TEN, null, Bound.ABOUT)).isEqualTo(Standing.OPEN);
        assertThat(Standing.of(percent, null, 80.0, Bound.ABOUT)).isEqualTo(Standing.NO_TARGET);
    }
}
