package org.goldenthread.booking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.Participant;
import org.goldenthread.booking.Participants;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list that people sign when they come: a table for each day, with empty rows for those who come without a booking. */
final class SignInSheet {

    private static final int EMPTY_ROWS = 3;

    private final Sheet sheet = new Sheet();
    private final I18NProvider translations;

    SignInSheet(I18NProvider translations) {
        this.translations = translations;
    }

    Document of(Participants all) {
        CourseSession session = all.session();
        String title = say("booking.sheet.title", session.title());
        Element body = sheet.element("body", sheet.element("h1", title));
        body.appendChild(sheet.element("p", BookingWords.place(session.plan(), this::say)));
        if (!session.plan().trainers().isEmpty()) {
            body.appendChild(sheet.element(
                    "p", say("booking.sheet.trainers", session.plan().trainers())));
        }
        List<Participant> booked = all.in(BookingState.BOOKED);
        session.plan().days().forEach(day -> body.appendChild(day(day, booked)));
        body.appendChild(sheet.styled("p", "note", say("booking.sheet.note")));
        return sheet.page(title, say("booking.sheet.description"), "sign-in-sheet.css", body);
    }

    private Element day(SessionDay day, List<Participant> booked) {
        Element table = sheet.table(
                "sheet",
                say("booking.person"),
                say("booking.team"),
                say("booking.sheet.signature"),
                say("booking.sheet.note-column"));
        Stream.concat(
                        booked.stream().map(each -> List.of(each.name(), each.team())),
                        Stream.generate(() -> List.of(say("booking.sheet.walk-in"), ""))
                                .limit(EMPTY_ROWS))
                .forEach(row -> sheet.row(table, row.getFirst(), row.getLast(), "", ""));
        return sheet.element("div", sheet.element("h2", BookingWords.day(day, this::say)), table);
    }

    private String say(String key, Object... values) {
        return translations.getTranslation(key, Locale.UK, values);
    }
}
