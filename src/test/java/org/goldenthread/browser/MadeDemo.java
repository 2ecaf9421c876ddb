package org.goldenthread.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.util.FileSystemUtils;

/**
 * The database of the demo organisation, made once for all journeys by the first process that needs it. It is made anew on
 * another day, on which the demo is another, and of other classes.
 */
final class MadeDemo {

    private static final Path FOLDER = Path.of("target", "demo");
    private static final List<Path> MADE_OF = List.of(Path.of("pom.xml"), Path.of("target", "classes"));

    /** One process after the other. */
    static void copyTo(Path copy) throws IOException {
        try (FileChannel file = FileChannel.open(
                        Path.of("target", "demo.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = file.lock()) {
            Path made = FOLDER.resolve(name());
            if (!Files.exists(made)) {
                make(made);
            }
            FileSystemUtils.deleteRecursively(copy);
            FileSystemUtils.copyRecursively(made, copy);
            ownersAlone(copy);
        }
    }

    /** By the portal itself, which ends so that the database rests. */
    private static void make(Path made) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Path making = FOLDER.resolve("making");
        new Portal(making).close();
        Files.move(making, made);
    }

    /** PostgreSQL takes no folder that others may read. */
    private static void ownersAlone(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    private static String name() throws IOException {
        CRC32C sum = new CRC32C();
        for (Path root : MADE_OF) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    sum.update(file.toString().getBytes(UTF_8));
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return "made-%s-%08x".formatted(LocalDate.now(StaffDirectory.LONDON), sum.getValue());
    }

    private MadeDemo() {}
}
