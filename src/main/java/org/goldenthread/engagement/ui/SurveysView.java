package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.goldenthread.engagement.EngagementService;
import org.goldenthread.engagement.Wave;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.SeriesService;
import org.goldenthread.survey.SurveySeries;

/** The owner of surveys sees which are open, closes one, and goes on to its results. */
@Route(SurveysView.ROUTE)
@RolesAllowed("SURVEY_OWNER")
class SurveysView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/surveys";

    private final transient CampaignService campaigns;
    private final transient EngagementService engagement;
    private final transient SeriesService series;
    private final transient Clock clock;

    SurveysView(CampaignService campaigns, EngagementService engagement, SeriesService series, Clock clock) {
        super("engagement.surveys.title");
        this.campaigns = campaigns;
        this.engagement = engagement;
        this.series = series;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<SurveySeries> repeated = series.running();
        Div cards = new Div(open(campaigns.open()));
        if (!repeated.isEmpty()) {
            cards.add(new SeriesCard(repeated, series, this::show));
        }
        cards.add(closed(engagement.waves()));
        cards.addClassName("stack");
        add(
                new PageHeader(null, getTranslation("engagement.surveys.title"))
                        .says(getTranslation("engagement.surveys.says"))
                        .actions(calendar(), comments(), questions(), lifecycle(), confidential(), launch()),
                cards);
    }

    private Component calendar() {
        Anchor calendar = new Anchor(CalendarView.ROUTE, getTranslation("campaign.calendar"));
        calendar.addClassName("button-link");
        return calendar;
    }

    private Component lifecycle() {
        Anchor lifecycle = new Anchor(ROUTE + "/lifecycle", getTranslation("lifecycle.title"));
        lifecycle.addClassName("button-link");
        return lifecycle;
    }

    private Component confidential() {
        Anchor confidential = new Anchor(ROUTE + "/confidential", getTranslation("confidential.owner.title"));
        confidential.addClassName("button-link");
        return confidential;
    }

    private Component comments() {
        Anchor comments = new Anchor(EngagementNavigation.ROUTE + "/comments", getTranslation("comment.title"));
        comments.addClassName("button-link");
        return comments;
    }

    private Component questions() {
        Anchor questions = new Anchor(ROUTE + "/questions", getTranslation("engagement.surveys.questions"));
        questions.addClassName("button-link");
        return questions;
    }

    private Component launch() {
        Anchor launch = new Anchor(ROUTE + "/launch", getTranslation("engagement.surveys.launch"));
        launch.addClassNames("button-link", "primary");
        return launch;
    }

    private Card open(List<Campaign> open) {
        Card card = new Card(getTranslation("engagement.surveys.open"));
        if (open.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("engagement.surveys.none-open"),
                    getTranslation("engagement.surveys.none-open.what-to-do")));
            return card;
        }
        open.forEach(campaign -> card.add(row(campaign)));
        return card;
    }

    private Component row(Campaign campaign) {
        Paragraph title = new Paragraph(new Anchor(FollowNavigation.link(campaign.id()), campaign.title()));
        title.addClassName("strong");
        String key = campaign.opensAt().isAfter(clock.instant())
                ? "engagement.surveys.from-until"
                : "engagement.surveys.until";
        Paragraph until =
                new Paragraph(getTranslation(key, Dates.moment(campaign.closesAt()), Dates.moment(campaign.opensAt())));
        until.addClassName("muted");
        Button close = new Button(
                getTranslation("engagement.surveys.close"),
                click -> new CloseDialog(campaign, campaigns, this::show).open());
        // One that has not opened has nothing to close; its own page offers to cancel it.
        close.setVisible(!campaign.opensAt().isAfter(clock.instant()));
        close.setAriaLabel(getTranslation("engagement.surveys.close-this", campaign.title()));
        Button extend = new Button(
                getTranslation("engagement.surveys.extend"),
                click -> new ExtendDialog(campaign, campaigns, this::show).open());
        extend.setAriaLabel(getTranslation("engagement.surveys.extend-this", campaign.title()));
        Div actions = new Div(extend, close);
        actions.addClassName("actions");
        Div row = new Div(new Div(title, until), actions);
        row.addClassNames("between", "survey-row");
        return row;
    }

    private Card closed(List<Wave> waves) {
        Card card = new Card(getTranslation("engagement.surveys.results"));
        if (waves.isEmpty()) {
            card.add(new EmptyState(getTranslation("engagement.empty"), getTranslation("engagement.empty.what-to-do")));
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("engagement.surveys.results"),
                List.of(
                        getTranslation("engagement.wave"),
                        getTranslation("engagement.surveys.closed-on"),
                        getTranslation("engagement.surveys.threshold")));
        waves.forEach(wave -> table.row(
                new Anchor(EngagementNavigation.link(wave.campaign(), null), wave.title()),
                new Span(Dates.day(wave.closedAt())),
                new Span(Integer.toString(wave.threshold()))));
        card.add(table);
        return card;
    }
}
