package org.goldenthread.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.goldenthread.picture.PictureRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people send is drawn anew; nothing else that the file says survives, and what is no picture is refused. */
class CleanPictureTest {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void whatIsNoPngOrJpegIsRefusedWhateverItIsCalled() {
        List<byte[]> files = List.of(
                new byte[0],
                bytes("<svg xmlns=\"http://www.w3.org/2000/svg\">" + SCRIPT + "</svg>"),
                bytes("GIF89a" + SCRIPT),
                bytes("<!doctype html>" + SCRIPT),
                joined(HexFormat.of().parseHex("89504e470d0a1a0a"), bytes(SCRIPT)),
                joined(HexFormat.of().parseHex("ffd8ffe0"), bytes(SCRIPT)));
        for (byte[] file : files) {
            refused(Reason.NOT_A_PICTURE, file);
        }
    }

    @Test
    void aBrokenPictureIsRefusedAndNotHalfShown() {
        byte[] whole = file(painted(40, 30), "png");
        refused(Reason.NOT_A_PICTURE, java.util.Arrays.copyOf(whole, 30));
    }

    @Test
    void whatIsTooBigIsRefusedBeforeItIsUnpacked() {
        refused(Reason.TOO_BIG, new byte[CleanPicture.LARGEST_FILE + 1]);
        refused(Reason.TOO_BIG, pngThatSaysItIs(100_000, 100_000));
    }

    @Test
    void placesNamesAndScriptsInTheFileDoNotSurvive() {
        byte[] jpeg = withExif(file(painted(60, 40), "jpg"), 1, "51.5007 N 0.1246 W by Amina " + SCRIPT);
        byte[] sent = joined(jpeg, bytes(SCRIPT));
        assertThat(text(sent)).contains("Amina", "<script>");
        CleanPicture clean = CleanPicture.of(sent, CleanPicture.FULL_PAGE);
        assertThat(text(clean.content())).doesNotContain("Exif", "Amina", "script", "51.5007");
        assertThat(clean.mediaType()).isEqualTo("image/jpeg");

        byte[] png = joined(file(painted(60, 40), "png"), bytes(SCRIPT));
        CleanPicture drawn = CleanPicture.of(png, CleanPicture.FULL_PAGE);
        assertThat(text(drawn.content())).doesNotContain("script");
        assertThat(drawn.mediaType()).isEqualTo("image/png");
    }

    /** The red corner is top left; where the camera was held otherwise, it is where Exif's picture of the eight ways has it. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1",
    })
    void aPhotographStandsUpright(int orientation, int right, int below) throws IOException {
        CleanPicture clean =
                CleanPicture.of(withExif(file(painted(80, 40), "jpg"), orientation, ""), CleanPicture.FULL_PAGE);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(clean.content()));
        assertThat(seen.getWidth()).isEqualTo(orientation > 4 ? 40 : 80);
        assertThat(seen.getHeight()).isEqualTo(orientation > 4 ? 80 : 40);
        assertThat(isRed(seen, right * (seen.getWidth() - 1), below * (seen.getHeight() - 1)))
                .isTrue();
        assertThat(isRed(seen, (1 - right) * (seen.getWidth() - 1), (1 - below) * (seen.getHeight() - 1)))
                .isFalse();
    }

    @Test
    void aLargePhotographIsMadeSmaller() {
        CleanPicture clean = CleanPicture.of(file(painted(4000, 3000), "jpg"), CleanPicture.FULL_PAGE);
        assertThat(clean.width()).isEqualTo(1600);
        assertThat(clean.height()).isEqualTo(1200);
        assertThat(clean.content().length).isLessThan(500_000);
        CleanPicture narrow = CleanPicture.of(file(painted(2000, 1), "png"), CleanPicture.FULL_PAGE);
        assertThat(narrow.height()).isEqualTo(1);
    }

    private static void refused(Reason reason, byte[] file) {
        assertThatExceptionOfType(PictureRefused.class)
                .isThrownBy(() -> CleanPicture.of(file, CleanPicture.FULL_PAGE))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** Blue, with a red corner at the top left. */
    private static BufferedImage painted(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return picture;
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        Color color = new Color(picture.getRGB(x, y));
        return color.getRed() > 150 && color.getBlue() < 100;
    }

    private static byte[] file(BufferedImage picture, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] withExif(byte[] jpeg, int orientation, String says) {
        byte[] words = bytes(says);
        ByteBuffer segment = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + words.length);
        segment.putShort((short) 0xFFE1).putShort((short) (segment.capacity() - 2));
        segment.put(bytes("Exif")).putShort((short) 0);
        segment.put(bytes("MM")).putShort((short) 42).putInt(8);
        segment.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        segment.put(words);
        return joined(
                joined(java.util.Arrays.copyOf(jpeg, 2), segment.array()),
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] pngThatSaysItIs(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17);
        header.put(bytes("IHDR")).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
        file.put(HexFormat.of().parseHex("89504e470d0a1a0a"))
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue());
        file.put(HexFormat.of().parseHex("0000000049444154" + "35af061e"));
        return file.array();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
