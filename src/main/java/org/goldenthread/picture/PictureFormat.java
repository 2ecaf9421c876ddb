package org.goldenthread.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** What files may be. Everything else is refused: some formats are programs, others have readers with a bad history. */
enum PictureFormat {
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    /** A photograph as PNG is several times as long as it needs to be. */
    private static final int LONGEST_PNG = 1024 * 1024;

    private static final float QUALITY = 0.85f;

    private final String mediaType;
    private final String begins;

    PictureFormat(String mediaType, String begins) {
        this.mediaType = mediaType;
        this.begins = begins;
    }

    String mediaType() {
        return mediaType;
    }

    /** By its first bytes; what it is called is not asked. */
    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values())
                .filter(format -> HexFormat.of()
                        .formatHex(Arrays.copyOf(file, format.begins.length() / 2))
                        .equals(format.begins))
                .findFirst();
    }

    /** As which a picture is kept that was sent in some format. */
    static PictureFormat keeping(PictureFormat sent, BufferedImage drawn) {
        return sent == PNG && PNG.encode(drawn).length <= LONGEST_PNG ? PNG : JPEG;
    }

    byte[] encode(BufferedImage drawn) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(name()).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (this == JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(this == JPEG ? onWhite(drawn) : drawn, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage onWhite(BufferedImage drawn) {
        BufferedImage opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D paper = opaque.createGraphics();
        paper.drawImage(drawn, 0, 0, Color.WHITE, null);
        paper.dispose();
        return opaque;
    }
}
