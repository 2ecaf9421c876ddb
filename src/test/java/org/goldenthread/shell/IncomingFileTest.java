package org.goldenthread.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.goldenthread.shell.IncomingFile.Outcome;
import org.junit.jupiter.api.Test;

class IncomingFileTest {

    private final byte[] file = new byte[200_000];
    private final ByteArrayOutputStream stored = new ByteArrayOutputStream();

    @Test
    void aFileOfTheLargestSizeIsStoredWhole() throws IOException {
        assertThat(IncomingFile.copy(new ByteArrayInputStream(file), stored, file.length))
                .isEqualTo(Outcome.STORED);
        assertThat(stored.toByteArray()).isEqualTo(file);
    }

    @Test
    void copyingStopsAtTheLimit() throws IOException {
        assertThat(IncomingFile.copy(new ByteArrayInputStream(file), stored, file.length - 1))
                .isEqualTo(Outcome.TOO_BIG);
        assertThat(stored.size()).isLessThan(file.length);
    }

    @Test
    void aFullDiskIsSaidToBeFull() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(IncomingFile.copy(new ByteArrayInputStream(file), full, file.length))
                .isEqualTo(Outcome.NO_ROOM);
    }

    @Test
    void aSenderWhoBreaksOffIsNoFullDisk() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };
        assertThatThrownBy(() -> IncomingFile.copy(broken, stored, file.length)).hasMessage("Connection reset");
    }
}
