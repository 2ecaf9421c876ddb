package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.suggestion.DueReminder;
import org.goldenthread.suggestion.SuggestionReminders;
import org.springframework.stereotype.Component;

/** Tells whoever should answer a suggestion that it is there, that its day comes near, and that it has passed. */
@Component
class SuggestionLetters implements LetterSource {

    private final SuggestionReminders reminders;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    SuggestionLetters(SuggestionReminders reminders, Outbox outbox, LetterTexts texts, MailServer server) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "suggestion";
    }

    @Override
    public boolean anyDue() {
        return reminders.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<DueReminder> due = reminders.takeDue();
        due.ifPresent(reminder -> outbox.post(language -> letter(reminder, language), List.of(reminder.to())));
        return due.isPresent();
    }

    /** Whoever has answered in the meantime is not reminded any more. */
    @Override
    public boolean isOver(String about) {
        return reminders.isAnswered(UUID.fromString(about.substring(0, about.indexOf('/'))));
    }

    private Letter letter(DueReminder due, Locale language) {
        String day = texts.day(due.answerBy(), language);
        String subject = texts.of("letter.suggestion.subject." + due.occasion().name(), language, due.title(), day);
        Composition words = texts.begin(language)
                .says(texts.of(
                        "letter.suggestion.says." + due.occasion().name(), language, due.title(), due.toName(), day))
                .says(texts.of("letter.suggestion.how", language))
                .leads(
                        texts.of("letter.suggestion.open", language),
                        server.link("my-voice/suggestions/" + due.suggestion()))
                .adds(texts.of("letter.suggestion.why", language));
        return words.letter(name(), due.suggestion() + "/" + due.occasion(), language, Keeping.COUNTED, subject);
    }
}
