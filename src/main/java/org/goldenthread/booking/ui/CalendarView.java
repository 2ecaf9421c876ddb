package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.booking.CalendarFeedService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The private address under which a calendar programme finds one's bookings: made, renewed, ended. */
@Route(CalendarView.ROUTE)
@PermitAll
class CalendarView extends Page implements BeforeEnterObserver {

    static final String ROUTE = BookingsView.ROUTE + "/calendar";

    private final transient CalendarFeedService feeds;
    private final Div content = new Div();

    CalendarView(CalendarFeedService feeds) {
        super("booking.feed.title");
        this.feeds = feeds;
        content.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor(BookingsView.ROUTE, getTranslation("booking.title")),
                                getTranslation("booking.feed.title"))
                        .says(getTranslation("booking.feed.says")),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        Card card = new Card(getTranslation("booking.feed.address"));
        Optional<Instant> since = feeds.since();
        card.add(new Paragraph(since.map(made -> getTranslation("booking.feed.since", Dates.day(made)))
                .orElse(getTranslation("booking.feed.none"))));
        Button make = new Button(getTranslation(since.isEmpty() ? "booking.feed.make" : "booking.feed.renew"));
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            if (since.isEmpty()) {
                made(feeds.renew());
            } else {
                ask();
            }
            make.setEnabled(true);
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(make);
        actions.addClassName("actions");
        if (since.isPresent()) {
            actions.add(new Button(getTranslation("booking.feed.end"), click -> {
                feeds.end();
                show();
            }));
        }
        card.add(actions);
        content.add(card);
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("booking.feed.renew.title"));
        dialog.setText(getTranslation("booking.feed.renew.says"));
        dialog.setConfirmText(getTranslation("booking.feed.renew"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("booking.not-now"));
        dialog.addConfirmListener(confirmed -> made(feeds.renew()));
        dialog.open();
    }

    private void made(String address) {
        show();
        TextField field = new TextField(getTranslation("booking.feed.yours"), address, "");
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setHelperText(getTranslation("booking.feed.yours.help"));
        OrderedList how = new OrderedList(
                new ListItem(getTranslation("booking.feed.how.1")),
                new ListItem(getTranslation("booking.feed.how.2")),
                new ListItem(getTranslation("booking.feed.how.3")));
        Card card = new Card(getTranslation("booking.feed.new"));
        card.add(field, how);
        content.addComponentAsFirst(card);
    }
}
