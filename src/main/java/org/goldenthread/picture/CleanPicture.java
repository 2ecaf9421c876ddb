package org.goldenthread.picture;

import java.awt.image.BufferedImage;
import java.io.Serializable;
import org.goldenthread.picture.PictureRefused.Reason;

/**
 * A picture that holds nothing but what is to be seen. There is no other way to one than {@link #of}, which decodes what was
 * sent and draws it anew: so places, times, cameras, names, thumbnails and scripts in or behind the file do not survive.
 */
public final class CleanPicture implements Serializable {

    /** In bytes, as it is sent. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** In pixels, as it is kept: enough for a laptop's page. */
    public static final int FULL_PAGE = 1600;

    /** In pixels, as it is kept: enough for the card of a list. */
    public static final int CARD = 800;

    private final PictureFormat format;
    private final byte[] content;
    private final int width;
    private final int height;

    private CleanPicture(PictureFormat format, byte[] content, int width, int height) {
        this.format = format;
        this.content = content;
        this.width = width;
        this.height = height;
    }

    /**
     * What is to be seen in a file.
     *
     * @param longest the longer side at most, in pixels
     * @throws PictureRefused when it is no PNG or JPEG by its content, or too big
     */
    public static CleanPicture of(byte[] file, int longest) {
        if (file.length > LARGEST_FILE) {
            throw new PictureRefused(Reason.TOO_BIG);
        }
        PictureFormat sent = PictureFormat.of(file).orElseThrow(() -> new PictureRefused(Reason.NOT_A_PICTURE));
        BufferedImage drawn = Drawing.anew(file, sent, longest);
        PictureFormat kept = PictureFormat.keeping(sent, drawn);
        return new CleanPicture(kept, kept.encode(drawn), drawn.getWidth(), drawn.getHeight());
    }

    /** Such as image/png. */
    public String mediaType() {
        return format.mediaType();
    }

    public byte[] content() {
        return content.clone();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
