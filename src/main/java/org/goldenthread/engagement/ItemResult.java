package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.instrument.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * One statement's figure for the selected group, with its text.
 *
 * @param answers its five answers in its own words, from the lowest; empty where they are the portal's own
 * @param levelAbove the figure of the group right above; null for the organisation, or where the person may not see it
 * @param apart whether the two differ by more than chance
 */
public record ItemResult(
        String text,
        String theme,
        ItemKind kind,
        List<String> answers,
        Figure figure,
        @Nullable Figure levelAbove,
        boolean apart)
        implements Serializable {

    public ItemResult {
        answers = List.copyOf(answers);
    }

    /** The figure of the group right above; empty for the organisation. */
    public Optional<Figure> above() {
        return Optional.ofNullable(levelAbove);
    }

    /** How far above the group right above it is, in points as both are shown; 0 where either is not. */
    public double distance() {
        return levelAbove == null || !levelAbove.isShown() || !figure.isShown()
                ? 0
                : figure.value() - levelAbove.value();
    }
}
