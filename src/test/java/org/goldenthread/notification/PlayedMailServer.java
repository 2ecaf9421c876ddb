package org.goldenthread.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server on this machine, which can be dead, come back, and refuse somebody. */
final class PlayedMailServer implements AutoCloseable {

    /** A message as it arrived. */
    record Arrived(String to, MimeMessage mail) {}

    final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    final Map<String, RejectException> rejects = new ConcurrentHashMap<>();
    private final int port = freePort();
    private SMTPServer server;

    PlayedMailServer() {
        start();
    }

    void start() {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Handler())
                .build();
        server.start();
    }

    void stop() {
        server.stop();
    }

    JavaMailSenderImpl sender() {
        return sender(port);
    }

    static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        Properties properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.timeout", "5000");
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        return sender;
    }

    List<String> recipients() {
        return arrived.stream().map(Arrived::to).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Handler implements MessageHandler {

        private String to = "";

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            RejectException reject = rejects.get(recipient);
            if (reject != null) {
                throw reject;
            }
            to = recipient;
        }

        @Override
        public String data(InputStream data) throws IOException {
            try {
                var bytes = new ByteArrayInputStream(data.readAllBytes());
                arrived.add(new Arrived(to, new MimeMessage(Session.getInstance(new Properties()), bytes)));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
            return "taken";
        }

        @Override
        public void done() {}
    }
}
