package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.engagement.Wave;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Where leaders say what they heard in a result and what will be done, and later what became of it. */
@Route(CommitmentsView.ROUTE)
@RolesAllowed({"LEADER", "SURVEY_OWNER"})
class CommitmentsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/commitments";

    private final transient CommitmentService commitments;
    private final transient EngagementService engagement;
    private final transient StaffDirectory directory;
    private final Div existing = new Div();

    CommitmentsView(CommitmentService commitments, EngagementService engagement, StaffDirectory directory) {
        super("commitments.title");
        this.commitments = commitments;
        this.engagement = engagement;
        this.directory = directory;
        existing.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(
                        new Anchor(EngagementNavigation.ROUTE, getTranslation("menu.organisation")),
                        getTranslation("commitments.title"))
                .says(getTranslation("commitments.says")));
        Card form = new Card(getTranslation("commitments.new"));
        List<Wave> waves = engagement.waves();
        if (waves.isEmpty()) {
            form.add(new EmptyState(getTranslation("commitments.no-waves"), getTranslation("commitments.no-waves.do")));
        } else {
            CommitmentForm fields =
                    new CommitmentForm(waves, engagement, commitments, directory.today(), this::publish);
            event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("figure")
                    .filter(figure -> figure.matches("\\d{1,18}"))
                    .ifPresent(figure -> fields.choose(Long.parseLong(figure)));
            form.add(fields);
        }
        Div page = new Div(form, existing);
        page.addClassName("stack");
        add(page);
        showExisting();
    }

    private boolean publish(NewCommitment commitment) {
        try {
            commitments.record(commitment);
            Notification.show(getTranslation("commitments.saved"));
            showExisting();
            return true;
        } catch (CommitmentRefused refused) {
            Notification.show(
                    getTranslation("commitments.refused." + refused.reason().name()));
            return false;
        }
    }

    private void change(CommitmentChange change) {
        try {
            commitments.change(change);
        } catch (CommitmentRefused refused) {
            Notification.show(
                    getTranslation("commitments.refused." + refused.reason().name()));
        }
        showExisting();
    }

    private void showExisting() {
        existing.removeAll();
        Card card = new Card(getTranslation("commitments.existing"));
        List<SaidAndDone> all = commitments.all();
        if (all.isEmpty()) {
            card.add(new EmptyState(getTranslation("commitments.none"), getTranslation("commitments.none.do")));
        }
        for (SaidAndDone said : all) {
            Button change = new Button(
                    getTranslation("commitments.change"), click -> new CommitmentDialog(said, this::change).open());
            change.setAriaLabel(getTranslation("commitments.change-named", said.title()));
            Div row = new Div(new SaidAndDoneCard(said), change);
            row.addClassName("commitment-row");
            card.add(row);
        }
        existing.add(card);
    }
}
