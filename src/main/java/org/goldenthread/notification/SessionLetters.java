package org.goldenthread.notification;

import java.util.Locale;
import java.util.Optional;
import org.goldenthread.booking.BookingMailings;
import org.goldenthread.booking.SessionMessage;
import org.springframework.stereotype.Component;

/** What publishers and trainers write to everybody who is booked on a session. */
@Component
class SessionLetters implements LetterSource {

    private final BookingMailings mailings;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    SessionLetters(BookingMailings mailings, Outbox outbox, LetterTexts texts, MailServer server) {
        this.mailings = mailings;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "session";
    }

    @Override
    public boolean anyDue() {
        return mailings.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<SessionMessage> message = mailings.takeMessage();
        message.ifPresent(next -> outbox.post(language -> letter(next, language), next.people()));
        return message.isPresent();
    }

    @Override
    public boolean isOver(String about) {
        return false;
    }

    Letter letter(SessionMessage message, Locale language) {
        return texts.begin(language)
                .says(texts.of("letter.session.says", language, message.sentBy(), message.title()))
                .says(message.words())
                .leads(texts.of("letter.booking.open.bookings", language), server.link("my-learning/bookings"))
                .letter(
                        name(),
                        message.id().toString(),
                        language,
                        Keeping.COUNTED,
                        texts.of("letter.session.subject", language, message.title(), message.subject()));
    }
}
