package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.engagement.comment.CommentDesk;
import org.goldenthread.engagement.comment.CommentState;
import org.goldenthread.engagement.comment.CommentWave;
import org.goldenthread.engagement.comment.DeskComment;
import org.goldenthread.engagement.comment.DeskPool;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Owners of surveys work through comments that are read together, ten at a time. */
@Route(CommentNavigation.POOL)
@RolesAllowed("SURVEY_OWNER")
class CommentPoolView extends Page implements HasUrlParameter<Long> {

    private final transient CommentDesk desk;
    private final List<CommentEditor> editors = new ArrayList<>();
    private final Paragraph progress = new Paragraph();

    CommentPoolView(CommentDesk desk) {
        super("comment.title");
        this.desk = desk;
    }

    @Override
    public void setParameter(BeforeEvent event, Long pool) {
        removeAll();
        int page = CommentNavigation.page(event.getLocation());
        Optional<DeskPool> found = desk.pool(pool);
        found.flatMap(each -> desk.wave(each.campaign()))
                .filter(wave -> !wave.released())
                .ifPresentOrElse(wave -> show(found.orElseThrow(), wave, page), this::showNothing);
    }

    private void show(DeskPool pool, CommentWave wave, int page) {
        editors.clear();
        List<DeskComment> comments = desk.open(pool.pool(), page);
        Card card = new Card(pool.question());
        progress.addClassName("muted");
        progress.getElement().setAttribute("role", "status");
        card.add(progress);
        for (DeskComment comment : comments) {
            editors.add(new CommentEditor(comment, editors.size() + 1, wave, desk, () -> count(pool)));
        }
        editors.forEach(card::add);
        count(pool);
        add(
                new PageHeader(
                                new Anchor(CommentNavigation.desk(wave.campaign()), wave.title()),
                                getTranslation("comment.pool.title", pool.group()))
                        .says(getTranslation("comment.pool.says", wave.least()))
                        .says(getTranslation("comment.pool.logged")),
                card,
                foot(pool, page));
    }

    private Nav foot(DeskPool pool, int page) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("comment.pages"));
        nav.addClassNames("actions", "desk-pages");
        Button rest = new Button(getTranslation("comment.keep-rest"), click -> keepRest(pool));
        rest.setDisableOnClick(true);
        nav.add(rest);
        if (page > 0) {
            nav.add(link(CommentNavigation.pool(pool.pool(), page - 1), "comment.pages.before"));
        }
        if ((page + 1) * CommentDesk.PAGE < pool.comments()) {
            nav.add(link(CommentNavigation.pool(pool.pool(), page + 1), "comment.pages.next"));
        }
        nav.add(link(CommentNavigation.desk(pool.campaign()), "comment.pages.all"));
        return nav;
    }

    private Anchor link(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("button-link");
        return link;
    }

    private void keepRest(DeskPool pool) {
        desk.keepUnread(editors.stream().map(each -> each.comment().id()).toList());
        editors.stream()
                .filter(each -> each.comment().state() == CommentState.UNREAD)
                .forEach(each -> {
                    DeskComment was = each.comment();
                    each.show(new DeskComment(
                            was.id(), was.words(), was.redacted(), CommentState.KEPT, null, was.themes()));
                });
        count(pool);
    }

    private void count(DeskPool pool) {
        desk.pool(pool.pool())
                .ifPresent(now -> progress.setText(getTranslation(
                        "comment.pool.progress", now.comments() - now.unread(), now.comments(), now.leftOut())));
    }

    private void showNothing() {
        add(
                new PageHeader(null, getTranslation("comment.title")),
                new EmptyState(getTranslation("comment.pool.none"), getTranslation("comment.pool.none.do")),
                link(CommentNavigation.DESK, "comment.pages.all"));
    }
}
