package org.goldenthread.notification;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.goldenthread.notification.Handover.Result;
import org.springframework.web.util.HtmlUtils;

/** One connection to the mail server, over which messages go one by one. */
final class MailConnection implements AutoCloseable {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final Transport transport;
    private final String from;
    private final String host;
    private final Clock clock;

    MailConnection(Session session, Transport transport, String from, String host, Clock clock) {
        this.session = session;
        this.transport = transport;
        this.from = from;
        this.host = host;
        this.clock = clock;
    }

    /** Asks the server; while it answers, what it says of the next message is certain. */
    boolean isAlive() {
        return transport.isConnected();
    }

    Handover send(Claimed message) {
        MimeMessage mail;
        try {
            mail = compose(message);
        } catch (AddressException wrong) {
            return new Handover(Result.REFUSED, String.valueOf(wrong.getMessage()));
        } catch (MessagingException unsendable) {
            return new Handover(Result.REFUSED, String.valueOf(unsendable.getMessage()));
        }
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return Handover.ACCEPTED;
        } catch (MessagingException failure) {
            return Handover.failed(failure);
        }
    }

    private MimeMessage compose(Claimed message) throws MessagingException {
        MimeMessage mail = new Identified(session, message.id(), host);
        mail.setFrom(new InternetAddress(from, true));
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.email(), true));
        mail.setSubject(message.letter().subject().replace(Letter.NAME, message.givenName()), UTF_8);
        mail.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atOffset(ZoneOffset.UTC)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContentLanguage(new String[] {message.letter().language()});
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(message.letter().plain().replace(Letter.NAME, message.givenName()), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(
                message.letter().html().replace(Letter.NAME, HtmlUtils.htmlEscape(message.givenName(), UTF_8)),
                UTF_8,
                "html");
        List<LetterFile> files = message.letter().files();
        MimeMultipart words = new MimeMultipart("alternative", plain, html);
        if (files.isEmpty()) {
            mail.setContent(words);
        } else {
            words.addBodyPart(invitation(files.getFirst()));
            mail.setContent(withFiles(words, files));
        }
        mail.saveChanges();
        return mail;
    }

    /** What mail programmes show as an invitation, with its own buttons. */
    private static MimeBodyPart invitation(LetterFile file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                file.content().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + file.method())));
        return part;
    }

    /** The same as files, for programmes that do not, and for the further days: a message holds one entry only. */
    private static MimeMultipart withFiles(MimeMultipart words, List<LetterFile> files) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", text);
        for (LetterFile file : files) {
            MimeBodyPart part = invitation(file);
            part.setFileName(file.name());
            part.setDisposition(Part.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // All that was handed over has been answered; the server need not hear a farewell.
            return;
        }
    }

    /** Has the same Message-ID at every attempt, so that a mail server or reader can tell a second copy. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, UUID id, String host) {
            super(session);
            this.id = "<" + id + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
