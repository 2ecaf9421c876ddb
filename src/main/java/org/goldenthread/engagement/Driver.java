package org.goldenthread.engagement;

import java.io.Serializable;
import org.goldenthread.instrument.ItemKind;

/**
 * How a statement goes with the engagement index over the whole organisation of a wave. It says nothing about what brings
 * about what.
 *
 * @param key of the statement, the same in every wave
 * @param text of the statement
 * @param n people who answered it and all questions of the index; at least 30
 * @param correlation from -0.9 to 0.9 in steps of 0.05
 * @param low end of its 95 % interval
 * @param high end of its 95 % interval
 */
public record Driver(String key, String text, ItemKind kind, int n, double correlation, double low, double high)
        implements Serializable {

    /** How close a link is, by J. Cohen, Statistical Power Analysis (1988): 0.3 and 0.5 part them. */
    public enum Closeness {
        LOOSE,
        MIDDLING,
        CLOSE
    }

    private static final double MIDDLING = 0.3;
    private static final double CLOSE = 0.5;

    /** Whether it is more than chance that there is a link. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }

    /** Whether those who are positive about the statement tend to be more engaged, not less. */
    public boolean isForMore() {
        return correlation > 0;
    }

    public Closeness closeness() {
        double size = Math.abs(correlation);
        return size >= CLOSE ? Closeness.CLOSE : size >= MIDDLING ? Closeness.MIDDLING : Closeness.LOOSE;
    }
}
