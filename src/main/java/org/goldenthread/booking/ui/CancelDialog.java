package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.BookingService;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.shell.FieldChecks;

/** Gives up a place that is booked: asks why, and says beforehand if it is late. */
final class CancelDialog extends Dialog {

    private final FieldChecks checks = new FieldChecks();
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();

    CancelDialog(MyBooking booking, BookingService bookings, Instant now, Runnable changed) {
        setHeaderTitle(getTranslation("booking.cancel.title", booking.session().title()));
        setWidth("min(560px, 100vw)");
        boolean inTime = booking.session().canBeCancelledInTimeAt(now);
        reason.setLabel(getTranslation("booking.cancel.reason"));
        reason.setHelperText(getTranslation("booking.cancel.reason.help"));
        reason.setMaxLength(BookingService.REASON_LENGTH);
        reason.setWidthFull();
        checks.needed(reason, getTranslation("booking.cancel.reason.needed"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(getTranslation(inTime ? "booking.cancel.says" : "booking.cancel.late")), reason, problem);
        fields.setPadding(false);
        add(fields);
        Button give = new Button(getTranslation("booking.cancel.do"), click -> {
            if (checks.pass()) {
                cancel(booking, bookings, changed);
            }
        });
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("booking.cancel.not"), click -> close()), give);
    }

    private void cancel(MyBooking booking, BookingService bookings, Runnable changed) {
        try {
            bookings.cancel(booking.booking().id(), reason.getValue());
            close();
            Notification.show(getTranslation("booking.done.CANCELLED"));
            changed.run();
        } catch (BookingRefused refused) {
            problem.setText(BookingWords.refused(refused));
        }
    }
}
