package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrelationIntervalTest {

    /**
     * 103 people of endless many at 0.50, with no rounding to speak of: artanh 0.5 is 0.5493 and 1.96 / 10 is 0.1960, so from
     * tanh 0.3533 to tanh 0.7453: 0.339 to 0.632.
     */
    @Test
    void isFishersByHand() {
        CorrelationInterval interval = CorrelationInterval.of(0.5, 0.001, 103, null);

        assertThat(interval.low()).isEqualTo(0.338);
        assertThat(interval.high()).isEqualTo(0.633);
    }

    /**
     * Rounded to 0.05 it may have been 0.475 to 0.525: artanh 0.5165 and 0.5832, so tanh 0.3205 = 0.310 and tanh 0.7792 =
     * 0.652, to 0.05 outwards.
     */
    @Test
    void takesTheLeastFavourableOfWhatMayHaveBeenRounded() {
        assertThat(CorrelationInterval.of(0.5, 0.05, 103, null)).isEqualTo(new CorrelationInterval(0.3, 0.7));
    }

    /** 103 of 412 leave three quarters to chance: 1.96 x sqrt(0.75) / 10 = 0.1697, so tanh 0.3468 and tanh 0.7529. */
    @Test
    void isNarrowerWhereThoseWhoAnsweredAreMostOfThoseAsked() {
        assertThat(CorrelationInterval.of(0.5, 0.05, 103, 412)).isEqualTo(new CorrelationInterval(0.3, 0.65));
        assertThat(CorrelationInterval.of(0.5, 0.05, 103, 103))
                .as("everybody answered, so only the rounding is left")
                .isEqualTo(new CorrelationInterval(0.45, 0.55));
    }

    @Test
    void isTheSameOnTheOtherSideOfNought() {
        assertThat(CorrelationInterval.of(-0.5, 0.05, 103, null)).isEqualTo(new CorrelationInterval(-0.7, -0.3));
        assertThat(CorrelationInterval.of(0, 0.05, 30, null).low()).isNegative();
        assertThat(CorrelationInterval.of(0.9, 0.05, 30, null).high()).isLessThanOrEqualTo(1);
    }
}
