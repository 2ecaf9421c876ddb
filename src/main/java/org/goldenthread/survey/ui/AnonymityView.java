package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.Anonymity;
import org.goldenthread.survey.AnonymityService;

/** For everybody: what is stored of an answer, who sees what, and what nobody can promise. */
@Route(AnonymityView.ROUTE)
@PermitAll
class AnonymityView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-voice/anonymity";

    private final transient AnonymityService service;

    AnonymityView(AnonymityService service) {
        super("survey.anonymity.title");
        this.service = service;
        addClassName("survey");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Anonymity anonymity = service.mine();
        removeAll();
        Div cards = new Div(
                open(anonymity),
                card(
                        "survey.anonymity.stored",
                        getTranslation("survey.anonymity.stored.ballot"),
                        getTranslation("survey.anonymity.stored.group", anonymity.leastThreshold()),
                        getTranslation("survey.anonymity.stored.list"),
                        getTranslation("survey.anonymity.stored.comments"),
                        getTranslation("survey.anonymity.stored.browser")),
                card(
                        "survey.anonymity.mixed",
                        getTranslation(
                                "survey.anonymity.mixed.while-open",
                                anonymity.mixedEvery().toMinutes()),
                        getTranslation("survey.anonymity.mixed.at-close"),
                        getTranslation("survey.anonymity.mixed.fixed")),
                card(
                        "survey.seen",
                        getTranslation("survey.anonymity.seen.once"),
                        getTranslation("survey.seen.by-whom"),
                        getTranslation("survey.anonymity.seen.together"),
                        getTranslation("survey.anonymity.seen.comments", anonymity.leastCommenters()),
                        getTranslation("survey.anonymity.seen.comments.then")),
                card(
                        "survey.anonymity.messages",
                        getTranslation("survey.anonymity.messages.at-most"),
                        getTranslation("survey.anonymity.messages.unanswered"),
                        getTranslation("survey.anonymity.messages.link")),
                card(
                        "survey.anonymity.not-promised",
                        getTranslation("survey.anonymity.not-promised.watching"),
                        getTranslation("survey.anonymity.not-promised.answers"),
                        getTranslation("survey.anonymity.not-promised.leaning"),
                        getTranslation("survey.anonymity.messages.mail-server")));
        cards.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("my-voice", getTranslation("survey.back")),
                                getTranslation("survey.anonymity.title"))
                        .says(getTranslation("survey.anonymity.says"))
                        .says(getTranslation("survey.anonymity.confidential")),
                cards);
    }

    private Component open(Anonymity anonymity) {
        Card card = new Card(getTranslation("survey.anonymity.open"));
        if (anonymity.surveys().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("survey.anonymity.none-open"),
                    getTranslation("survey.anonymity.none-open.what-to-do")));
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("survey.anonymity.open"),
                List.of(
                        getTranslation("survey.anonymity.survey"),
                        getTranslation("survey.anonymity.group"),
                        getTranslation("survey.anonymity.people"),
                        getTranslation("survey.anonymity.threshold"),
                        getTranslation("survey.anonymity.reminded"),
                        getTranslation("survey.anonymity.closes")));
        for (Anonymity.OfSurvey survey : anonymity.surveys()) {
            String band = survey.storedWith().bands().stream()
                    .map(each -> ", " + getTranslation("survey.band." + each))
                    .collect(Collectors.joining());
            table.row(
                    survey.title(),
                    new Span(survey.storedWith().group() + band),
                    new Span(Integer.toString(survey.storedWith().invited())),
                    new Span(Integer.toString(survey.threshold())),
                    new Span(getTranslation(
                            "survey.anonymity.reminded." + survey.reminded().name())),
                    new Span(Dates.moment(survey.closesAt())));
        }
        card.add(table);
        return card;
    }

    private Card card(String title, String... lines) {
        UnorderedList list = new UnorderedList();
        for (String line : lines) {
            list.add(new ListItem(line));
        }
        Card card = new Card(getTranslation(title));
        card.add(list);
        return card;
    }
}
