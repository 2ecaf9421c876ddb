package org.goldenthread.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.recognition.RoundUp;
import org.goldenthread.recognition.Thanks;
import org.goldenthread.recognition.ThanksModeration;
import org.goldenthread.recognition.ThanksService;
import org.goldenthread.recognition.Wall;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The wall of thanks: of one's own service, or of everybody. The latest first, and nothing is counted by person. */
@Route(ThanksView.ROUTE)
@PermitAll
class ThanksView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice/thanks";

    private static final String EVERYBODY = "everybody";

    private final transient ThanksService thanks;
    private final transient ThanksModeration moderation;
    private final boolean moderates;

    ThanksView(ThanksService thanks, ThanksModeration moderation, CurrentUser currentUser) {
        super("thanks.title");
        this.thanks = thanks;
        this.moderation = moderation;
        this.moderates = currentUser.has(Role.SURVEY_OWNER);
        addClassName("thanks-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String query = event.getLocation().getQueryParameters().getQueryString();
        show(query.equals(EVERYBODY) || !thanks.takesPart() ? Wall.EVERYBODY : Wall.MY_SERVICE);
    }

    private void show(Wall wall) {
        removeAll();
        PageHeader header = new PageHeader(
                        new Anchor("my-voice", getTranslation("menu.my-voice")), getTranslation("thanks.title"))
                .says(getTranslation("thanks.says"));
        if (thanks.takesPart()) {
            Anchor give = new Anchor(GiveThanksView.ROUTE, getTranslation("thanks.give"));
            give.addClassNames("button-link", "primary");
            header.actions(new Anchor(MyThanksView.ROUTE, getTranslation("thanks.mine")), give);
        }
        Div stack = new Div();
        stack.addClassName("stack");
        thanks.lastMonth().ifPresent(month -> stack.add(roundUp(month)));
        stack.add(wall(wall));
        if (moderates) {
            stack.add(takenDown());
        }
        add(header, stack);
    }

    private Card roundUp(RoundUp month) {
        Card card = new Card(getTranslation("thanks.month", Dates.month(month.month()), month.service()));
        card.add(
                new Paragraph(getTranslation("thanks.month.says", month.all(), String.join(", ", month.behaviours()))));
        return card;
    }

    private Card wall(Wall wall) {
        Card card = new Card(getTranslation("thanks.wall." + wall.name()));
        if (thanks.takesPart()) {
            boolean all = wall == Wall.EVERYBODY;
            card.beside(new Anchor(
                    all ? ROUTE : ROUTE + "?" + EVERYBODY,
                    getTranslation(all ? "thanks.show.MY_SERVICE" : "thanks.show.EVERYBODY")));
        }
        card.add(new ThanksPages(
                (offset, limit) -> thanks.wall(wall, offset, limit),
                each -> onWall(each, wall),
                new EmptyState(getTranslation("thanks.none"), getTranslation("thanks.none.do"))));
        return card;
    }

    private Component onWall(Thanks each, Wall wall) {
        ThanksBlock block = new ThanksBlock(each, false);
        return moderates ? block.with(new TakeDown(each, moderation, () -> show(wall))) : block;
    }

    private Card takenDown() {
        Card card = new Card(getTranslation("thanks.taken-down"));
        Paragraph none = new Paragraph(getTranslation("thanks.taken-down.none"));
        none.addClassName("muted");
        card.add(new ThanksPages(
                moderation::takenDown,
                each -> new ThanksBlock(each, true)
                        .with(TakeDown.putBack(each, moderation, () -> show(Wall.EVERYBODY))),
                none));
        return card;
    }
}
