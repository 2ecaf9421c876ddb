package org.goldenthread.development.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.development.review.ReviewState.MANAGER_READY;
import static org.goldenthread.development.review.ReviewState.MANAGER_SIGNED;
import static org.goldenthread.development.review.ReviewState.PERSON_READY;
import static org.goldenthread.development.review.ReviewState.PERSON_SIGNED;
import static org.goldenthread.development.review.ReviewState.PREPARING;
import static org.goldenthread.development.review.ReviewState.SIGNED;
import static org.goldenthread.development.review.ReviewState.TALKING;
import static org.goldenthread.development.review.ReviewStep.AGREED_CHANGES;
import static org.goldenthread.development.review.ReviewStep.HANDED_OVER;
import static org.goldenthread.development.review.ReviewStep.MANAGER_GOES_ON;
import static org.goldenthread.development.review.ReviewStep.MANAGER_IS_READY;
import static org.goldenthread.development.review.ReviewStep.MANAGER_SIGNS;
import static org.goldenthread.development.review.ReviewStep.PERSON_GOES_ON;
import static org.goldenthread.development.review.ReviewStep.PERSON_IS_READY;
import static org.goldenthread.development.review.ReviewStep.PERSON_SIGNS;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every state by every step: what is not in the table is not taken. */
class ReviewStateTest {

    private static final Map<ReviewState, Map<ReviewStep, ReviewState>> TABLE = Map.of(
            PREPARING, Map.of(PERSON_IS_READY, PERSON_READY, MANAGER_IS_READY, MANAGER_READY, HANDED_OVER, PREPARING),
            PERSON_READY, Map.of(MANAGER_IS_READY, TALKING, PERSON_GOES_ON, PREPARING, HANDED_OVER, PERSON_READY),
            MANAGER_READY, Map.of(PERSON_IS_READY, TALKING, MANAGER_GOES_ON, PREPARING, HANDED_OVER, PREPARING),
            TALKING,
                    Map.of(
                            AGREED_CHANGES, TALKING,
                            PERSON_SIGNS, PERSON_SIGNED,
                            MANAGER_SIGNS, MANAGER_SIGNED,
                            HANDED_OVER, TALKING),
            PERSON_SIGNED, Map.of(AGREED_CHANGES, TALKING, MANAGER_SIGNS, SIGNED, HANDED_OVER, PERSON_SIGNED),
            MANAGER_SIGNED, Map.of(AGREED_CHANGES, TALKING, PERSON_SIGNS, SIGNED, HANDED_OVER, MANAGER_SIGNED),
            SIGNED, Map.of());

    @Test
    void everyTransitionIsInTheTableAndNoOther() {
        for (ReviewState state : ReviewState.values()) {
            for (ReviewStep step : ReviewStep.values()) {
                assertThat(state.after(step))
                        .as("%s, %s", state, step)
                        .isEqualTo(Optional.ofNullable(TABLE.get(state).get(step)));
            }
        }
    }

    @Test
    void whoWritesAndWhoReads() {
        assertThat(PERSON_READY.isWriting(Side.PERSON)).isFalse();
        assertThat(PERSON_READY.isWriting(Side.MANAGER)).isTrue();
        assertThat(MANAGER_READY.isWriting(Side.PERSON)).isTrue();
        assertThat(MANAGER_READY.isWriting(Side.MANAGER)).isFalse();
        for (ReviewState state : ReviewState.values()) {
            boolean somebodyWrites = state.isWriting(Side.PERSON) || state.isWriting(Side.MANAGER);
            assertThat(state.isOpenToBoth()).as("%s", state).isNotEqualTo(somebodyWrites);
        }
    }
}
