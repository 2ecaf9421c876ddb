package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.engagement.CommitmentChange;
import org.goldenthread.engagement.CommitmentHelp;
import org.goldenthread.engagement.CommitmentNews;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.HeardInComments;
import org.goldenthread.engagement.Help;
import org.goldenthread.engagement.SaidAndDone;
import org.goldenthread.engagement.ThemeRef;
import org.goldenthread.engagement.Wave;
import org.goldenthread.engagement.comment.ui.CommentNavigation;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Where leaders say what they heard in a result and what will be done, and later what became of it. */
@Route(CommitmentNavigation.ROUTE)
@RolesAllowed({"LEADER", "SURVEY_OWNER"})
class CommitmentsView extends Page implements BeforeEnterObserver {

    private final transient CommitmentService commitments;
    private final transient CommitmentHelp helps;
    private final transient HeardInComments heard;
    private final transient EngagementService engagement;
    private final transient StaffDirectory directory;
    private final Div existing = new Div();

    CommitmentsView(
            CommitmentService commitments,
            CommitmentHelp helps,
            HeardInComments heard,
            EngagementService engagement,
            StaffDirectory directory) {
        super("commitments.title");
        this.commitments = commitments;
        this.helps = helps;
        this.heard = heard;
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
        Div page = new Div(newCommitment(event.getLocation()), existing);
        page.addClassName("stack");
        add(page);
        showExisting();
    }

    private Card newCommitment(Location location) {
        Card card = new Card(getTranslation("commitments.new"));
        Optional<ThemeRef> theme = CommentNavigation.cited(location);
        if (theme.isPresent()) {
            card.add(answerTo(theme.get()));
            return card;
        }
        List<Wave> waves = engagement.waves();
        if (waves.isEmpty()) {
            card.add(new EmptyState(getTranslation("commitments.no-waves"), getTranslation("commitments.no-waves.do")));
            return card;
        }
        FigureCommitmentForm form = new FigureCommitmentForm(waves, commitments, directory.today(), this::published);
        CommitmentNavigation.figure(location).flatMap(engagement::describe).ifPresent(form::choose);
        card.add(form);
        return card;
    }

    private Component answerTo(ThemeRef theme) {
        return heard.describe(theme)
                .<Component>map(
                        cited -> new ThemeCommitmentForm(cited, heard, commitments, directory.today(), this::published))
                .orElseGet(() -> new EmptyState(
                        getTranslation("commitments.refused.THEME_NOT_YOURS"),
                        getTranslation("commitments.theme.choose")));
    }

    private void published() {
        Notification.show(getTranslation("commitments.saved"));
        showExisting();
    }

    private void showExisting() {
        existing.removeAll();
        Card card = new Card(getTranslation("commitments.existing"));
        List<SaidAndDone> mine = commitments.mine();
        if (mine.isEmpty()) {
            card.add(new EmptyState(getTranslation("commitments.none"), getTranslation("commitments.none.do")));
        }
        Map<Long, Help> help = helps.of(mine);
        SaidAndDoneCard.grouped(
                        mine,
                        said -> new Component[] {change(said)},
                        said -> Optional.ofNullable(help.get(said.commitment()))
                                .map(each -> new HelpLine(said, each, helps)))
                .forEach(card::add);
        existing.add(card);
    }

    private Button change(SaidAndDone said) {
        Button change = new Button(
                getTranslation("commitments.change"),
                click -> new CommitmentDialog(said, said.status(), book(said), this::showExisting).open());
        change.setAriaLabel(getTranslation("commitments.change-named", said.title()));
        return change;
    }

    private CommitmentBook book(SaidAndDone said) {
        return new CommitmentBook() {
            @Override
            public void change(CommitmentChange change) {
                commitments.change(change);
            }

            @Override
            public List<CommitmentNews> news() {
                return commitments.news(said.commitment());
            }
        };
    }
}
