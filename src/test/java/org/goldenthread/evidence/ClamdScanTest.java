package org.goldenthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.goldenthread.evidence.FileScan.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a daemon that speaks as ClamAV's does. */
class ClamdScanTest {

    private static final byte[] CONTENT = "x".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN",
        "stream: Eicar-Test-Signature FOUND, HARMFUL",
        "INSTREAM size limit exceeded. ERROR, NOT_SCANNED",
        "'', NOT_SCANNED"
    })
    void theWholeFileIsSentAndTheAnswerIsRead(String answer, Verdict verdict) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> sent = CompletableFuture.supplyAsync(() -> answer(server, answer));
            FileScan scan = new FileScans().fileScan("localhost:" + server.getLocalPort());
            assertThat(scan.scan(CONTENT)).isEqualTo(verdict);
            assertThat(sent.join()).isEqualTo(CONTENT);
        }
    }

    @Test
    void whereItDoesNotAnswerNothingIsTakenForClean() throws IOException {
        int nobody;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = server.getLocalPort();
        }
        assertThat(new FileScans().fileScan("localhost:" + nobody).scan(CONTENT))
                .isEqualTo(Verdict.NOT_SCANNED);
    }

    @Test
    void anAddressThatCannotBeOneStopsTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileScans().fileScan("clamd"));
        assertThat(new FileScans().fileScan("").scan(CONTENT)).isEqualTo(Verdict.CLEAN);
    }

    private static byte[] answer(ServerSocket server, String answer) {
        try (var socket = server.accept();
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
            return content.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
