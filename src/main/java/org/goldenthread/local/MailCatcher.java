package org.goldenthread.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
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
        return new CaughtMail(
                UUID.randomUUID(),
                to,
                Objects.requireNonNullElse(mail.getSubject(), ""),
                Objects.requireNonNullElse(mail.getHeader("Date", null), ""),
                text(mail, "text/plain"),
                text(mail, "text/html"));
    }

    /** The first text of a kind, in whatever part of a part it is; empty when there is none. */
    private static String text(Part part, String kind) throws MessagingException, IOException {
        if (part.isMimeType(kind)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int number = 0; number < parts.getCount(); number++) {
                String found = text(parts.getBodyPart(number), kind);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @Override
    public void close() {
        server.stop();
    }
}
