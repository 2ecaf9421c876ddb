package org.goldenthread.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.instrument.EditRefused.Reason;

/** Keeps questions that wait for an answer with the question that has it. */
final class Conditions {

    private Conditions() {}

    /**
     * The same condition after the question that it waits for has changed: options are followed by their keys.
     *
     * @throws EditRefused when an answer that it waits for is no longer there
     */
    static ShownWhen kept(Item before, Item after, Item waiting, ShownWhen condition) {
        boolean sameNumbers = before.kind() == after.kind()
                || before.kind().isFivePoint() && after.kind().isFivePoint();
        if (sameNumbers && !before.kind().hasOptions()) {
            return condition;
        }
        if (!before.kind().hasOptions() || !after.kind().hasOptions()) {
            throw new EditRefused(Reason.ANSWER_DECIDES, waiting.text());
        }
        List<String> options = after.options().stream().map(Option::key).toList();
        List<Integer> places = condition.answers().stream()
                .map(place -> options.indexOf(before.options().get(place - 1).key()) + 1)
                .toList();
        if (places.contains(0)) {
            throw new EditRefused(Reason.ANSWER_DECIDES, waiting.text());
        }
        return new ShownWhen(condition.item(), places);
    }

    /** @throws EditRefused when a question stands above the one that it waits for */
    static void inOrder(List<Item> items) {
        Set<String> above = new HashSet<>();
        for (Item item : items) {
            item.condition()
                    .filter(condition -> !above.contains(condition.item()))
                    .ifPresent(condition -> {
                        throw new EditRefused(Reason.ABOVE_WHAT_DECIDES, item.text());
                    });
            above.add(item.key());
        }
    }
}
