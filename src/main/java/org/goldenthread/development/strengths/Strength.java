package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.util.List;

/**
 * One of the strengths, with what it looks like in children's social care.
 *
 * @param optional asked only of those who choose it
 */
public record Strength(
        String key,
        String name,
        boolean optional,
        String meaning,
        String atWork,
        String overdone,
        String use,
        List<StrengthItem> items)
        implements Serializable {

    public Strength {
        items = List.copyOf(items);
    }
}
