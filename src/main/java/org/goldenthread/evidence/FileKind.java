package org.goldenthread.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of files that are taken, each known by the end of its name and by its content; both must agree. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain", "txt");

    private static final byte[] PNG_SIGN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_SIGN = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PDF_SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Character> LAYOUT = Set.of('\t', '\n', '\r', '\f');

    private final String mediaType;
    private final String ending;
    private final String otherEnding;

    FileKind(String mediaType, String ending) {
        this(mediaType, ending, ending);
    }

    FileKind(String mediaType, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    public String mediaType() {
        return mediaType;
    }

    /** By the end of its name. */
    static Optional<FileKind> named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String given = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> dot > 0 && (given.equals(kind.ending) || given.equals(kind.otherEnding)))
                .findFirst();
    }

    /** Every end of a name that is taken, with its dot. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(kind -> Stream.of(kind.ending, kind.otherEnding))
                .distinct()
                .map("."::concat)
                .toList();
    }

    /**
     * Whether the content is of this kind.
     *
     * @throws FileRefused when it is a document with macros
     */
    boolean holds(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, PDF_SIGN);
            case PNG -> startsWith(content, PNG_SIGN);
            case JPEG -> startsWith(content, JPEG_SIGN);
            case DOCX -> OfficeFile.hasPart(content, "word/document.xml");
            case PPTX -> OfficeFile.hasPart(content, "ppt/presentation.xml");
            case XLSX -> OfficeFile.hasPart(content, "xl/workbook.xml");
            case ODT -> OfficeFile.hasPart(content, "content.xml");
            case TEXT -> isText(content);
        };
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length > sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /** No byte that text does not have; UTF-8 and the older encodings of Windows alike. */
    private static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && !LAYOUT.contains((char) each)) {
                return false;
            }
        }
        return true;
    }
}
