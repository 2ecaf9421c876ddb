package org.goldenthread.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.notification.MailOverview;
import org.goldenthread.notification.MessageService;
import org.goldenthread.notification.TroubledMessage;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Where an administrator sees whether e-mail works, what waits, and what did not arrive. */
@Route("admin/messages")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.messages", order = 92, icon = "admin")
class MessagesView extends Page implements BeforeEnterObserver {

    private final transient MessageService service;
    private final Paragraph status = new Paragraph();
    private final Div cards = new Div();

    MessagesView(MessageService service) {
        super("messages.title");
        this.service = service;
        status.getElement().setAttribute("role", "status");
        cards.addClassName("stack");
        Div body = new Div(status, cards);
        body.addClassName("stack");
        Button test = new Button(getTranslation("messages.test"));
        test.setDisableOnClick(true);
        test.addClickListener(click -> {
            sendTest();
            test.setEnabled(true);
        });
        add(
                new PageHeader(null, getTranslation("messages.title"))
                        .says(getTranslation("messages.says"))
                        .actions(test),
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        MailOverview mail = service.overview();
        cards.removeAll();
        cards.add(state(mail), troubled(mail));
    }

    private Card state(MailOverview mail) {
        Card card = new Card(getTranslation("messages.state"));
        card.beside(tag(mail));
        card.add(new Paragraph(words(mail)));
        if (!mail.problem().isEmpty()) {
            card.add(new Paragraph(getTranslation("messages.state.said", mail.problem())));
        }
        card.add(
                new Paragraph(getTranslation("messages.waiting", mail.waiting())),
                new Paragraph(getTranslation("messages.sent", mail.sent(), mail.keptDays())));
        Paragraph uncounted = new Paragraph(getTranslation("messages.uncounted"));
        uncounted.addClassName("muted");
        card.add(uncounted);
        return card;
    }

    private Tag tag(MailOverview mail) {
        if (mail.off().isPresent()) {
            return new Tag(getTranslation("messages.tag.off"), Tone.WATCH);
        }
        return mail.triedAgainAt().isPresent()
                ? new Tag(getTranslation("messages.tag.fails"), Tone.POOR)
                : new Tag(getTranslation("messages.tag.works"), Tone.GOOD);
    }

    private String words(MailOverview mail) {
        return mail.off()
                .map(off -> getTranslation("messages.off." + off.name()))
                .or(() -> mail.triedAgainAt().map(again -> getTranslation("messages.fails", Dates.moment(again))))
                .or(() -> mail.goesOnAt().map(goesOn -> getTranslation("messages.quiet", Dates.moment(goesOn))))
                .orElseGet(() -> getTranslation("messages.works"));
    }

    private Card troubled(MailOverview mail) {
        Card card = new Card(getTranslation("messages.troubled"));
        if (mail.troubled().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("messages.troubled.none"), getTranslation("messages.troubled.none.what-to-do")));
            return card;
        }
        Button all = new Button(getTranslation("messages.again.all"), click -> {
            service.sendRefusedAgain();
            say(getTranslation("messages.again.all.done"));
        });
        card.beside(all);
        card.add(new Paragraph(getTranslation(
                "messages.troubled.says", mail.troubledInAll(), mail.troubled().size())));
        DataTable table = new DataTable(
                getTranslation("messages.troubled"),
                List.of(
                        getTranslation("messages.person"),
                        getTranslation("messages.address"),
                        getTranslation("messages.message"),
                        getTranslation("messages.on"),
                        getTranslation("messages.why"),
                        getTranslation("messages.what-to-do")));
        mail.troubled().forEach(message -> table.row(message.name(), row(message)));
        card.add(table);
        return card;
    }

    private Component[] row(TroubledMessage message) {
        String said = message.said().isEmpty() ? "" : " " + getTranslation("messages.state.said", message.said());
        Button again = new Button(getTranslation("messages.again"), click -> {
            service.sendAgain(message.id());
            say(getTranslation("messages.again.done", message.address()));
        });
        again.setAriaLabel(getTranslation("messages.again.this", message.subject(), message.name()));
        return new Component[] {
            new Span(message.address()),
            new Span(message.subject()),
            new Span(Dates.day(message.on())),
            new Span(getTranslation(message.refused() ? "messages.why.refused" : "messages.why.uncertain") + said),
            again
        };
    }

    private void sendTest() {
        say(service.sendTest()
                .map(address -> getTranslation("messages.test.done", address))
                .orElseGet(() -> getTranslation("messages.test.no-address")));
    }

    private void say(String words) {
        status.setText(words);
        show();
    }
}
