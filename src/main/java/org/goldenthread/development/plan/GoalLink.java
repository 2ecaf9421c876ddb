package org.goldenthread.development.plan;

import java.io.Serializable;

/**
 * What a goal is linked to.
 *
 * @param name as it stood when it was linked
 */
public record GoalLink(Kind kind, String key, String name) implements Serializable {

    /** What kind of thing it is. */
    public enum Kind {
        CAPABILITY,
        MEASURE,
        STRENGTH,
        SURVEY
    }
}
