package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.engagement.HeardInComments;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.engagement.comment.LeftOutBecause;
import org.goldenthread.engagement.comment.OwnWords;
import org.goldenthread.engagement.comment.OwnWordsService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What people wrote in one wave, read from one group: one question at a time, and by theme where enough wrote about it. */
@Route(CommentNavigation.WORDS)
@PermitAll
class OwnWordsView extends Page implements BeforeEnterObserver {

    private final transient OwnWordsService words;
    private final transient HeardInComments heard;

    OwnWordsView(OwnWordsService words, HeardInComments heard) {
        super("comment.words");
        this.words = words;
        this.heard = heard;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Location location = event.getLocation();
        try {
            CommentNavigation.wave(location)
                    .flatMap(wave -> read(wave, location))
                    .ifPresentOrElse(this::show, () -> showNothing("comment.words.none", "comment.words.none.do"));
        } catch (AccessDeniedException e) {
            showNothing("comment.words.refused", "comment.words.refused.do");
        }
    }

    private Optional<OwnWords> read(CampaignId wave, Location location) {
        return words.read(
                wave,
                CommentNavigation.group(location).orElse(null),
                CommentNavigation.question(location).orElse(null),
                CommentNavigation.theme(location).orElse(null));
    }

    private void show(OwnWords read) {
        CampaignId wave = read.wave().campaign();
        Div page = new Div();
        page.addClassNames("stack", "own-words");
        if (read.questions().size() > 1) {
            page.add(questions(read));
        }
        page.add(card(read), about(read));
        add(
                new PageHeader(
                                new Anchor(
                                        CommentNavigation.results(
                                                wave, read.group().id()),
                                        getTranslation(
                                                "comment.words.results",
                                                read.wave().title())),
                                getTranslation("comment.words"))
                        .says(getTranslation(
                                "comment.words.says",
                                read.group().name(),
                                Dates.day(read.wave().closedAt())))
                        .actions(groups(read)),
                page);
    }

    private Card card(OwnWords read) {
        Card card = new Card(read.question().text());
        if (read.question().readable() == 0) {
            card.add(empty(read));
            return card;
        }
        if (!read.themes().isEmpty()) {
            card.add(themes(read));
        }
        Paragraph many = new Paragraph(getTranslation("comment.words.listed", read.listed()));
        many.addClassName("muted");
        card.add(many, new AnswerTheme(read, heard), new WordsList(read, words));
        return card;
    }

    /** Why there is nothing, and where what was written may be found. */
    private Component empty(OwnWords read) {
        int least = read.wave().least();
        if (!read.question().pooled()) {
            return new EmptyState(
                    getTranslation("comment.words.too-few", least),
                    getTranslation("comment.words.too-few.gone", least));
        }
        Div nothing = new Div(new EmptyState(
                getTranslation("comment.words.above", read.group().name(), least),
                getTranslation("comment.words.above.why")));
        nothing.addClassName("stack");
        read.above()
                .ifPresent(above -> nothing.add(new Anchor(
                        CommentNavigation.WORDS + "?"
                                + CommentNavigation.words(
                                                read.wave().campaign(),
                                                above.id(),
                                                read.question().item(),
                                                null)
                                        .getQueryString(),
                        getTranslation("comment.words.above.open", above.name()))));
        return nothing;
    }

    private Nav questions(OwnWords read) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("comment.words.questions"));
        nav.addClassName("row");
        read.questions()
                .forEach(each -> nav.add(choice(
                        read,
                        each.item(),
                        null,
                        each.text(),
                        each.item().equals(read.question().item()))));
        return nav;
    }

    private Nav themes(OwnWords read) {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("comment.words.themes"));
        nav.addClassNames("row", "own-words-themes");
        String item = read.question().item();
        nav.add(choice(
                read,
                item,
                null,
                getTranslation("comment.words.all", read.question().readable()),
                read.theme() == null));
        read.themes()
                .forEach(each -> nav.add(choice(
                        read,
                        item,
                        each.theme(),
                        getTranslation("comment.words.theme", each.theme(), each.comments()),
                        each.theme().equals(read.theme()))));
        return nav;
    }

    private static Anchor choice(OwnWords read, String item, @Nullable String theme, String name, boolean current) {
        Anchor anchor = new Anchor(
                CommentNavigation.WORDS + "?"
                        + CommentNavigation.words(
                                        read.wave().campaign(), read.group().id(), item, theme)
                                .getQueryString(),
                name);
        anchor.addClassNames("tag", current ? "thread" : "plain");
        if (current) {
            anchor.getElement().setAttribute("aria-current", "true");
        }
        return anchor;
    }

    private Component groups(OwnWords read) {
        ComboBox<ResultGroup> box = new ComboBox<>(getTranslation("engagement.group"));
        box.setItems(read.choices());
        box.setItemLabelGenerator(ResultGroup::name);
        box.setValue(read.group());
        box.addValueChangeListener(change -> {
            ResultGroup group = change.getValue();
            if (group != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        OwnWordsView.class,
                        CommentNavigation.words(
                                read.wave().campaign(),
                                group.id(),
                                read.question().item(),
                                null)));
            }
        });
        return box;
    }

    private Card about(OwnWords read) {
        Card card = new Card(getTranslation("comment.words.how"));
        card.add(new Paragraph(
                getTranslation("comment.words.how.says", read.wave().least())));
        if (!read.leftOut().isEmpty()) {
            card.add(new Paragraph(getTranslation("comment.words.left-out", leftOut(read.leftOut()))));
        }
        return card;
    }

    private String leftOut(Map<LeftOutBecause, Integer> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> getTranslation(
                        "comment.words.left-out.each",
                        each.getValue(),
                        getTranslation("comment.because." + each.getKey().name())))
                .collect(Collectors.joining("; "));
    }

    private void showNothing(String what, String doKey) {
        add(
                new PageHeader(null, getTranslation("comment.words")),
                new EmptyState(getTranslation(what), getTranslation(doKey)),
                new Anchor("organisation/engagement", getTranslation("engagement.refused.back")));
    }
}
