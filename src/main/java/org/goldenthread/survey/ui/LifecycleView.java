package org.goldenthread.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRefused;
import org.goldenthread.survey.LifecycleService;
import org.goldenthread.survey.LifecycleSurvey;

/** Surveys for people who have started or are leaving: those that run, and a form to begin one. */
@Route(LifecycleView.ROUTE)
@RolesAllowed("SURVEY_OWNER")
class LifecycleView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/surveys/lifecycle";

    private final transient LifecycleService lifecycle;
    private final transient CampaignService campaigns;
    private final transient Clock clock;

    LifecycleView(LifecycleService lifecycle, CampaignService campaigns, Clock clock) {
        super("lifecycle.title");
        this.lifecycle = lifecycle;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div cards = new Div(running(lifecycle.running()), begin());
        cards.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor("organisation/surveys", getTranslation("launch.back")),
                                getTranslation("lifecycle.title"))
                        .says(getTranslation("lifecycle.says")),
                cards);
    }

    private Card running(List<LifecycleSurvey> running) {
        Card card = new Card(getTranslation("lifecycle.running"));
        if (running.isEmpty()) {
            card.add(new EmptyState(getTranslation("lifecycle.none"), getTranslation("lifecycle.none.do")));
        }
        running.forEach(each -> card.add(row(each)));
        return card;
    }

    private Component row(LifecycleSurvey each) {
        Paragraph title = new Paragraph(each.title());
        title.addClassName("strong");
        Paragraph says =
                new Paragraph(getTranslation("lifecycle.row." + each.occasion().name(), each.days(), each.threshold()));
        says.addClassName("muted");
        Button stop = new Button(getTranslation("lifecycle.stop"), click -> {
            lifecycle.stop(each.id());
            Notification.show(getTranslation("lifecycle.stopped", each.title()));
            show();
        });
        stop.setAriaLabel(getTranslation("lifecycle.stop-this", each.title()));
        Div actions = new Div(stop);
        actions.addClassName("actions");
        Div row = new Div(new Div(title, says), actions);
        row.addClassNames("between", "survey-row");
        return row;
    }

    private Card begin() {
        Card card = new Card(getTranslation("lifecycle.begin"));
        UUID sheet = UUID.randomUUID();
        LifecycleForm form = new LifecycleForm(campaigns.choices().instruments(), clock.instant());
        Button begin = new Button(
                getTranslation("lifecycle.begin.do"),
                click -> form.entered().ifPresent(request -> {
                    try {
                        lifecycle.start(sheet, request, form.occasion(), form.days());
                        Notification.show(getTranslation("lifecycle.begun", request.title()));
                        show();
                    } catch (LaunchRefused refused) {
                        Notification.show(refused.getMessage());
                    }
                }));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(form, new Paragraph(getTranslation("lifecycle.promise")), begin);
        return card;
    }
}
