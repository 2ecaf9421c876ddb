package org.goldenthread.indicator;

/**
 * A part of an indicator's range that has a word of its own. It begins where the one before it ends.
 *
 * @param key names the word
 * @param to where it ends
 * @param reaches whether its end belongs to it
 */
public record Band(String key, double to, boolean reaches) {

    boolean holds(double value) {
        return reaches ? value <= to : value < to;
    }
}
