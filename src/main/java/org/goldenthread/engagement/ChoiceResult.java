package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;

/**
 * What the selected group chose, with the question's text: the share of each option, or one net promoter score.
 *
 * @param rows in the order of the options; one without an option for a rating
 */
public record ChoiceResult(String text, boolean severalAllowed, List<Row> rows) implements Serializable {

    /**
     * @param options what was chosen: one, or several that are only shown together; none for a rating
     */
    public record Row(List<String> options, Figure figure) implements Serializable {

        public Row {
            options = List.copyOf(options);
        }
    }

    public ChoiceResult {
        rows = List.copyOf(rows);
    }

    public boolean isRating() {
        return rows.getFirst().options().isEmpty();
    }
}
