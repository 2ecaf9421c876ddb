package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.goldenthread.booking.ApprovalRequest;
import org.goldenthread.booking.ApprovalService;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Somebody asks for a place: yes at once, no with a reason. */
final class ApprovalRow extends Article {

    ApprovalRow(ApprovalRequest request, ApprovalService approvals, Runnable changed) {
        addClassName("session-row");
        Div words = new Div(new H3(getTranslation(
                "booking.asks", request.person(), request.session().title())));
        words.addClassName("learning-words");
        request.session().plan().days().forEach(day -> words.add(new Paragraph(BookingWords.day(day))));
        words.add(new Paragraph(BookingWords.place(request.session().plan())));
        words.add(new Muted(getTranslation("booking.asked-at", Dates.moment(request.askedAt()))));
        if (request.escalated()) {
            words.addComponentAsFirst(new Div(new Tag("!", getTranslation("booking.escalated"), Tone.WATCH)));
        }
        if (!request.forManager().isEmpty()) {
            words.add(new Muted(getTranslation("booking.for-manager", request.forManager())));
        }
        Button approve = new Button(getTranslation("booking.approve"), click -> {
            try {
                approvals.approve(request.booking());
                Notification.show(getTranslation("booking.approved", request.person()));
            } catch (BookingRefused refused) {
                Notification.show(BookingWords.refused(refused));
            }
            changed.run();
        });
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setDisableOnClick(true);
        approve.setAriaLabel(getTranslation(
                "booking.approve-named", request.person(), request.session().title()));
        Button decline = new Button(
                getTranslation("booking.decline"), click -> new DeclineDialog(request, approvals, changed).open());
        decline.setAriaLabel(getTranslation(
                "booking.decline-named", request.person(), request.session().title()));
        Div end = new Div(approve, decline);
        end.addClassName("actions");
        add(words, end);
    }
}
