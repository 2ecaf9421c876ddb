package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * Statements that are answered at once.
 *
 * @param number from 1
 * @param answers those given before, from 1 to 5 by the key of the statement
 */
public record SittingPage(int number, int pages, List<StrengthItem> items, Map<String, Integer> answers)
        implements Serializable {

    public SittingPage {
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
    }
}
