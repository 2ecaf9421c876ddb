package org.goldenthread.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.goldenthread.picture.PictureRefused.Reason;

/** Draws what is to be seen in a file upright on new paper, no larger than is needed. */
final class Drawing {

    /** A small file may say that it is a huge picture; what it says is read before any of it is unpacked. */
    private static final long MOST_PIXELS = 50_000_000;

    /** Unpacking takes memory, so one picture waits for the other. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private Drawing() {}

    /**
     * @param longest the longer side of what is drawn at most, in pixels
     * @throws PictureRefused when the file is broken, or has too many pixels
     */
    static BufferedImage anew(byte[] file, PictureFormat format, int longest) {
        ONE_AT_A_TIME.lock();
        try {
            Orientation held = format == PictureFormat.JPEG ? Orientation.of(file) : new Orientation(1);
            BufferedImage seen = read(file, format, longest);
            while (Math.max(seen.getWidth(), seen.getHeight()) >= 2 * longest) {
                seen = draw(seen, new Orientation(1), 0.5);
            }
            return draw(seen, held, Math.min(1, longest / (double) Math.max(seen.getWidth(), seen.getHeight())));
            // Readers of broken files throw more than they say.
        } catch (IOException | RuntimeException broken) {
            throw broken instanceof PictureRefused refused ? refused : new PictureRefused(Reason.NOT_A_PICTURE);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage read(byte[] file, PictureFormat format, int longest) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new PictureRefused(Reason.TOO_BIG);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / (2 * longest));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage draw(BufferedImage seen, Orientation held, double scale) {
        int width = Math.max(1, (int) Math.round(seen.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(seen.getHeight() * scale));
        BufferedImage paper = new BufferedImage(
                held.turns() ? height : width,
                held.turns() ? width : height,
                seen.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform place = held.upright(width, height);
        place.scale(width / (double) seen.getWidth(), height / (double) seen.getHeight());
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(seen, place, null);
        pen.dispose();
        return paper;
    }
}
