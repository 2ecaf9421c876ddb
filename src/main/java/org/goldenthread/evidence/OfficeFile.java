package org.goldenthread.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.goldenthread.evidence.FileRefused.Reason;

/** A document of an office programme is an archive; its parts say what it is, and whether it brings macros. */
final class OfficeFile {

    /** An archive that grows beyond this is not a document; it is not unpacked any further. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;

    private static final int MOST_PARTS = 10_000;

    private OfficeFile() {}

    /**
     * Whether it is a whole archive with this part.
     *
     * @throws FileRefused when it has macros, or grows without end
     */
    static boolean hasPart(byte[] content, String part) {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            return hasPart(archive, part);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hasPart(ZipInputStream archive, String part) throws IOException {
        boolean found = false;
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[64 * 1024];
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = entry.getName();
            found |= name.equals(part);
            for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) {
                    throw new FileRefused(Reason.HARMFUL);
                }
            }
            if (isMacro(name) || ++parts > MOST_PARTS) {
                throw new FileRefused(Reason.HARMFUL);
            }
        }
        return found;
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }
}
