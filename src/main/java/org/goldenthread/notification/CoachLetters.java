package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.development.strengths.CoachMailings;
import org.goldenthread.development.strengths.CoachNotice;
import org.springframework.stereotype.Component;

/** Tells a coach, quietly, that somebody asked for a conversation, and whoever asked that there is an answer. */
@Component
class CoachLetters implements LetterSource {

    private final CoachMailings mailings;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    CoachLetters(CoachMailings mailings, Outbox outbox, LetterTexts texts, MailServer server) {
        this.mailings = mailings;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "coach";
    }

    @Override
    public boolean anyDue() {
        return mailings.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<CoachNotice> notice = mailings.takeNotice();
        notice.ifPresent(next -> outbox.post(language -> letter(next, language), List.of(next.to())));
        return notice.isPresent();
    }

    /** A coach who answered, or is asked no more, needs no message about the request; an answer stays worth a message. */
    @Override
    public boolean isOver(String about) {
        return about.endsWith("/asked") && mailings.isAnswered(Long.parseLong(about.substring(0, about.indexOf('/'))));
    }

    private Letter letter(CoachNotice notice, Locale language) {
        String which = notice.answer() ? "answered" : "asked";
        Composition words = texts.begin(language)
                .says(texts.of("letter.coach.says." + which, language, notice.other()))
                .leads(texts.of("letter.coach.open", language), server.link("my-development/strengths/coach"))
                .adds(texts.of("letter.coach.why", language));
        return words.letter(
                name(),
                notice.request() + "/" + which,
                language,
                Keeping.COUNTED,
                texts.of("letter.coach.subject." + which, language, notice.other()));
    }
}
