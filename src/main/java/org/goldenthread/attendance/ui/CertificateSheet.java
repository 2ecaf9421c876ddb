package org.goldenthread.attendance.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.goldenthread.attendance.Certificate;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A certificate as it is printed, with the address and the code by which anybody can have it checked. */
final class CertificateSheet {

    private final Sheet sheet = new Sheet();
    private final I18NProvider translations;
    private final String portal;

    CertificateSheet(I18NProvider translations, String portal) {
        this.translations = translations;
        this.portal = portal;
    }

    Document of(Certificate certificate) {
        String title = say("certificate.title");
        Element body = sheet.element(
                "body",
                sheet.styled("p", "organisation", certificate.organisation()),
                sheet.element("h1", title),
                sheet.styled("p", "says", say("certificate.for")),
                sheet.styled("p", "name", certificate.name()),
                sheet.styled("p", "says", say("certificate.completed")),
                sheet.element("h2", certificate.title()),
                sheet.styled(
                        "p",
                        "says",
                        say(
                                "certificate.when",
                                Dates.day(certificate.completedOn()),
                                AttendanceWords.time(certificate.minutes(), this::say))),
                sheet.styled(
                        "p",
                        "check",
                        say("certificate.check-at", portal + "/" + CertificateView.ROUTE),
                        sheet.element("br"),
                        sheet.element("strong", certificate.code())));
        return sheet.page(
                say("certificate.document", certificate.title()),
                say("certificate.description"),
                "printed-certificate.css",
                body);
    }

    private String say(String key, Object... values) {
        return translations.getTranslation(key, Locale.UK, values);
    }
}
