package org.goldenthread.instrument;

import java.io.Serializable;
import java.util.List;

/**
 * An item is asked only of those who gave certain answers before.
 *
 * @param item key of an earlier item that stands on the ballot
 * @param answers any of these will do, as a ballot stores them; of several options, their places from 1
 */
public record ShownWhen(String item, List<Integer> answers) implements Serializable {

    public ShownWhen {
        answers = List.copyOf(answers);
    }

    /** @param given what the ballot stores of that item */
    public boolean holds(ItemKind kind, int given) {
        return kind == ItemKind.CHOICES
                ? given > 0 && answers.stream().anyMatch(option -> (given & 1 << option - 1) != 0)
                : answers.contains(given);
    }
}
