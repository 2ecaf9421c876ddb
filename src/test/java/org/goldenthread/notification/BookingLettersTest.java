package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.booking.Booking;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.booking.BookingMailings;
import org.goldenthread.learning.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes to whoever books, over real SMTP: words, and a message that their mail programme reads as an invitation. */
@PortalTest
class BookingLettersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    BookingMailings mailings;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterTexts texts;

    @Autowired
    Messages messages;

    @Autowired
    ServerHealth health;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final PlayedMailServer server = new PlayedMailServer();
    private BookingFixture fixture;
    private SessionId session;

    @BeforeEach
    void session() {
        jdbc.sql("truncate message, letter, letter_file").update();
        jdbc.sql("update booking_notice set written = true").update();
        fixture = new BookingFixture(context);
        session = fixture.session("Court skills", 20, 1);
    }

    @AfterEach
    void end() {
        jdbc.sql("truncate message, letter, letter_file").update();
        server.close();
    }

    @Test
    void aConfirmationComesOnceWithItsInvitation() throws Exception {
        fixture.book(fixture.amina, session);
        deliver();
        deliver();
        assertThat(server.arrived).hasSize(1);
        var mail = server.arrived.getFirst().mail();
        assertThat(mail.getSubject()).startsWith("Booked: Court skills, ");
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        MimeMultipart all = (MimeMultipart) mail.getContent();
        MimeMultipart words = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(types(words))
                .satisfiesExactly(
                        plain -> assertThat(plain).startsWith("text/plain"),
                        html -> assertThat(html).startsWith("text/html"),
                        invitation -> assertThat(invitation)
                                .startsWith("text/calendar")
                                .contains("method=REQUEST"));
        assertThat(words.getBodyPart(0).getContent().toString())
                .contains("Hello Amina", "09:30 to 16:30", "In Room 1", "/my-learning/bookings");
        BodyPart file = all.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("day-1.ics");
        assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("METHOD:REQUEST", "UID:", "SEQUENCE:0", "TZID=Europe/London")
                .isEqualTo(new String(words.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void anOfferThatIsGoneIsNotToldAnyMore() {
        Booking booking = fixture.book(fixture.amina, session);
        Booking waits = fixture.book(fixture.ben, session);
        fixture.cancel(fixture.amina, booking);
        write();
        fixture.cancel(fixture.ben, waits);
        deliver();
        assertThat(server.arrived)
                .extracting(arrived -> arrived.mail().getSubject())
                .hasSize(2)
                .noneMatch(subject -> subject.startsWith("A place for you"));
    }

    private void write() {
        BookingLetters letters = letters();
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> letters.writeNext()));
        }
    }

    private void deliver() {
        MailServer mail = new MailServer(server.sender(), PostOffice.ADDRESS, "", clock);
        List<LetterSource> sources = List.of(letters());
        SendingHours always = new SendingHours(EnumSet.allOf(DayOfWeek.class), "00:00-24:00");
        new Delivery(
                        sources,
                        messages,
                        new Withdrawal(jdbc, sources, clock, 30),
                        mail,
                        health,
                        always,
                        transaction,
                        clock)
                .run();
    }

    private BookingLetters letters() {
        return new BookingLetters(mailings, outbox, texts, new MailServer(null, PostOffice.ADDRESS, "", clock));
    }

    private static List<String> types(MimeMultipart parts) throws Exception {
        return List.of(
                parts.getBodyPart(0).getContentType(),
                parts.getBodyPart(1).getContentType(),
                parts.getBodyPart(2).getContentType().replace("\"", ""));
    }
}
