package org.goldenthread.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The organisation's mail server, as the usual {@code spring.mail} properties name it. */
final class MailServer {

    private final @Nullable JavaMailSenderImpl sender;
    private final String address;
    private final String from;
    private final Clock clock;

    /**
     * @param sender null when no mail server is named
     * @param address where staff find the portal, such as https://portal.example.org; empty when that is not named
     * @param from the sender's address; empty for portal@ the portal's host
     */
    MailServer(@Nullable JavaMailSenderImpl sender, String address, String from, Clock clock) {
        this.sender = sender;
        this.address = address.replaceAll("/+$", "");
        this.from = from;
        this.clock = clock;
    }

    /** Empty when messages can be sent. */
    Optional<EmailOff> off() {
        if (sender == null || blankToNull(sender.getHost()) == null) {
            return Optional.of(EmailOff.NO_SERVER);
        }
        return address.isBlank() ? Optional.of(EmailOff.NO_ADDRESS) : Optional.empty();
    }

    /** @param path such as my-voice */
    String link(String path) {
        return address + "/" + path;
    }

    /** @throws MessagingException when it cannot be reached or does not let the portal in; nothing was handed over then */
    MailConnection connect() throws MessagingException {
        JavaMailSenderImpl server = Objects.requireNonNull(sender, "E-mail is off");
        Session session = server.getSession();
        Transport transport = session.getTransport(
                Objects.requireNonNullElse(server.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL));
        transport.connect(server.getHost(), server.getPort(), blankToNull(server.getUsername()), server.getPassword());
        return new MailConnection(session, transport, sentFrom(), host(), clock);
    }

    private String sentFrom() {
        return from.isBlank() ? "portal@" + host() : from;
    }

    private String host() {
        return Objects.requireNonNullElse(URI.create(address).getHost(), "localhost");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
