package org.goldenthread.booking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.ParticipantService;
import org.goldenthread.booking.Participants;
import org.goldenthread.learning.SessionId;
import org.goldenthread.shell.print.PdfPrinter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet to sign as a file; to whoever may not read it, as if there were none. */
@Controller
class SignInSheetDownload {

    private final ParticipantService participants;
    private final I18NProvider translations;

    SignInSheetDownload(ParticipantService participants, I18NProvider translations) {
        this.participants = participants;
        this.translations = translations;
    }

    static String link(SessionId session) {
        return "my-learning/session/" + session.value() + "/sign-in-sheet.pdf";
    }

    @GetMapping("/my-learning/session/{session:[0-9]{1,18}}/sign-in-sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long session) throws IOException {
        Participants all;
        try {
            all = participants.of(new SessionId(session));
        } catch (AccessDeniedException | BookingRefused notTheirs) {
            return ResponseEntity.notFound().build();
        }
        return PdfPrinter.attachment(
                "sign-in-sheet-" + all.session().code() + ".pdf", new SignInSheet(translations).of(all));
    }
}
