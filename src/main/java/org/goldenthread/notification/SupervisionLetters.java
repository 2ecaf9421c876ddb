package org.goldenthread.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.development.supervision.MissedSupervision;
import org.goldenthread.development.supervision.SupervisionMailings;
import org.goldenthread.organisation.PersonId;
import org.springframework.stereotype.Component;

/** Asks both, once and quietly, about a supervision that seems to have been missed. */
@Component
class SupervisionLetters implements LetterSource {

    private final SupervisionMailings mailings;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    SupervisionLetters(SupervisionMailings mailings, Outbox outbox, LetterTexts texts, MailServer server) {
        this.mailings = mailings;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "supervision";
    }

    @Override
    public boolean anyDue() {
        return mailings.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<MissedSupervision> missed = mailings.takeMissed();
        missed.ifPresent(next -> outbox.post(language -> letter(next, language), List.of(next.to())));
        return missed.isPresent();
    }

    /** When one was recorded while the letter waited, nobody is asked any more. */
    @Override
    public boolean isOver(String about) {
        int first = about.indexOf('/');
        int second = about.indexOf('/', first + 1);
        return mailings.isOver(
                new PersonId(Long.parseLong(about.substring(0, first))),
                LocalDate.parse(about.substring(first + 1, second)));
    }

    private Letter letter(MissedSupervision missed, Locale language) {
        String which = missed.own() ? "own" : "manager";
        String page = missed.own() ? "my-development/supervision" : "my-team/supervision/" + missed.number();
        Composition words = texts.begin(language)
                .says(texts.of(
                        "letter.supervision.says." + which,
                        language,
                        missed.person(),
                        texts.day(missed.dueBy(), language)))
                .says(texts.of("letter.supervision.how", language))
                .leads(texts.of("letter.supervision.open", language), server.link(page))
                .adds(texts.of("letter.supervision.why", language));
        return words.letter(
                name(),
                missed.owner().value() + "/" + missed.dueBy() + "/" + which,
                language,
                Keeping.COUNTED,
                texts.of("letter.supervision.subject." + which, language, missed.person()));
    }
}
