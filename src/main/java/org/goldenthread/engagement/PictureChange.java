package org.goldenthread.engagement;

import org.goldenthread.engagement.picture.CleanPicture;
import org.jspecify.annotations.Nullable;

/**
 * What news of a commitment do to its picture.
 *
 * @param picture in the place of what was there; null for none
 * @param words what is to be seen on it
 */
public record PictureChange(Kind kind, @Nullable CleanPicture picture, String words) {

    /** What becomes of what was there. */
    enum Kind {
        /** As it was. */
        NONE,
        /** Another picture, or the first. */
        SHOW,
        /** The same with other words. */
        REWORD,
        REMOVE
    }

    public static final PictureChange NONE = new PictureChange(Kind.NONE, null, "");
    public static final PictureChange REMOVE = new PictureChange(Kind.REMOVE, null, "");

    public PictureChange {
        words = words.strip();
    }

    public static PictureChange show(CleanPicture picture, String words) {
        return new PictureChange(Kind.SHOW, picture, words);
    }

    public static PictureChange reword(String words) {
        return new PictureChange(Kind.REWORD, null, words);
    }

    /** Nobody is left without what the others see. */
    boolean lacksWords() {
        return words.isEmpty() && (kind == Kind.SHOW || kind == Kind.REWORD);
    }

    boolean isTooLong() {
        return words.length() > CommitmentPicture.WORDS_LENGTH;
    }
}
