package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.engagement.comment.CommentDesk;
import org.goldenthread.engagement.comment.CommentWave;
import org.goldenthread.engagement.comment.DeskPool;
import org.goldenthread.engagement.comment.Opening;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.CampaignId;

/** Owners of surveys see what there is to read of one wave, how far they are, and release it. */
@Route(CommentNavigation.DESK)
@RolesAllowed("SURVEY_OWNER")
class CommentsView extends Page implements BeforeEnterObserver {

    private final transient CommentDesk desk;

    CommentsView(CommentDesk desk) {
        super("comment.title");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<CommentWave> waves = desk.waves();
        CampaignId wanted = CommentNavigation.wave(event.getLocation()).orElse(null);
        waves.stream()
                .filter(wave -> wanted == null || wave.campaign().equals(wanted))
                .findFirst()
                .ifPresentOrElse(wave -> show(wave, waves), this::showNothing);
    }

    private void show(CommentWave wave, List<CommentWave> waves) {
        List<DeskPool> pools = desk.pools(wave.campaign());
        Div cards = new Div(state(wave, pools), pools(wave, pools));
        List<Opening> openings = desk.openings(wave.campaign());
        if (!openings.isEmpty()) {
            cards.add(openings(openings));
        }
        cards.addClassName("stack");
        add(
                new PageHeader(where(), getTranslation("comment.title"))
                        .says(getTranslation("comment.says", wave.title(), Dates.day(wave.closedAt()), wave.least()))
                        .actions(choice(wave, waves)),
                cards);
    }

    private Anchor where() {
        return new Anchor("organisation/surveys", getTranslation("engagement.surveys.title"));
    }

    private Component choice(CommentWave wave, List<CommentWave> waves) {
        Select<CommentWave> select = new Select<>();
        select.setLabel(getTranslation("engagement.wave"));
        select.setItems(waves);
        select.setItemLabelGenerator(each ->
                getTranslation(each.released() ? "comment.wave.released" : "comment.wave.working", each.title()));
        select.setValue(wave);
        select.addValueChangeListener(change -> go(change.getValue().campaign()));
        return select;
    }

    private Card state(CommentWave wave, List<DeskPool> pools) {
        Card card = new Card(getTranslation("comment.release"));
        if (wave.released()) {
            card.add(new Paragraph(getTranslation("comment.released")), read(wave));
            return card;
        }
        int unread = pools.stream().mapToInt(DeskPool::unread).sum();
        if (pools.isEmpty()) {
            card.add(new Paragraph(getTranslation("comment.release.nothing")));
        } else if (unread > 0) {
            card.add(new Paragraph(getTranslation("comment.release.unread", unread)));
        } else {
            Button release = new Button(
                    getTranslation("comment.release.preview"),
                    click -> new ReleaseDialog(wave, pools, desk, () -> go(wave.campaign())).open());
            release.addThemeVariants(ButtonVariant.PRIMARY);
            card.add(new Paragraph(getTranslation("comment.release.ready")), release);
        }
        return card;
    }

    private void go(CampaignId campaign) {
        getUI().ifPresent(ui -> ui.navigate(CommentsView.class, CommentNavigation.wave(campaign)));
    }

    private Anchor read(CommentWave wave) {
        return new Anchor(CommentNavigation.words(wave.campaign()), getTranslation("comment.read"));
    }

    private Card pools(CommentWave wave, List<DeskPool> pools) {
        Card card = new Card(getTranslation("comment.pools"));
        if (!pools.isEmpty()) {
            DataTable table = new DataTable(
                    getTranslation("comment.pools"),
                    List.of(
                            getTranslation("comment.pools.group"),
                            getTranslation("comment.pools.question"),
                            getTranslation("comment.pools.comments"),
                            getTranslation("comment.pools.unread"),
                            getTranslation("comment.pools.left-out")));
            pools.forEach(pool -> table.row(
                    name(wave, pool),
                    new Span(pool.question()),
                    number(pool.comments()),
                    number(pool.unread()),
                    number(pool.leftOut())));
            card.add(table);
        }
        desk.questionsWithoutComments(wave.campaign())
                .forEach(question -> card.add(muted(getTranslation("comment.too-few", question, wave.least()))));
        card.add(muted(getTranslation("comment.pools.why", wave.least())));
        return card;
    }

    private static Component name(CommentWave wave, DeskPool pool) {
        return wave.released()
                ? new Span(pool.group())
                : new Anchor(CommentNavigation.pool(pool.pool(), 0), pool.group());
    }

    private static Span number(int number) {
        Span span = new Span(Integer.toString(number));
        span.addClassName("num");
        return span;
    }

    private Card openings(List<Opening> openings) {
        Card card = new Card(getTranslation("comment.openings"));
        DataTable table = new DataTable(
                getTranslation("comment.openings"),
                List.of(
                        getTranslation("comment.openings.who"),
                        getTranslation("comment.openings.when"),
                        getTranslation("comment.pools.group"),
                        getTranslation("comment.pools.question")));
        openings.forEach(each -> table.row(each.reader(), Dates.moment(each.at()), each.group(), each.question()));
        card.add(table);
        return card;
    }

    private static Paragraph muted(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("muted", "desk-note");
        return line;
    }

    private void showNothing() {
        add(
                new PageHeader(where(), getTranslation("comment.title")),
                new EmptyState(getTranslation("comment.none"), getTranslation("comment.none.do")));
    }
}
