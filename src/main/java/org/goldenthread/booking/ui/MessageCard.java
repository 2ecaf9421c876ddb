package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.ParticipantService;
import org.goldenthread.booking.SentMessage;
import org.goldenthread.learning.SessionId;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** A message to everybody who is booked, and those that were sent. */
final class MessageCard extends Section {

    private final transient ParticipantService participants;
    private final transient Runnable changed;
    private final SessionId session;
    private final UUID form = UUID.randomUUID();
    private final FieldChecks checks = new FieldChecks();
    private final TextField subject = new TextField();
    private final TextArea words = new TextArea();
    private final Paragraph problem = new Paragraph();

    MessageCard(SessionId session, int booked, ParticipantService participants, Runnable changed) {
        this.session = session;
        this.participants = participants;
        this.changed = changed;
        Card card = new Card(getTranslation("booking.message"));
        card.add(new Muted(getTranslation("booking.message.says", booked)));
        if (booked > 0) {
            form(card);
        }
        List<SentMessage> sent = participants.messages(session);
        if (!sent.isEmpty()) {
            UnorderedList list = new UnorderedList();
            sent.forEach(each -> list.add(new ListItem(getTranslation(
                    "booking.message.sent-one",
                    each.subject(),
                    each.sentBy(),
                    Dates.moment(each.sentAt()),
                    each.people()))));
            card.add(list);
        }
        add(card);
    }

    private void form(Card card) {
        subject.setLabel(getTranslation("booking.message.subject"));
        subject.setMaxLength(ParticipantService.SUBJECT_LENGTH);
        subject.setWidthFull();
        checks.needed(subject, getTranslation("booking.message.subject.needed"));
        words.setLabel(getTranslation("booking.message.words"));
        words.setMaxLength(ParticipantService.WORDS_LENGTH);
        words.setMinRows(4);
        words.setWidthFull();
        checks.needed(words, getTranslation("booking.message.words.needed"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button send = new Button(getTranslation("booking.message.send"));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            send();
            send.setEnabled(true);
        });
        Div fields = new Div(subject, words, problem, new Div(send));
        fields.addClassName("stack");
        card.add(fields);
    }

    private void send() {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        try {
            int people = participants.message(form, session, subject.getValue(), words.getValue());
            Notification.show(getTranslation("booking.message.done", people));
            changed.run();
        } catch (BookingRefused refused) {
            problem.setText(BookingWords.refused(refused));
        }
    }
}
