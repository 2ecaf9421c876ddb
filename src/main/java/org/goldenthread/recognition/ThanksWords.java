package org.goldenthread.recognition;

import java.io.Serializable;

/**
 * What somebody gives thanks for.
 *
 * @param behaviour key of the value or behaviour
 * @param onWall whether everybody may read it
 */
public record ThanksWords(String behaviour, String words, boolean onWall) implements Serializable {

    public static final int LENGTH = 600;

    public ThanksWords {
        words = words.strip();
        if (words.isEmpty() || words.length() > LENGTH) {
            throw new IllegalArgumentException("Thanks say something, in at most %d characters".formatted(LENGTH));
        }
    }
}
