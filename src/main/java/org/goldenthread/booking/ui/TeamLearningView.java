package org.goldenthread.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.booking.ApprovalRequest;
import org.goldenthread.booking.ApprovalService;
import org.goldenthread.booking.KeptPlaces;
import org.goldenthread.booking.TeamBooking;
import org.goldenthread.booking.TeamService;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.deputy.ui.DeputyCard;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** A line manager's page: who waits for a yes, what their people have booked, places kept for the team, and deputies. */
@Route(TeamLearningView.ROUTE)
@PermitAll
class TeamLearningView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-team/learning";

    private final transient ApprovalService approvals;
    private final transient TeamService team;
    private final transient DeputyService deputies;
    private final transient LeaveService leave;

    TeamLearningView(ApprovalService approvals, TeamService team, DeputyService deputies, LeaveService leave) {
        super("booking.team.title");
        this.approvals = approvals;
        this.team = team;
        this.deputies = deputies;
        this.leave = leave;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div page = new Div();
        page.addClassName("stack");
        List<ApprovalRequest> waiting = approvals.waiting();
        boolean hasPeople = team.hasPeople();
        if (!waiting.isEmpty() || hasPeople) {
            page.add(waiting(waiting));
        }
        if (hasPeople) {
            page.add(bookings());
            List<KeptPlaces> kept = team.kept();
            page.add(kept(kept), new DeputyCard(deputies, leave, this::show));
        } else if (waiting.isEmpty()) {
            page.add(new EmptyState(getTranslation("booking.team.nobody"), getTranslation("booking.team.nobody.do")));
        }
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("booking.team.title"))
                        .says(getTranslation("booking.team.says"))
                        .actions(
                                other("/requirements", "booking.team.required"),
                                other("/record", "booking.team.records")),
                page);
    }

    /** Another module's page. */
    private Anchor other(String address, String key) {
        Anchor link = new Anchor(ROUTE + address, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    private Card waiting(List<ApprovalRequest> waiting) {
        Card card = new Card(getTranslation("booking.approvals", waiting.size()));
        if (waiting.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("booking.approvals.none"), getTranslation("booking.approvals.none.do")));
        }
        waiting.forEach(request -> card.add(new ApprovalRow(request, approvals, this::show)));
        return card;
    }

    private Card bookings() {
        Card card = new Card(getTranslation("booking.team.bookings"));
        List<TeamBooking> all = team.bookings();
        if (all.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("booking.team.bookings.none"), getTranslation("booking.team.bookings.none.do")));
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("booking.team.bookings"),
                List.of(
                        getTranslation("booking.person"),
                        getTranslation("booking.course"),
                        getTranslation("booking.when"),
                        getTranslation("booking.standing")));
        all.forEach(each -> table.row(
                each.person(),
                each.session().title(),
                BookingWords.firstDay(each.session()),
                getTranslation("booking.state." + each.state().name())));
        card.add(table);
        return card;
    }

    private Card kept(List<KeptPlaces> kept) {
        Card card = new Card(getTranslation("booking.kept"));
        if (kept.isEmpty()) {
            card.add(new EmptyState(getTranslation("booking.kept.none"), getTranslation("booking.kept.none.do")));
        }
        kept.forEach(each -> card.add(new KeptRow(each, team, this::show)));
        return card;
    }
}
