package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.goldenthread.attendance.Certificate;
import org.goldenthread.attendance.CertificateRegister;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Where anybody who holds a certificate has it checked, signed in or not: a code in, what the certificate must say out. */
@Route(value = CertificateView.ROUTE, autoLayout = false)
@AnonymousAllowed
class CertificateView extends Page {

    static final String ROUTE = "certificate";

    private final transient CertificateRegister register;
    private final TextField code = new TextField();
    private final Div result = new Div();

    CertificateView(CertificateRegister register) {
        super("certificate.check");
        this.register = register;
        addClassName("certificate-page");
        code.setLabel(getTranslation("certificate.code"));
        code.setHelperText(getTranslation("certificate.code.help"));
        code.setMaxLength(40);
        code.setAutofocus(true);
        code.setWidthFull();
        Button check = new Button(getTranslation("certificate.check.do"), click -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickShortcut(Key.ENTER);
        result.getElement().setAttribute("role", "status");
        result.addClassName("certificate-result");
        Paragraph says = new Paragraph(getTranslation("certificate.check.says"));
        says.addClassName("muted");
        Main main = new Main(new H1(getTranslation("certificate.check")), says, code, check, result);
        main.addClassNames("card", "certificate-check");
        add(main);
    }

    private void check() {
        result.removeAll();
        code.setInvalid(false);
        switch (register.check(code.getValue())) {
            case CertificateRegister.Found(Certificate certificate) -> show(certificate);
            case CertificateRegister.Unknown() -> wrong("certificate.unknown");
            case CertificateRegister.TooMany() -> wrong("certificate.too-many");
        }
    }

    private void wrong(String why) {
        code.setErrorMessage(getTranslation(why));
        code.setInvalid(true);
        code.focus();
    }

    private void show(Certificate certificate) {
        result.add(
                certificate.valid()
                        ? new Tag("✓", getTranslation("certificate.valid"), Tone.GOOD)
                        : new Tag("✗", getTranslation("certificate.withdrawn"), Tone.POOR),
                new H2(certificate.title()),
                new Paragraph(getTranslation(
                        certificate.valid() ? "certificate.says" : "certificate.said",
                        certificate.name(),
                        Dates.day(certificate.completedOn()),
                        certificate.organisation())),
                new Muted(getTranslation(certificate.valid() ? "certificate.compare" : "certificate.withdrawn.says")));
    }
}
