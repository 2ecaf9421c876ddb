package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.instrument.ItemKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemOrderTest {

    private static final ItemResult WITHHELD = item("withheld", null, null, false, 50.0, true);
    private static final ItemResult LOW = item("low", 40.0, -10.0, false, 42.0, false);
    private static final ItemResult BELOW = item("below", 55.0, null, false, 75.0, true);
    private static final ItemResult WORSE = item("worse", 70.0, -12.0, true, 68.0, false);
    private static final ItemResult BETTER = item("better", 60.0, 20.0, true, 40.0, true);
    private static final ItemResult ALONE = item("alone", 50.0, null, false, null, false);
    private static final List<ItemResult> ASKED = List.of(WITHHELD, LOW, BELOW, WORSE, BETTER, ALONE);

    @Test
    void whatMattersIsWhatGotWorseThenWhatIsBelowTheLevelAboveThenTheLowest() {
        assertThat(ItemOrder.MATTERS.sorted(ASKED)).containsExactly(WORSE, BELOW, LOW, ALONE, BETTER, WITHHELD);
    }

    @Test
    void theOthersSayWhatTheyDo() {
        assertThat(ItemOrder.LOWEST.sorted(ASKED)).containsExactly(LOW, ALONE, BELOW, BETTER, WORSE, WITHHELD);
        assertThat(ItemOrder.CHANGE.sorted(ASKED)).containsExactly(BETTER, WORSE, LOW, BELOW, ALONE, WITHHELD);
        assertThat(ItemOrder.LEVEL_ABOVE.sorted(ASKED)).containsExactly(BELOW, LOW, WORSE, BETTER, ALONE, WITHHELD);
        assertThat(ItemOrder.ASKED.sorted(ASKED)).isEqualTo(ASKED);
    }

    private static ItemResult item(
            String key,
            @Nullable Double value,
            @Nullable Double change,
            boolean clear,
            @Nullable Double above,
            boolean apart) {
        return new ItemResult(
                key,
                "theme",
                ItemKind.AGREEMENT,
                List.of(),
                figure(key, value, change, clear),
                above == null ? null : figure(key, above, null, false),
                apart);
    }

    private static Figure figure(String key, @Nullable Double value, @Nullable Double change, boolean clear) {
        return value == null
                ? new Figure(1, 1, FigureKind.ITEM, key, Verdict.TOO_FEW, 0, 0, Bound.ABOUT, null, false, List.of())
                : new Figure(
                        1, 1, FigureKind.ITEM, key, Verdict.SHOWN, 30, value, Bound.ABOUT, change, clear, List.of());
    }
}
