package org.goldenthread.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes a message and breaks down before it says so. */
final class DeadAfterData implements AutoCloseable {

    final AtomicInteger taken = new AtomicInteger();
    private final ServerSocket socket;

    DeadAfterData() throws IOException {
        socket = new ServerSocket(0);
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                return;
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintStream(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 here\r\n");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data) {
                if (line.equals(".")) {
                    taken.incrementAndGet();
                    return;
                }
            } else if (line.toUpperCase(Locale.ROOT).startsWith("DATA")) {
                data = true;
                out.print("354 go on\r\n");
            } else {
                out.print("250 yes\r\n");
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
