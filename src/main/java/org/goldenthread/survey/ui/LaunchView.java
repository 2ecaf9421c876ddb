package org.goldenthread.survey.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchPreview;
import org.goldenthread.survey.LaunchRefused;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.Rhythm;
import org.goldenthread.survey.SeriesService;

/** The owner of surveys decides what is asked, of whom and when, sees what that comes to, and only then asks. */
@Route(LaunchView.ROUTE)
@RolesAllowed("SURVEY_OWNER")
class LaunchView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/surveys/launch";
    private static final String SURVEYS = "organisation/surveys";
    private static final String FORM = "form";
    private static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final transient CampaignService campaigns;
    private final transient SeriesService series;
    private final transient Clock clock;
    private final Div outcome = new Div();
    private UUID sheet = UUID.randomUUID();

    LaunchView(CampaignService campaigns, SeriesService series, Clock clock) {
        super("launch.title");
        this.campaigns = campaigns;
        this.series = series;
        this.clock = clock;
        outcome.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        outcome.removeAll();
        name(event.getLocation());
        LaunchForm form = new LaunchForm(
                campaigns.choices(),
                campaigns::isPromisedTo,
                campaigns::promisesTo,
                LocalDateTime.ofInstant(clock.instant(), StaffDirectory.LONDON),
                sheet.getLeastSignificantBits(),
                outcome::removeAll);
        Button preview = new Button(
                getTranslation("launch.see"),
                click -> form.entered().ifPresent(request -> preview(request, form.repeated())));
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        Div card = new Div(form, preview);
        card.addClassName("card");
        Div page = new Div(card, outcome);
        page.addClassNames("stack", "launch");
        add(
                new PageHeader(new Anchor(SURVEYS, getTranslation("launch.back")), getTranslation("launch.title"))
                        .says(getTranslation("launch.says")),
                page);
    }

    /**
     * The address names this one form: a window that is duplicated or loaded again holds the same form, and so makes no
     * second survey. Who comes back after the launch gets a new one.
     */
    private void name(Location location) {
        sheet = location.getQueryParameters()
                .getSingleParameter(FORM)
                .filter(text -> text.matches(UUID_PATTERN))
                .map(UUID::fromString)
                .filter(form -> !campaigns.isLaunched(form))
                .orElseGet(UUID::randomUUID);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(ROUTE, QueryParameters.of(FORM, sheet.toString())));
    }

    private void preview(LaunchRequest request, Optional<Rhythm> repeated) {
        outcome.removeAll();
        try {
            LaunchPreview preview = campaigns.preview(request);
            Button launch =
                    new Button(getTranslation("launch.do"), click -> confirm(request, repeated, preview.invited()));
            launch.addThemeVariants(ButtonVariant.PRIMARY);
            LaunchPreviewCard card = new LaunchPreviewCard(request, preview, repeated, launch);
            outcome.add(card);
            card.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
        } catch (LaunchRefused refused) {
            showRefusal(refused);
        }
    }

    private void confirm(LaunchRequest request, Optional<Rhythm> repeated, int invited) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("launch.confirm", request.title()));
        dialog.setText(getTranslation("launch.confirm.says", invited));
        dialog.setConfirmText(getTranslation("launch.do"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("launch.not-yet"));
        dialog.addConfirmListener(confirmed -> launch(request, repeated));
        dialog.open();
    }

    private void launch(LaunchRequest request, Optional<Rhythm> repeated) {
        try {
            if (repeated.isPresent()) {
                series.start(sheet, request, repeated.get());
            } else {
                campaigns.launch(sheet, request);
            }
            Notification.show(getTranslation("launch.done", request.title()));
            getUI().ifPresent(ui -> ui.navigate(SURVEYS));
        } catch (LaunchRefused refused) {
            showRefusal(refused);
        }
    }

    private void showRefusal(LaunchRefused refused) {
        outcome.removeAll();
        Paragraph reason = new Paragraph(refused.getMessage());
        reason.getElement().setAttribute("role", "alert");
        reason.addClassName("launch-refused");
        outcome.add(reason);
    }
}
