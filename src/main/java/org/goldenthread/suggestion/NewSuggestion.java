package org.goldenthread.suggestion;

import java.util.UUID;
import org.goldenthread.organisation.UnitId;

/**
 * A suggestion as it is sent. Its texts are at most as long as the constants say.
 *
 * @param request random key of the form that it comes from; sent twice before the box is emptied, it is stored once
 * @param to organisation or service that is asked to answer
 * @param signed whether its author's name stands under it
 */
public record NewSuggestion(UUID request, UnitId to, String title, String words, boolean signed) {

    public static final int TITLE_LENGTH = 120;
    public static final int WORDS_LENGTH = 1500;

    /** PostgreSQL takes no zero character, and what it refuses it would show in an error with all the words. */
    public NewSuggestion {
        title = title.replace("\0", "").replaceAll("\\s+", " ").strip();
        words = words.replace("\0", "").strip();
    }
}
