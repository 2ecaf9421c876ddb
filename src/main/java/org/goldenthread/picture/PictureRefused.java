package org.goldenthread.picture;

/** A file is no picture that can be shown. */
public final class PictureRefused extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        /** Neither PNG nor JPEG by its content, or broken. */
        NOT_A_PICTURE,
        /** Too many bytes, or too many pixels. */
        TOO_BIG
    }

    private final Reason reason;

    PictureRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
