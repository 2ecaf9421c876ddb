package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.engagement.CommitmentStatus;
import org.goldenthread.engagement.FollowedNews;
import org.goldenthread.engagement.FollowerNews;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.organisation.PersonId;
import org.springframework.stereotype.Component;

/** Tells followers of commitments what became of them: one letter for all that changed. */
@Component
class FollowerLetters implements LetterSource {

    private final FollowerNews news;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    FollowerLetters(FollowerNews news, Outbox outbox, LetterTexts texts, MailServer server) {
        this.news = news;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "followed";
    }

    @Override
    public boolean anyDue() {
        return news.anyDue();
    }

    /** All at once: there is nothing more to write then. */
    @Override
    public boolean writeNext() {
        news.take().forEach(some -> outbox.post(language -> letter(some, language), some.people()));
        return false;
    }

    @Override
    public boolean isOver(String about) {
        return news.isOver(about);
    }

    /** Whoever stops following before it is sent gets none. */
    @Override
    public Optional<List<PersonId>> only(String about) {
        return Optional.of(news.stillFollow(about));
    }

    private Letter letter(FollowedNews some, Locale language) {
        List<SaidAndDone> changed = some.changed();
        String subject = texts.of(
                "letter.followed.subject",
                language,
                changed.size(),
                changed.getFirst().title());
        Composition words = texts.begin(language).says(texts.of("letter.followed.says", language, changed.size()));
        changed.forEach(said -> tell(words, said, language));
        if (changed.stream().anyMatch(said -> said.status() == CommitmentStatus.DONE)) {
            words.says(texts.of("letter.followed.helped", language));
        }
        words.leads(texts.of("letter.followed.open", language), server.link("my-voice?services=all"))
                .adds(texts.of("letter.followed.stop", language));
        return words.letter(name(), some.about(), language, Keeping.COUNTED, subject);
    }

    private void tell(Composition words, SaidAndDone said, Locale language) {
        String standing = texts.of(
                "letter.followed.status." + said.standing(), language, texts.day(said.standingDay(), language));
        words.says(texts.of("letter.followed.one", language, said.title(), said.group(), standing));
        words.says(said.note());
        if (!said.link().isEmpty()) {
            words.says(said.link());
        }
    }
}
