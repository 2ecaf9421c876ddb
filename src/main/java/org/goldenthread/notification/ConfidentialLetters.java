package org.goldenthread.notification;

import java.util.Locale;
import java.util.Optional;
import org.goldenthread.confidential.ConfidentialMailings;
import org.goldenthread.confidential.ConfidentialMailings.Invitation;
import org.goldenthread.confidential.InterviewId;
import org.springframework.stereotype.Component;

/**
 * Invitations to confidential interviews: they say first of all that answers carry a name. There are no reminders, and whether
 * somebody has answered changes nothing about the one message.
 */
@Component
class ConfidentialLetters implements LetterSource {

    private final ConfidentialMailings mailings;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    ConfidentialLetters(ConfidentialMailings mailings, Outbox outbox, LetterTexts texts, MailServer server) {
        this.mailings = mailings;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "confidential";
    }

    @Override
    public boolean anyDue() {
        return mailings.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<Invitation> next = mailings.takeNext();
        next.ifPresent(invitation -> outbox.post(language -> letter(invitation, language), invitation.people()));
        return next.isPresent();
    }

    @Override
    public boolean isOver(String about) {
        return !mailings.isOpen(new InterviewId(Long.parseLong(about)));
    }

    Letter letter(Invitation invitation, Locale language) {
        String subject = texts.of("letter.confidential.subject", language, invitation.title());
        Composition words = new Composition()
                .says(texts.of("letter.confidential.label", language))
                .says(texts.hello(language))
                .says(texts.of(
                        "letter.confidential.says",
                        language,
                        invitation.title(),
                        texts.moment(invitation.closesAt(), language)))
                .says(invitation.purpose())
                .says(texts.of("letter.confidential.readers", language))
                .leads(
                        texts.of("letter.confidential.open", language),
                        server.link("my-voice/confidential/"
                                + invitation.interview().value()))
                .adds(texts.of("letter.confidential.yours", language));
        return words.letter(name(), Long.toString(invitation.interview().value()), language, Keeping.COUNTED, subject);
    }
}
