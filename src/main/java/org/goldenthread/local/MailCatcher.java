package org.goldenthread.local;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server in the same process that delivers nothing: what it takes can be read at {@code /mail}. It keeps all that the
 * demo people get, and of the others the last ones, in memory.
 */
class MailCatcher implements AutoCloseable {

    private static final int MOST = 200;
    /** One for all: making one looks through every jar. */
    private static final Session SESSION = Session.getInstance(new Properties());

    private static final String FAILED = "554 The message cannot be read";

    private final Deque<CaughtMail> toDemoPeople = new ArrayDeque<>();
    private final Deque<CaughtMail> toOthers = new ArrayDeque<>();
    private final SMTPServer server;

    MailCatcher() {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler(this::take)
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    /** The last first. */
    synchronized List<CaughtMail> all() {
        return Stream.concat(toDemoPeople.stream(), toOthers.stream()).toList();
    }

    Optional<CaughtMail> find(UUID id) {
        return all().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private void take(MessageContext context, String from, String to, byte[] data) throws RejectException {
        try {
            keep(read(to, data));
        } catch (MessagingException | IOException unreadable) {
            throw new RejectException(FAILED);
        }
    }

    private synchronized void keep(CaughtMail mail) {
        Deque<CaughtMail> kept = isDemoPerson(mail.to()) ? toDemoPeople : toOthers;
        kept.addFirst(mail);
        if (kept.size() > MOST) {
            kept.removeLast();
        }
    }

    private static boolean isDemoPerson(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return Arrays.stream(DemoPerson.values())
                .anyMatch(person -> lower.startsWith(
                        (person.givenName() + "." + person.familyName() + "@").toLowerCase(Locale.ROOT)));
    }

    private static CaughtMail read(String to, byte[] data) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(SESSION, new ByteArrayInputStream(data));
        String plain = "";
        String html = "";
        if (mail.getContent() instanceof MimeMultipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                BodyPart part = parts.getBodyPart(number);
                if (part.isMimeType("text/html")) {
                    html = part.getContent().toString();
                } else if (part.isMimeType("text/plain")) {
                    plain = part.getContent().toString();
                }
            }
        } else {
            plain = mail.getContent().toString();
        }
        return new CaughtMail(
                UUID.randomUUID(),
                to,
                Objects.requireNonNullElse(mail.getSubject(), ""),
                Objects.requireNonNullElse(mail.getHeader("Date", null), ""),
                plain,
                html);
    }

    @Override
    public void close() {
        server.stop();
    }
}
