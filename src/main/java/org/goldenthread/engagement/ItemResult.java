package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.instrument.ItemKind;

/**
 * One statement's figure for the selected group, with its text.
 *
 * @param answers its five answers in its own words, from the lowest; empty where they are the portal's own
 */
public record ItemResult(String text, String theme, ItemKind kind, List<String> answers, Figure figure)
        implements Serializable {

    public ItemResult {
        answers = List.copyOf(answers);
    }
}
