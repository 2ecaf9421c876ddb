package org.goldenthread.picture;

/** A picture as it is sent to browsers. */
public final class PictureContent {

    private final String mediaType;
    private final byte[] bytes;

    PictureContent(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /** Either image/png or image/jpeg. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
