package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.ContextService;
import org.goldenthread.engagement.ConversationService;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureRef;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.engagement.ResultsContext;
import org.goldenthread.engagement.Wave;
import org.goldenthread.engagement.comment.OwnWordsService;
import org.goldenthread.engagement.comment.ui.OwnWordsCard;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Released results of one wave, read from one group: the same page for everybody, with the rows that each may see. */
@Route(EngagementNavigation.ROUTE)
@Menu(title = "menu.organisation", order = 60, icon = "org")
@PermitAll
class EngagementView extends Page implements BeforeEnterObserver {

    private final transient EngagementService engagement;
    private final transient ContextService contexts;
    private final transient CommitmentService commitments;
    final transient ConversationService conversations;
    private final transient OwnWordsService words;
    private final boolean ownsSurveys;
    private final boolean answersResults;

    EngagementView(
            EngagementService engagement,
            ContextService contexts,
            CommitmentService commitments,
            ConversationService conversations,
            OwnWordsService words,
            CurrentUser currentUser) {
        super("engagement.title");
        this.engagement = engagement;
        this.contexts = contexts;
        this.commitments = commitments;
        this.conversations = conversations;
        this.words = words;
        this.ownsSurveys = currentUser.has(Role.SURVEY_OWNER);
        this.answersResults = ownsSurveys || currentUser.has(Role.LEADER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            results(event.getLocation()).ifPresentOrElse(this::show, this::showNothing);
        } catch (AccessDeniedException e) {
            showRefusal();
        }
    }

    /** @throws AccessDeniedException when the signed-in person may not see what the address asks for */
    Optional<EngagementResults> results(Location location) {
        return engagement.results(
                EngagementNavigation.wave(location).orElse(null),
                EngagementNavigation.group(location).orElse(null));
    }

    private void show(EngagementResults results) {
        ResultsContext context = contexts.of(
                results.wave().campaign(), results.selected().group().id());
        add(header(results), new HeadlineCards(results, context));
        Div columns = new Div();
        if (results.before() != null) {
            columns.add(new TrendCard(results, context));
        }
        if (!results.scales().isEmpty()) {
            columns.add(HeatCard.ofScales(results));
        }
        Set<Long> mayAnswer = mayAnswer(results);
        columns.add(HeatCard.ofThemes(results));
        HeatCard.ofBands(results).forEach(columns::add);
        columns.add(new DriversCard(context.drivers()), new ItemsCard(results, mayAnswer));
        if (!results.chosen().isEmpty()) {
            columns.add(new ChoicesCard(results, mayAnswer));
        }
        columns.add(new OwnWordsCard(results, words), new TakeAwayCard(results));
        columns.addClassNames("grid-2", "engagement-columns");
        add(columns);
    }

    private Set<Long> mayAnswer(EngagementResults results) {
        return answersResults
                ? commitments.figures(results.wave().campaign()).stream()
                        .map(FigureRef::figure)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private PageHeader header(EngagementResults results) {
        PageHeader header = new PageHeader(where(results), results.wave().title())
                .says(answered(results))
                .actions(waves(results), groups(results));
        Anchor loop = new Anchor(LoopView.ROUTE, getTranslation("loop.open"));
        loop.addClassName("button-link");
        Anchor thread = new Anchor("golden-thread", getTranslation("engagement.thread"));
        thread.addClassName("button-link");
        header.actions(loop, thread);
        if (ownsSurveys) {
            header.actions(surveys());
        }
        if (conversations.iLead()) {
            Anchor conversation = new Anchor(ConversationView.ROUTE, getTranslation("conversation.open"));
            conversation.addClassName("button-link");
            header.actions(teamResults(), conversation);
        }
        if (answersResults) {
            Anchor record = new Anchor(CommitmentNavigation.ROUTE, getTranslation("commitment.record"));
            record.addClassNames("button-link", "primary");
            header.actions(record);
        }
        return header;
    }

    /** Where one is, each level above a link. */
    private Component where(EngagementResults results) {
        Span path = new Span(getTranslation("engagement.where"));
        for (var row : results.rows()) {
            path.add(new Span(" › "));
            if (row.group().id() == results.selected().group().id()) {
                path.add(new Span(row.group().name()));
                return path;
            }
            path.add(new Anchor(
                    EngagementNavigation.link(
                            results.wave().campaign(), row.group().id()),
                    row.group().name()));
        }
        return path;
    }

    private String answered(EngagementResults results) {
        Figure response = results.selected().response();
        String closed = Dates.day(results.wave().closedAt());
        if (!response.isShown()) {
            return getTranslation("engagement.closed", closed);
        }
        return getTranslation(
                "engagement.answered",
                response.n(),
                results.selected().group().invited(),
                FigureWords.value(this, response),
                closed,
                results.wave().threshold());
    }

    private Component waves(EngagementResults results) {
        Set<Wave> waves = new LinkedHashSet<>(engagement.waves());
        waves.add(results.wave());
        if (results.before() != null) {
            waves.add(results.before());
        }
        Select<Wave> select = new Select<>();
        select.setLabel(getTranslation("engagement.wave"));
        select.setItems(waves);
        select.setItemLabelGenerator(Wave::title);
        select.setValue(results.wave());
        select.addValueChangeListener(change -> go(change.getValue(), null));
        return select;
    }

    private Component groups(EngagementResults results) {
        ComboBox<ResultGroup> box = new ComboBox<>(getTranslation("engagement.group"));
        Set<ResultGroup> groups = new LinkedHashSet<>(results.choices());
        groups.add(results.selected().group());
        box.setItems(groups);
        box.setItemLabelGenerator(ResultGroup::name);
        box.setValue(results.selected().group());
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(results.wave(), change.getValue().id());
            }
        });
        return box;
    }

    private void go(Wave wave, @Nullable Long group) {
        getUI().ifPresent(ui -> ui.navigate(EngagementView.class, EngagementNavigation.to(wave.campaign(), group)));
    }

    private void showNothing() {
        add(
                new PageHeader(null, getTranslation("engagement.title")),
                new EmptyState(getTranslation("engagement.empty"), getTranslation("engagement.empty.what-to-do")));
        if (ownsSurveys) {
            add(surveys());
        }
    }

    private Component teamResults() {
        Anchor link = new Anchor(TeamResultsView.ROUTE, getTranslation("engagement.my-team"));
        link.addClassName("button-link");
        return link;
    }

    private Component surveys() {
        Anchor link = new Anchor(SurveysView.ROUTE, getTranslation("engagement.surveys.manage"));
        link.addClassName("button-link");
        return link;
    }

    private void showRefusal() {
        add(
                new PageHeader(null, getTranslation("engagement.title")),
                new EmptyState(getTranslation("engagement.refused"), getTranslation("engagement.refused.what-to-do")),
                new Anchor(EngagementNavigation.ROUTE, getTranslation("engagement.refused.back")));
    }
}
