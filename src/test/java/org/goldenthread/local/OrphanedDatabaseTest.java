package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of a portal's data folder when the portal was killed; another Java stands for its database. */
class OrphanedDatabaseTest {

    @TempDir
    Path folder;

    Process left;

    @BeforeEach
    void aProcessThatWasLeft() throws IOException {
        Path program = Files.writeString(folder.resolve("Left.java"), """
                void main() throws Exception {
                    System.out.println("running");
                    System.in.read();
                }
                """);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        left = new ProcessBuilder(java, program.toString()).start();
        assertThat(left.inputReader().readLine()).isEqualTo("running");
        Files.writeString(folder.resolve("postmaster.pid"), left.pid() + "\n" + folder + "\n");
    }

    @AfterEach
    void endIt() throws InterruptedException {
        left.destroyForcibly();
        assertThat(left.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isStopped() {
        OrphanedDatabase.stop(folder, "java");
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void anotherProgramThatHasItsNumberNowIsLeftAlone() {
        OrphanedDatabase.stop(folder, "postgres");
        assertThat(left.isAlive()).isTrue();
    }

    @Test
    void thatOfAPortalThatLivesIsLeftAlone() throws Exception {
        Path program = Files.writeString(folder.resolve("Holder.java"), """
                void main(String[] files) throws Exception {
                    try (var file = new java.io.FileOutputStream(files[0]); var lock = file.getChannel().tryLock()) {
                        System.out.println(lock.isValid());
                        System.in.read();
                    }
                }
                """);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process portal = new ProcessBuilder(
                        java, program.toString(), folder.resolve("epg-lock").toString())
                .start();
        try {
            assertThat(portal.inputReader().readLine()).isEqualTo("true");
            OrphanedDatabase.stop(folder, "java");
            assertThat(left.isAlive()).isTrue();
        } finally {
            portal.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFolderWithoutADatabaseIsFine() {
        OrphanedDatabase.stop(folder.resolve("new"), "java");
        assertThat(left.isAlive()).isTrue();
    }
}
