package org.goldenthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, and what it is called. */
class FileKindTest {

    static final byte[] PDF = "%PDF-1.7\n% a certificate".getBytes(StandardCharsets.US_ASCII);

    private static final Map<FileKind, byte[]> FILES = new EnumMap<>(Map.of(
            FileKind.PDF, PDF,
            FileKind.PNG, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0},
            FileKind.JPEG, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0},
            FileKind.DOCX, archive("[Content_Types].xml", "word/document.xml"),
            FileKind.PPTX, archive("ppt/presentation.xml"),
            FileKind.XLSX, archive("xl/workbook.xml"),
            FileKind.ODT, archive("mimetype", "content.xml"),
            FileKind.TEXT, "Notes – \u00e9\r\n".getBytes(StandardCharsets.UTF_8)));

    /** Each kind holds its own content and no other's; a PDF without anything binary in it could be text. */
    @Test
    void eachKindIsKnownByItsContent() {
        assertThat(FILES).hasSize(FileKind.values().length);
        FILES.forEach((kind, content) -> {
            for (FileKind other : FileKind.values()) {
                boolean plainPdf = kind == FileKind.PDF && other == FileKind.TEXT;
                assertThat(other.holds(content)).as("%s as %s", kind, other).isEqualTo(kind == other || plainPdf);
            }
        });
    }

    @Test
    void macrosAndArchivesThatGrowWithoutEndAreHarmful() {
        assertHarmful(FileKind.DOCX, archive("word/document.xml", "word/vbaProject.bin"));
        assertHarmful(FileKind.ODT, archive("content.xml", "Basic/Standard/Module1.xml"));
        assertHarmful(FileKind.DOCX, bomb());
        assertThat(FileKind.DOCX.holds("PK\u0003\u0004 cut off".getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "certificate.pdf | certificate.pdf",
                "C:\\Users\\amina\\My photo.JPG | My photo.JPG",
                "../../etc/passwd.txt | passwd.txt",
                "a\"b<script>.png | abscript.png",
                "gpj.\u202Etxt | gpj.txt",
                "  .hidden.txt | hidden.txt",
                "a\u0007Set-Cookie: x.txt | aSet-Cookie x.txt",
                "/ | file",
                ".pdf | pdf",
                "noending | noending"
            })
    void namesAreMadeHarmless(String given, String clean) {
        assertThat(FileNames.clean(given)).isEqualTo(clean);
    }

    @Test
    void aLongNameKeepsItsEnd() {
        assertThat(FileNames.clean("x".repeat(300) + ".pdf"))
                .hasSize(FileNames.LENGTH)
                .endsWith("x.pdf");
        assertThat(FileNames.clean("x." + "y".repeat(300)).length()).isLessThanOrEqualTo(FileNames.LENGTH);
    }

    static byte[] archive(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                archive.putNextEntry(new ZipEntry(part));
                archive.write(part.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabytes = 0; megabytes <= 200; megabytes++) {
                archive.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void assertHarmful(FileKind kind, byte[] content) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> kind.holds(content))
                .extracting(FileRefused::reason)
                .isEqualTo(FileRefused.Reason.HARMFUL);
    }
}
