package org.goldenthread.picture;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of the picture of something.
 *
 * @param picture in the place of what was there; null for none
 * @param words what is to be seen on it; none where it is decoration
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

    /** Whether nobody says what is to be seen: right for decoration only. */
    public boolean lacksWords() {
        return words.isEmpty() && (kind == Kind.SHOW || kind == Kind.REWORD);
    }

    public boolean isTooLong() {
        return words.length() > ShownPicture.WORDS_LENGTH;
    }
}
