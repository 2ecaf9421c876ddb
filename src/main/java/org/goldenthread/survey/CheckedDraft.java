package org.goldenthread.survey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.instrument.Item;

/**
 * A draft that answers its instrument as it asks.
 *
 * @param answers as the ballot stores them
 * @param comments by the key of each item that asks for one; empty texts where there is none
 * @param asked how many of the items on the ballot were asked
 */
record CheckedDraft(UUID key, List<Integer> answers, Map<String, String> comments, int asked) {

    Receipt receipt() {
        int answered =
                (int) answers.stream().filter(answer -> answer > Item.NONE).count();
        int written =
                (int) comments.values().stream().filter(text -> !text.isEmpty()).count();
        return new Receipt(answered, asked - answered, written);
    }

    /** Says nothing of what was answered, wherever it is written to. */
    @Override
    public String toString() {
        return "CheckedDraft";
    }
}
