package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import org.goldenthread.booking.BookingCheck;
import org.goldenthread.booking.BookingCheck.Kind;
import org.goldenthread.booking.BookingCheckService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What the nightly check of all bookings found, and looking again now. */
@Route(BookingCheckView.ROUTE)
@RolesAllowed({"LEARNING_PUBLISHER", "ADMINISTRATOR"})
class BookingCheckView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "publish/bookings-check";

    private final transient BookingCheckService checks;
    private final Div content = new Div();

    BookingCheckView(BookingCheckService checks) {
        super("booking.check.title");
        this.checks = checks;
        content.addClassName("stack");
        Button now = new Button(getTranslation("booking.check.now"));
        now.setDisableOnClick(true);
        now.addClickListener(click -> {
            show(Optional.of(checks.checkNow()));
            now.setEnabled(true);
        });
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("booking.check.title"))
                        .says(getTranslation("booking.check.says"))
                        .actions(now),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(checks.last());
    }

    private void show(Optional<BookingCheck> last) {
        content.removeAll();
        Card card = new Card(getTranslation("booking.check.last"));
        last.ifPresentOrElse(
                check -> show(card, check),
                () -> card.add(
                        new EmptyState(getTranslation("booking.check.none"), getTranslation("booking.check.none.do"))));
        Card what = new Card(getTranslation("booking.check.what"));
        UnorderedList list = new UnorderedList();
        Arrays.stream(Kind.values())
                .forEach(kind -> list.add(new ListItem(getTranslation("booking.check.never." + kind))));
        what.add(list);
        content.add(card, what);
    }

    private void show(Card card, BookingCheck check) {
        boolean well = check.findings().isEmpty();
        card.beside(
                well
                        ? new Tag("✓", getTranslation("booking.check.well"), Tone.GOOD)
                        : new Tag(
                                "!",
                                getTranslation(
                                        "booking.check.wrong", check.findings().size()),
                                Tone.POOR));
        Paragraph says =
                new Paragraph(getTranslation("booking.check.done", check.sessions(), Dates.moment(check.checkedAt())));
        says.getElement().setAttribute("role", "status");
        card.add(says);
        UnorderedList list = new UnorderedList();
        check.findings()
                .forEach(finding -> list.add(
                        new ListItem(getTranslation("booking.check.found." + finding.kind(), finding.session()))));
        if (!well) {
            card.add(list);
        }
    }
}
