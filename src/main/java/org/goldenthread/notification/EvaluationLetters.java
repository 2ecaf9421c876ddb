package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.evaluation.Ask;
import org.goldenthread.evaluation.EvaluationReminders;
import org.goldenthread.evaluation.EvaluationReminders.DueEvaluations;
import org.goldenthread.evaluation.Stage;
import org.springframework.stereotype.Component;

/** Tells people that courses wait to be evaluated: all of them in one message. */
@Component
class EvaluationLetters implements LetterSource {

    private final EvaluationReminders reminders;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    EvaluationLetters(EvaluationReminders reminders, Outbox outbox, LetterTexts texts, MailServer server) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public boolean anyDue() {
        return reminders.anyDue();
    }

    /** Whoever answered all of it between the two reads needs no message. */
    @Override
    public boolean writeNext() {
        Optional<DueEvaluations> due = reminders.takeDue();
        due.filter(next -> !next.courses().isEmpty())
                .ifPresent(next -> outbox.post(language -> letter(next, language), List.of(next.to())));
        return due.isPresent();
    }

    /** Whoever has answered in the meantime is not asked any more. */
    @Override
    public boolean isOver(String about) {
        return reminders.isOver(about);
    }

    private Letter letter(DueEvaluations due, Locale language) {
        int number = due.courses().size();
        Composition words = texts.begin(language)
                .says(texts.of("letter.evaluation.says", language, number))
                .says(due.courses().stream().map(ask -> line(ask, language)).collect(Collectors.joining("\n")))
                .leads(texts.of("letter.evaluation.open", language), server.link("my-learning"))
                .adds(texts.of("letter.evaluation.why", language));
        return words.letter(
                name(),
                due.about(),
                language,
                Keeping.COUNTED,
                texts.of(
                        "letter.evaluation.subject",
                        language,
                        number,
                        due.courses().getFirst().course()));
    }

    private String line(Ask ask, Locale language) {
        return texts.of(
                ask.stage() == Stage.MANAGER ? "letter.evaluation.about" : "letter.evaluation.one",
                language,
                ask.course(),
                ask.learnerName());
    }
}
