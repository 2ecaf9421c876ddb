package org.goldenthread.notification;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.development.notice.DueNotices;
import org.goldenthread.development.notice.Notice;
import org.goldenthread.development.notice.NoticeKind;
import org.goldenthread.development.notice.TakenNotices;
import org.springframework.stereotype.Component;

/** Tells people what waits for them in reviews, programmes and CPD: all of it in one message, and nothing of what is in it. */
@Component
class DevelopmentLetters implements LetterSource {

    private static final String ANY_PAGE = "my-development";

    private final DueNotices notices;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    DevelopmentLetters(DueNotices notices, Outbox outbox, LetterTexts texts, MailServer server) {
        this.notices = notices;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "development";
    }

    @Override
    public boolean anyDue() {
        return notices.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<TakenNotices> due = notices.takeDue();
        due.ifPresent(next -> outbox.post(language -> letter(next, language), List.of(next.person())));
        return due.isPresent();
    }

    @Override
    public boolean isOver(String about) {
        return notices.isOver(Long.parseLong(about));
    }

    private Letter letter(TakenNotices taken, Locale language) {
        List<Notice> all = taken.notices();
        return texts.begin(language)
                .says(all.stream().map(each -> line(each, language)).collect(Collectors.joining("\n")))
                .leads(texts.of("letter.development.open", language), server.link(page(all)))
                .adds(texts.of("letter.development.why", language))
                .letter(
                        name(),
                        String.valueOf(taken.taken()),
                        language,
                        Keeping.COUNTED,
                        texts.of("letter.development.subject", language, all.size()));
    }

    private String line(Notice notice, Locale language) {
        return texts.of(
                "letter.development." + notice.kind().name(),
                language,
                notice.name(),
                notice.by().map(day -> texts.day(day, language)).orElse(""));
    }

    /** Where all of it is, or the page that leads to each. */
    private static String page(List<Notice> notices) {
        List<String> pages = notices.stream()
                .map(Notice::kind)
                .map(NoticeKind::page)
                .distinct()
                .toList();
        return pages.size() == 1 ? pages.getFirst() : ANY_PAGE;
    }
}
