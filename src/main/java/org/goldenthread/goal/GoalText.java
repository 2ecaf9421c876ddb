package org.goldenthread.goal;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leader writes of a goal or priority.
 *
 * @param title from 1 to 120 characters
 * @param words up to 500 characters
 * @param serves the goal that a priority serves; null for a goal of the organisation
 * @param measures keys, for a priority; empty for a goal
 */
public record GoalText(String title, String words, @Nullable GoalId serves, List<String> measures)
        implements Serializable {

    public static final int TITLE_LENGTH = 120;
    public static final int WORDS_LENGTH = 500;

    public GoalText {
        title = title.strip();
        words = words.strip();
        measures = measures.stream().distinct().sorted().toList();
    }
}
