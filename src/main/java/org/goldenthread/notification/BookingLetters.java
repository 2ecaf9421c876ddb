package org.goldenthread.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.booking.BookingMailings;
import org.goldenthread.booking.BookingNotice;
import org.goldenthread.booking.NoticeKind;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionPlan;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.stereotype.Component;

/** Confirmations, changes and offers of places on sessions, with the messages that keep calendars right. */
@Component
class BookingLetters implements LetterSource {

    private final BookingMailings mailings;
    private final Outbox outbox;
    private final LetterTexts texts;
    private final MailServer server;

    BookingLetters(BookingMailings mailings, Outbox outbox, LetterTexts texts, MailServer server) {
        this.mailings = mailings;
        this.outbox = outbox;
        this.texts = texts;
        this.server = server;
    }

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public boolean anyDue() {
        return mailings.anyDue();
    }

    @Override
    public boolean writeNext() {
        Optional<BookingNotice> notice = mailings.takeNotice();
        notice.ifPresent(next -> outbox.post(language -> letter(next, language), List.of(next.to())));
        return notice.isPresent();
    }

    /** Whoever has decided in the meantime is not asked any more. */
    @Override
    public boolean isOver(String about) {
        return mailings.isOver(about);
    }

    Letter letter(BookingNotice notice, Locale language) {
        NoticeKind kind = notice.kind();
        SessionPlan plan = notice.session().plan();
        String title = notice.session().title();
        String first = texts.day(plan.days().getFirst().date(), language);
        Instant offerUntil = notice.offerUntil();
        String until = offerUntil == null ? "" : texts.moment(offerUntil, language);
        Composition words = texts.begin(language)
                .says(texts.of("letter.booking.says." + kind, language, title, notice.person(), until))
                .says(notice.words().isBlank() ? "" : texts.of("letter.booking.words", language, notice.words()))
                .says(when(plan, language))
                .says(where(plan, language))
                .says(notice.files().isEmpty() ? "" : texts.of("letter.booking.calendar." + calendar(kind), language))
                .leads(texts.of("letter.booking.open." + leads(kind), language), server.link(page(kind)));
        notice.files().forEach(file -> words.encloses(new LetterFile(file.name(), file.method(), file.content())));
        return words.letter(
                name(),
                notice.about(),
                language,
                Keeping.COUNTED,
                texts.of("letter.booking.subject." + kind, language, title, notice.person(), first, until));
    }

    private String when(SessionPlan plan, Locale language) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(texts.of("letter.booking.day", language), language);
        DateTimeFormatter time = DateTimeFormatter.ofPattern(texts.of("letter.booking.time", language), language);
        return plan.days().stream()
                .map((SessionDay each) -> texts.of(
                        "letter.booking.when",
                        language,
                        day.format(each.starts().atZone(StaffDirectory.LONDON)),
                        time.format(each.from()),
                        time.format(each.to())))
                .collect(Collectors.joining("\n"));
    }

    private String where(SessionPlan plan, Locale language) {
        String room = plan.room().isEmpty() ? "" : texts.of("letter.booking.room", language, plan.room());
        String online = plan.online() ? texts.of("letter.booking.online", language, plan.onlineAddress()) : "";
        return (room + "\n" + online).strip();
    }

    private static String calendar(NoticeKind kind) {
        return kind == NoticeKind.CANCELLED || kind == NoticeKind.SESSION_CANCELLED ? "out" : "in";
    }

    private static boolean isApproval(NoticeKind kind) {
        return kind == NoticeKind.APPROVAL_ASKED
                || kind == NoticeKind.APPROVAL_REMINDED
                || kind == NoticeKind.APPROVAL_ESCALATED;
    }

    private static String leads(NoticeKind kind) {
        return isApproval(kind) ? "approvals" : "bookings";
    }

    private static String page(NoticeKind kind) {
        return isApproval(kind) ? "my-team/learning" : "my-learning/bookings";
    }
}
