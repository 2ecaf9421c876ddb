package org.goldenthread.survey.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.CommitmentFixture;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.Campaign;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRefused;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.Promise;
import org.goldenthread.survey.Rhythm;
import org.goldenthread.survey.SeriesService;
import org.goldenthread.survey.SurveySeries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class LaunchViewTest extends ViewTest {

    private static final String ABOUT_ACTION = "Ask at the end what came of the last survey";

    @Autowired
    CampaignService campaigns;

    @Autowired
    SeriesService series;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private final SignedIn farid =
            new SignedIn("farid", "Farid Owner", "OWNER-" + UUID.randomUUID(), Set.of(Role.SURVEY_OWNER));
    private final String title = "Pulse " + UUID.randomUUID();
    private final String serviceName = "Service " + UUID.randomUUID();
    private UnitId service;

    @BeforeEach
    void organise() {
        var fixture = new OrganisationFixture(jdbc);
        UnitId whole = fixture.unit("Whole", UnitKind.ORGANISATION, null);
        service = fixture.unit(serviceName, UnitKind.SERVICE, whole);
        UnitId large = fixture.unit("Large", UnitKind.TEAM, service);
        UnitId small = fixture.unit("Small", UnitKind.TEAM, service);
        UnitId tiny = fixture.unit("Tiny", UnitKind.TEAM, service);
        for (int person = 0; person < 7; person++) {
            fixture.person("L" + person, large, "Social worker", null);
        }
        for (int person = 0; person < 3; person++) {
            fixture.person("S" + person, small, "Social worker", null);
            fixture.person("T" + person, tiny, "Social worker", null);
        }
    }

    @Test
    void othersAreRefusedByPageAndService() {
        assertRefused(LaunchView.ROUTE);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.LEADER)) {
            SignedIn other = new SignedIn("other", "Somebody Else", "OTHER", Set.of(role));
            signIn(other);
            assertRefused(LaunchView.ROUTE);
            assertThatThrownBy(() -> CurrentUser.runAs(other, campaigns::choices))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void nothingIsLaunchedBeforeTheOwnerHasSeenWhomItReachesAndConfirmed() {
        fillIn();
        see();
        String text = text();

        assertThat(text)
                .contains("13 people are asked.")
                .contains("Put together, because each alone is too small: Small, Tiny")
                .contains("It opens on");
        assertThat(mine()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Launch")));
        assertThat(mine()).isEmpty();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        Campaign launched = mine().getFirst();
        assertThat(launched.threshold()).isEqualTo(5);
        assertThat(launched.purpose()).isEqualTo("To hear how you are.");
        close(launched);
    }

    @Test
    void whereSomethingWasPromisedItIsOfferedToAskWhatCameOfIt() {
        var promised = new CommitmentFixture(context);
        promised.record("Fostering", "Quiet rooms");
        fillIn();
        choose("engagement-index");
        assertThat(_find(Checkbox.class, spec -> spec.withLabel(ABOUT_ACTION)))
                .as("only others were promised anything")
                .isEmpty();
        see();
        assertThat(text()).doesNotContain("It ends with the statement:");
        ask(service, promised.organisation.fostering());
        choose("five-theme-pulse");
        assertThat(_find(Checkbox.class, spec -> spec.withLabel(ABOUT_ACTION)))
                .as("the pulse asks that anyway")
                .isEmpty();
        choose("engagement-index");
        Checkbox action = _get(Checkbox.class, spec -> spec.withLabel(ABOUT_ACTION));
        assertThat(action.getValue()).isTrue();
        see();
        assertThat(text()).contains("It ends with the statement:");
        action.setValue(false);
        see();
        assertThat(text()).doesNotContain("It ends with the statement:");
    }

    @Test
    @SuppressWarnings("unchecked")
    void onePromiseIsOfferedToAskAboutWhereAllWhoAreAskedWerePromisedIt() {
        var promised = new CommitmentFixture(context);
        long rooms = promised.record("Fostering", "Quiet rooms");
        jdbc.sql("""
                        update commitment set origin = 'COMMENTS', figure_id = null, about_units = array[:service::bigint],
                               heard_campaign_id = -1, heard_item_key = 'say', heard_group_id = -1, heard_theme = 'Rooms'
                         where commitment_id = :rooms
                        """).param("service", service.value()).param("rooms", rooms).update();
        fillIn();
        choose("engagement-index");
        Select<Promise> promise = _get(Select.class, spec -> spec.withLabel("Ask at the end about one promise"));
        assertThat(promise.getValue()).as("nothing unless it is wished").isNull();
        promise.setValue(promise.getListDataView()
                .getItems()
                .filter(each -> each.id() == rooms)
                .findFirst()
                .orElseThrow());
        see();
        assertThat(text()).contains("this has made a difference where I work: “Quiet rooms”");

        ask(service, promised.organisation.fostering());
        assertThat(_find(Select.class, spec -> spec.withLabel("Ask at the end about one promise")))
                .as("others were not promised it")
                .isEmpty();
        see();
        assertThat(text()).doesNotContain("Quiet rooms");
    }

    @Test
    void whatIsMissingIsNamedBesideItsField() {
        openPage();
        see();

        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).isInvalid())
                .isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Launch"))).isEmpty();
    }

    @Test
    void aThresholdBelowFiveIsRefused() {
        fillIn();
        threshold().setValue(4);
        see();

        assertThat(threshold().isInvalid()).isTrue();
    }

    @Test
    void daysOfAReminderOutsideTheirRangeAreRefused() {
        fillIn();
        reminders().forEach(each -> each.setValue(0));
        see();

        assertThat(reminders()).hasSize(2).allMatch(IntegerField::isInvalid);
    }

    @Test
    void anAudienceBelowTheThresholdIsRefusedInWords() {
        fillIn();
        threshold().setValue(14);
        see();

        assertThat(text()).contains("Only 13 people would be asked. With fewer than 14 nobody could be anonymous.");
    }

    @Test
    void aChangeInTheFormTakesThePreviewAway() {
        fillIn();
        see();
        threshold().setValue(6);

        assertThat(_find(Button.class, spec -> spec.withText("Launch"))).isEmpty();
    }

    @Test
    void anOpenSurveyIsKeptOpenForLongerButNotForShorter() {
        fillIn();
        see();
        _click(_get(Button.class, spec -> spec.withText("Launch")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        Campaign launched = mine().getFirst();

        assertThatThrownBy(() -> CurrentUser.runAs(farid, () -> {
                    campaigns.extend(launched.id(), launched.closesAt().minusSeconds(60));
                    return true;
                }))
                .isInstanceOf(LaunchRefused.class);
        CurrentUser.runAs(farid, () -> {
            campaigns.extend(launched.id(), launched.closesAt().plusSeconds(60));
            return true;
        });
        assertThat(mine().getFirst().closesAt()).isEqualTo(launched.closesAt().plusSeconds(60));
        close(launched);
    }

    @Test
    void twoWindowsThatHoldTheSameFormMakeOneSurvey() {
        UUID form = UUID.randomUUID();
        signIn(farid);
        UI.getCurrent().navigate(LaunchView.ROUTE, QueryParameters.of("form", form.toString()));
        enter();
        see();
        CampaignId inTheOtherWindow = CurrentUser.runAs(farid, () -> campaigns.launch(form, request(title)));
        _click(_get(Button.class, spec -> spec.withText("Launch")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(mine()).extracting(Campaign::id).containsExactly(inTheOtherWindow);
        close(mine().getFirst());
    }

    @Test
    void aFormThatHasLaunchedOneSurveyDoesNotPretendToLaunchAnother() {
        UUID form = UUID.randomUUID();
        CampaignId first = CurrentUser.runAs(farid, () -> campaigns.launch(form, request("Other " + title)));
        assertThatThrownBy(() -> CurrentUser.runAs(farid, () -> campaigns.launch(form, request(title))))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("has launched");

        signIn(farid);
        UI.getCurrent().navigate(LaunchView.ROUTE, QueryParameters.of("form", form.toString()));
        enter();
        see();
        _click(_get(Button.class, spec -> spec.withText("Launch")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(mine()).hasSize(1);
        assertThat(mine().getFirst().id()).isNotEqualTo(first);
        close(mine().getFirst());
        CurrentUser.runAs(farid, () -> {
            campaigns.cancel(first, "Only a test.");
            return true;
        });
    }

    private LaunchRequest request(String named) {
        Instant opens = Instant.now().plusSeconds(3600);
        return LaunchRequest.of(named, named, "five-theme-pulse", opens, opens.plusSeconds(86_400), 5)
                .because("To hear how you are.")
                .asking(Audience.of(Set.of(service)));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRandomPartIsAskedAgainAndAgainUntilItIsStopped() {
        fillIn();
        _get(IntegerField.class, spec -> spec.withLabel("Ask a random part, in percent"))
                .setValue(50);
        _get(IntegerField.class, spec -> spec.withLabel("Spare who was asked within this many days"))
                .setValue(7);
        _get(Select.class, spec -> spec.withLabel("Repeat")).setValue(Rhythm.MONTHLY);
        see();
        assertThat(text())
                .contains("7 people are asked.", "A random 7 of 13 are asked.", "Nobody of the 13 who fit is left out")
                .contains("Every month: the first is launched now", "nobody is added while it is open");
        _click(_get(Button.class, spec -> spec.withText("Launch")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        SurveySeries begun = CurrentUser.runAs(farid, series::running).stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        Campaign first = CurrentUser.runAs(farid, campaigns::open).stream()
                .filter(campaign -> campaign.title().startsWith(title + ", "))
                .findFirst()
                .orElseThrow();
        assertThat(begun.nextOpensAt()).isAfter(first.opensAt().plusSeconds(27 * 86_400));
        CurrentUser.runAs(farid, () -> {
            series.stop(begun.id());
            return true;
        });
        close(first);
    }

    private void openPage() {
        signIn(farid);
        open(LaunchView.ROUTE, LaunchView.class);
    }

    private void fillIn() {
        openPage();
        enter();
    }

    @SuppressWarnings("unchecked")
    private void choose(String key) {
        ComboBox<Instrument> instrument = _get(ComboBox.class, spec -> spec.withLabel("Questions"));
        instrument
                .getListDataView()
                .getItems()
                .filter(each -> each.key().equals(key))
                .forEach(instrument::setValue);
    }

    @SuppressWarnings("unchecked")
    private void enter() {
        choose("five-theme-pulse");
        _get(TextField.class, spec -> spec.withLabel("Title")).setValue(title);
        _get(TextArea.class).setValue("To hear how you are.");
        _get(DateTimePicker.class, spec -> spec.withLabel("Opens"))
                .setValue(
                        LocalDateTime.now(java.time.ZoneId.of("Europe/London")).plusMinutes(1));
        ask(service);
        threshold().setValue(5);
    }

    @SuppressWarnings("unchecked")
    private static void ask(UnitId... asked) {
        MultiSelectComboBox<Unit> units = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Services and teams"));
        units.setValue(units.getListDataView()
                .getItems()
                .filter(unit -> List.of(asked).contains(unit.id()))
                .collect(Collectors.toSet()));
    }

    private static List<IntegerField> reminders() {
        return Stream.of("First reminder, days after it opens", "Last reminder, days before it closes")
                .map(label -> _get(IntegerField.class, spec -> spec.withLabel(label)))
                .toList();
    }

    private static IntegerField threshold() {
        return _get(IntegerField.class, spec -> spec.withLabel("Smallest group"));
    }

    private static void see() {
        _click(_get(Button.class, spec -> spec.withText("See whom it reaches")));
    }

    private static String text() {
        return _get(LaunchView.class).getElement().getTextRecursively();
    }

    private List<Campaign> mine() {
        return CurrentUser.runAs(farid, campaigns::open).stream()
                .filter(campaign -> campaign.title().equals(title))
                .toList();
    }

    private void close(Campaign campaign) {
        CurrentUser.runAs(farid, () -> {
            // One minute ahead, so there is nothing to close yet.
            campaigns.cancel(campaign.id(), "Only a test.");
            return true;
        });
    }
}
