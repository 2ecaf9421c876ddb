package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.engagement.CommitmentReminders;
import org.goldenthread.engagement.DueCommitment;
import org.springframework.stereotype.Component;

/** Tells whoever sees to a commitment that its day comes near, and that it has passed. */
@Component
class CommitmentLetters implements LetterSource {

    private final CommitmentReminders reminders;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    CommitmentLetters(CommitmentReminders reminders, Outbox outbox, LetterTexts texts, MailServer server) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "commitment";
    }

    @Override
    public boolean anyDue() {
        return reminders.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<DueCommitment> due = reminders.takeDue();
        due.ifPresent(reminder -> outbox.post(language -> letter(reminder, language), List.of(reminder.owner())));
        return due.isPresent();
    }

    /** Whoever has done it in the meantime is not reminded any more. */
    @Override
    public boolean isOver(String about) {
        return reminders.isSettled(Long.parseLong(about.substring(0, about.indexOf('/'))));
    }

    private Letter letter(DueCommitment due, Locale language) {
        String occasion = due.overdue() ? "OVERDUE" : "SOON";
        String day = texts.day(due.due(), language);
        String subject = texts.of("letter.commitment.subject." + occasion, language, due.title(), day);
        Composition words = texts.begin(language)
                .says(texts.of("letter.commitment.says." + occasion, language, due.title(), due.group(), day))
                .says(texts.of("letter.commitment.how", language))
                .leads(texts.of("letter.commitment.open", language), server.link("my-voice?services=all"))
                .adds(texts.of("letter.commitment.why", language));
        String about = due.commitment() + "/" + occasion + "/" + due.due();
        return words.letter(name(), about, language, Keeping.COUNTED, subject);
    }
}
