package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.goldenthread.confidential.ConfidentialRefused;
import org.goldenthread.confidential.InterviewService;
import org.goldenthread.confidential.NewInterview;
import org.goldenthread.confidential.SetUp;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The owner of surveys asks people by name, for named readers, and sees what they have asked. Answers are not here. */
@Route(InterviewsView.ROUTE)
@RolesAllowed("SURVEY_OWNER")
class InterviewsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/surveys/confidential";

    private final transient InterviewService interviews;
    private final transient Clock clock;
    private final Div sent = new Div();
    private final Div entry = new Div();
    private final Paragraph problem = new Paragraph();
    private UUID sheet = UUID.randomUUID();

    InterviewsView(InterviewService interviews, Clock clock) {
        super("confidential.owner.title");
        this.interviews = interviews;
        this.clock = clock;
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("launch-refused");
        entry.addClassName("stack");
        sent.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        begin();
        list();
        Div page = new Div(new ConfidentialLabel("confidential.label.owner"), entry, sent);
        page.addClassNames("stack", "confidential-owner");
        add(
                new PageHeader(
                                new Anchor("organisation/surveys", getTranslation("launch.back")),
                                getTranslation("confidential.owner.title"))
                        .says(getTranslation("confidential.owner.says")),
                page);
    }

    private void begin() {
        entry.removeAll();
        problem.setText("");
        sheet = UUID.randomUUID();
        InterviewForm form =
                new InterviewForm(interviews, LocalDateTime.ofInstant(clock.instant(), StaffDirectory.LONDON));
        Button send = new Button(getTranslation("confidential.ask"), click -> {
            problem.setText("");
            form.entered().ifPresent(entered -> confirm(form, entered));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Card card = new Card(getTranslation("confidential.new"));
        card.add(form, problem, send);
        entry.add(card);
    }

    private void confirm(InterviewForm form, NewInterview entered) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(
                getTranslation("confidential.ask.confirm", entered.people().size()));
        dialog.setText(getTranslation(
                "confidential.ask.says",
                form.namesOfPeople(),
                form.namesOfReaders(),
                Dates.moment(entered.closesAt()),
                Dates.day(entered.keptUntil())));
        dialog.setConfirmText(getTranslation("confidential.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("launch.not-yet"));
        dialog.addConfirmListener(confirmed -> send(entered));
        dialog.open();
    }

    private void send(NewInterview entered) {
        try {
            interviews.send(sheet, entered);
            Notification.show(getTranslation("confidential.ask.done", entered.title()));
            begin();
            list();
        } catch (ConfidentialRefused refused) {
            problem.setText(
                    getTranslation("confidential.refused." + refused.reason().name()));
        }
    }

    private void list() {
        sent.removeAll();
        Card card = new Card(getTranslation("confidential.sent"));
        List<SetUp> mine = interviews.mine();
        if (mine.isEmpty()) {
            card.add(new EmptyState(getTranslation("confidential.sent.none"), getTranslation("confidential.sent.do")));
        } else {
            card.add(table(mine));
        }
        sent.add(card);
    }

    private DataTable table(List<SetUp> mine) {
        DataTable table = new DataTable(
                getTranslation("confidential.sent"),
                List.of(
                        getTranslation("confidential.interview"),
                        getTranslation("confidential.people"),
                        getTranslation("confidential.named-readers"),
                        getTranslation("launch.closes"),
                        getTranslation("confidential.deleted")));
        mine.forEach(each -> table.row(
                each.title(),
                String.join(", ", each.people()),
                String.join(", ", each.readers()),
                Dates.moment(each.closesAt()),
                Dates.day(each.keptUntil())));
        return table;
    }
}
