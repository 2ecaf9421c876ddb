package org.goldenthread.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.goldenthread.scorecard.FreezingService;
import org.goldenthread.scorecard.FrozenCopy;
import org.goldenthread.scorecard.Scorecard;
import org.goldenthread.scorecard.ScorecardService;
import org.goldenthread.scorecard.TargetService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;

/** The scorecard of key indicators as it is now, or as it was frozen for the board. */
@Route(ScorecardNavigation.ROUTE)
@Menu(title = "menu.scorecard", order = 62, icon = "scorecard")
@RolesAllowed({"LEADER", "SURVEY_OWNER", "ADMINISTRATOR"})
class ScorecardView extends Page implements BeforeEnterObserver {

    private final transient ScorecardService scorecards;
    private final transient TargetService targets;
    private final transient FreezingService freezing;
    private final boolean mayChange;

    ScorecardView(
            ScorecardService scorecards, TargetService targets, FreezingService freezing, CurrentUser currentUser) {
        super("scorecard.title");
        this.scorecards = scorecards;
        this.targets = targets;
        this.freezing = freezing;
        this.mayChange = currentUser.has(Role.LEADER) || currentUser.has(Role.SURVEY_OWNER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation());
    }

    private void show(Location location) {
        removeAll();
        asked(location).ifPresentOrElse(this::show, this::showNoSuchCopy);
    }

    private Optional<Scorecard> asked(Location location) {
        return ScorecardNavigation.asksForCopy(location)
                ? ScorecardNavigation.quarter(location)
                        .flatMap(quarter -> scorecards.frozen(quarter, ScorecardNavigation.revision(location)))
                : Optional.of(scorecards.now());
    }

    private void show(Scorecard scorecard) {
        List<FrozenCopy> copies = scorecards.copies();
        Div cards = new Div(new RowsCard(scorecard, mayChange ? this::changeTarget : null));
        cards.add(new CopiesCard(copies, scorecard.frozen()));
        cards.addClassNames("stack", "scorecard-cards");
        add(header(scorecard), cards);
    }

    private PageHeader header(Scorecard scorecard) {
        @Nullable FrozenCopy copy = scorecard.frozen();
        String quarter = QuarterWords.of(this, scorecard.quarter());
        if (copy == null) {
            PageHeader header = new PageHeader(
                            new Anchor("organisation/engagement", getTranslation("engagement.where")),
                            getTranslation("scorecard.title"))
                    .says(getTranslation("scorecard.says", quarter))
                    .actions(download(null, getTranslation("scorecard.download")));
            return mayChange ? header.actions(freeze()) : header;
        }
        return new PageHeader(
                        new Anchor(ScorecardNavigation.ROUTE, getTranslation("scorecard.title")),
                        getTranslation("scorecard.title-of", quarter))
                .says(getTranslation("scorecard.frozen", Dates.day(copy.frozenAt()), copy.frozenBy(), copy.revision()))
                .actions(download(copy, getTranslation("scorecard.download")));
    }

    private Component download(@Nullable FrozenCopy copy, String label) {
        Anchor link = new Anchor(ScorecardNavigation.report(copy), label);
        // A file, and no page of the portal's.
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }

    private Component freeze() {
        Button button = new Button(getTranslation("scorecard.freeze"));
        button.addClickListener(click -> new FreezeDialog(freezing, this::open).open());
        return button;
    }

    private void changeTarget(String key) {
        new TargetDialog(targets.of(key), targets, () -> show(new Location(ScorecardNavigation.ROUTE))).open();
    }

    private void open(FrozenCopy copy) {
        getUI().ifPresent(ui -> ui.navigate(ScorecardView.class, ScorecardNavigation.to(copy)));
    }

    private void showNoSuchCopy() {
        add(
                new PageHeader(null, getTranslation("scorecard.title")),
                new EmptyState(getTranslation("scorecard.no-such"), getTranslation("scorecard.no-such.do")),
                new Anchor(ScorecardNavigation.ROUTE, getTranslation("scorecard.see-now")));
    }
}
