package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldenthread.booking.ApprovalRequest;
import org.goldenthread.booking.ApprovalService;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.BookingService;
import org.goldenthread.shell.FieldChecks;

/** Says no to a place, and why. */
final class DeclineDialog extends Dialog {

    private final FieldChecks checks = new FieldChecks();
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();

    DeclineDialog(ApprovalRequest request, ApprovalService approvals, Runnable changed) {
        setHeaderTitle(getTranslation("booking.decline.title", request.person()));
        setWidth("min(560px, 100vw)");
        reason.setLabel(getTranslation("booking.decline.reason"));
        reason.setHelperText(getTranslation("booking.decline.reason.help", request.person()));
        reason.setMaxLength(BookingService.REASON_LENGTH);
        reason.setWidthFull();
        checks.needed(reason, getTranslation("booking.decline.reason.needed"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        VerticalLayout fields = new VerticalLayout(reason, problem);
        fields.setPadding(false);
        add(fields);
        Button decline = new Button(getTranslation("booking.decline.do"), click -> {
            if (checks.pass()) {
                decline(request, approvals, changed);
            }
        });
        decline.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("booking.not-now"), click -> close()), decline);
    }

    private void decline(ApprovalRequest request, ApprovalService approvals, Runnable changed) {
        try {
            approvals.decline(request.booking(), reason.getValue());
            close();
            Notification.show(getTranslation("booking.declined", request.person()));
            changed.run();
        } catch (BookingRefused refused) {
            problem.setText(BookingWords.refused(refused));
        }
    }
}
