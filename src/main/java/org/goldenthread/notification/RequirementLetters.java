package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.requirement.RequirementReminder;
import org.goldenthread.requirement.RequirementReminders;
import org.springframework.stereotype.Component;

/** Reminds people of all that they have to do in one message. */
@Component
class RequirementLetters implements LetterSource {

    private final RequirementReminders reminders;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    RequirementLetters(RequirementReminders reminders, Outbox outbox, LetterTexts texts, MailServer server) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "requirement";
    }

    @Override
    public boolean anyDue() {
        return reminders.anyDue();
    }

    /** Somebody who has done everything since it was noted gets nothing. */
    @Override
    public boolean writeNext() {
        Optional<RequirementReminder> due = reminders.takeDue();
        due.filter(reminder -> !reminder.lines().isEmpty())
                .ifPresent(reminder -> outbox.post(language -> letter(reminder, language), List.of(reminder.person())));
        return due.isPresent();
    }

    @Override
    public boolean isOver(String about) {
        return reminders.isSettled(new PersonId(Long.parseLong(about.substring(0, about.indexOf('/')))));
    }

    Letter letter(RequirementReminder reminder, Locale language) {
        String lines = reminder.lines().stream()
                .map(line -> texts.of(
                        line.overdue() ? "letter.requirement.overdue" : "letter.requirement.due",
                        language,
                        line.title(),
                        texts.day(line.due(), language)))
                .collect(Collectors.joining("\n"));
        return texts.begin(language)
                .says(texts.of(
                        "letter.requirement.says", language, reminder.lines().size()))
                .says(lines)
                .leads(texts.of("letter.requirement.open", language), server.link("my-learning/requirements"))
                .adds(texts.of("letter.requirement.why", language))
                .letter(
                        name(),
                        reminder.person().value() + "/" + reminder.on(),
                        language,
                        Keeping.COUNTED,
                        texts.of(
                                "letter.requirement.subject",
                                language,
                                reminder.lines().size()));
    }
}
