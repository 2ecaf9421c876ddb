package org.goldenthread.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, as its JPEG file says in the Exif tag 0x0112 (Exif 2.32, 4.6.4): numbers 1 to 8. Whatever else the
 * file says of place and time is not read.
 */
record Orientation(int number) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int MOST = 8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int INTEL = 0x4949;

    /** Upright where the file does not say. */
    static Orientation of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        file.position(2);
        for (int marker = word(file); marker != START_OF_SCAN; marker = word(file)) {
            int next = file.position() + word(file);
            if (marker == APP1 && file.getInt() == EXIF) {
                file.getShort();
                return tag(file.slice());
            }
            file.position(next);
        }
        return UPRIGHT;
    }

    private static Orientation tag(ByteBuffer tiff) {
        tiff.order(word(tiff) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.getShort();
        tiff.position(tiff.getInt());
        for (int left = word(tiff); left > 0; left--) {
            boolean found = word(tiff) == TAG;
            tiff.getShort();
            tiff.getInt();
            int value = word(tiff);
            tiff.getShort();
            if (found) {
                return value >= 1 && value <= MOST ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int word(ByteBuffer bytes) {
        return Short.toUnsignedInt(bytes.getShort());
    }

    /** Whether width and height change places. */
    boolean turns() {
        return number > 4;
    }

    /** Puts a picture of this size upright. */
    AffineTransform upright(double width, double height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
