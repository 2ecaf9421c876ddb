package org.goldenthread.variation;

import java.io.Serializable;

/** Why a point is special, and which way: above or rising, below or falling. */
public record Signal(Rule rule, Way way) implements Serializable {

    /** Up is no better than down: that depends on what is measured. */
    public enum Way {
        HIGH,
        LOW;

        /** @param sign 1 or -1 */
        static Way of(int sign) {
            return sign > 0 ? HIGH : LOW;
        }
    }
}
