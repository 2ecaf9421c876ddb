package org.goldenthread.development.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Evidence;
import org.goldenthread.development.programme.Outcome;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProgrammeViewsTest extends ViewTest {

    @Autowired
    ProgrammeService programmes;

    @Autowired
    CohortService cohorts;

    @Autowired
    ApplicationService applications;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonId bensKey;
    private SignedIn ben;
    private SignedIn chloe;
    private SignedIn esther;
    private long enrolment;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 27, 10, 0));
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("North 2", UnitKind.TEAM, null);
        PersonId manager = staff.person("Chloe", team, "Practice manager", null);
        PersonId person = staff.person("Ben", team, "Social worker", manager);
        PersonId coordinator = staff.person("Esther", team, "Adviser", null);
        bensKey = person;
        ben = staff.signedIn(person);
        chloe = staff.signedIn(manager);
        esther = staff.signedIn(coordinator, Role.LEARNING_PUBLISHER);
        as(esther, () -> cohorts.all().forEach(each -> cohorts.nameCoordinator(each.key(), coordinator)));
        as(
                esther,
                () -> cohorts.enrol(
                        UUID.randomUUID(), "asye", person, LocalDate.of(2026, 2, 2), "quarterly", Optional.empty()));
        enrolment = file().enrolment().id();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
        jdbc.sql("delete from programme_application").update();
        jdbc.sql("delete from application_round").update();
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused(FirstYearsView.ROUTE);
        assertRefused(ProgrammesView.ROUTE);
        assertRefused(ApplicationsView.ROUTE);
        assertRefused(SupportView.ROUTE);
    }

    @Test
    void whatIsNotTheirsLooksLikeWhatIsNotThere() {
        signIn(ben);
        for (String route : new String[] {
            CohortView.ROUTE + "/asye",
            EnrolView.ROUTE + "/asye",
            EnrolmentView.ROUTE + "/" + enrolment,
            PersonProgrammeView.ROUTE + "/999999999",
            RoundView.ROUTE + "/999999999"
        }) {
            navigate(route);
            assertThat(text()).as(route).contains("There is no such page");
        }
        signIn(esther);
        navigate(PersonProgrammeView.ROUTE + "/" + enrolment);
        assertThat(text()).as("the coordinator reads no file").contains("There is no such page");
    }

    @Test
    void benSeesWhereHeIsAndAddsEvidence() {
        signIn(ben);
        open(FirstYearsView.ROUTE, FirstYearsView.class);
        assertThat(text())
                .contains("Now: To the end of the year", "every month", "3.7 hours a week", "At most 90")
                .contains("Review was due by 2 May 2026", "0 of 10 have evidence.", "Esther Test coordinates");
        _click(_get(Button.class, spec -> spec.withText("Add a piece of evidence")));
        _click(_get(Button.class, spec -> spec.withText("Keep the evidence")));
        assertThat(_get(TextField.class).getErrorMessage()).contains("Write what it is");
        assertThat(alertText()).contains("Tick at least one");
        _get(TextField.class).setValue("Observed visit");
        group().setValue(Set.of(new Evidence.Of("post-qualifying", "law")));
        _click(_get(Button.class, spec -> spec.withText("Keep the evidence")));
        assertThat(text()).contains("1 of 10 have evidence.", "Observed visit");
    }

    @Test
    void whoIsPutOnAProgrammeAheadReadsFromWhenItIs() {
        as(
                esther,
                () -> cohorts.enrol(
                        UUID.randomUUID(),
                        "emerging-talent",
                        bensKey,
                        LocalDate.of(2026, 12, 1),
                        "usual",
                        Optional.empty()));
        signIn(ben);
        open(FirstYearsView.ROUTE, FirstYearsView.class);
        assertThat(text()).contains("From 1 December 2026: Finding your feet", "Now: To the end of the year");
        assertThat(text().split("You are here", -1)).as("in one of the two").hasSize(2);
    }

    @Test
    void chloeWritesAReviewDownAndTheCoordinatorReadsNoneOfItsWords() {
        signIn(chloe);
        open(PersonProgrammeView.ROUTE + "/" + enrolment, PersonProgrammeView.class);
        _click(_get(Button.class, spec -> spec.withText("Write it down")));
        _click(_get(Button.class, spec -> spec.withText("Keep the review")));
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Write what goes well");
        _get(TextArea.class).setValue("For the three of us");
        outcome().setValue(Outcome.ON_TRACK);
        _get(com.vaadin.flow.component.datepicker.DatePicker.class).setValue(LocalDate.of(2026, 5, 4));
        _click(_get(Button.class, spec -> spec.withText("Keep the review")));
        assertThat(text()).contains("For the three of us", "On track");

        signIn(esther);
        open(CohortView.ROUTE + "/asye", CohortView.class);
        assertThat(text())
                .contains("Ben Test", "North 2", "Review overdue", "0 of 19")
                .doesNotContain("three of us");
        open(EnrolmentView.ROUTE + "/" + enrolment, EnrolmentView.class);
        assertThat(text()).contains("On track", "Held on 4 May 2026").doesNotContain("three of us");
    }

    @Test
    void aPauseIsEnteredAndSaid() {
        signIn(esther);
        open(EnrolmentView.ROUTE + "/" + enrolment, EnrolmentView.class);
        _click(_get(Button.class, spec -> spec.withText("Pause the programme")));
        assertThat(text()).contains("Away since 27 November 2026");
        signIn(ben);
        open(FirstYearsView.ROUTE, FirstYearsView.class);
        assertThat(text()).contains("Paused since 27 November 2026");
    }

    @Test
    void anApplicationIsWrittenSupportedAndDecided() {
        as(
                esther,
                () -> applications.open(
                        UUID.randomUUID(),
                        "emerging-talent",
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 4),
                        LocalDate.of(2026, 12, 18),
                        LocalDate.of(2027, 1, 11)));
        long round = CurrentUser.runAs(
                esther, () -> applications.rounds("emerging-talent").getFirst().id());
        signIn(ben);
        open(ApplyView.ROUTE + "/" + round, ApplyView.class);
        _click(_get(Button.class, spec -> spec.withText("Send the application")));
        assertThat(_find(TextArea.class)).allMatch(TextArea::isInvalid);
        _find(TextArea.class).forEach(area -> area.setValue("Because of the children"));
        _click(_get(Button.class, spec -> spec.withText("Send the application")));
        assertThat(text()).contains("Sent on 27 November 2026");

        signIn(chloe);
        open(SupportView.ROUTE, SupportView.class);
        assertThat(text()).contains("Ben Test: Emerging talent").doesNotContain("Because of the children");
        decide("Send", "He leads our Thursdays");

        signIn(esther);
        open(RoundView.ROUTE + "/" + round, RoundView.class);
        assertThat(text()).contains("Because of the children", "He leads our Thursdays");
        decide("Decide and send the feedback", "Welcome");

        signIn(ben);
        open(ApplicationsView.ROUTE, ApplicationsView.class);
        assertThat(text()).contains("Accepted", "Welcome");
    }

    @SuppressWarnings("unchecked") // the only group of radio buttons on the page
    private static void decide(String button, String words) {
        _get(RadioButtonGroup.class).setValue(true);
        _get(TextArea.class).setValue(words);
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    @SuppressWarnings("unchecked") // holds outcomes
    private static RadioButtonGroup<Outcome> outcome() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked") // the first is of the post-qualifying standard
    private static CheckboxGroup<Evidence.Of> group() {
        return (CheckboxGroup<Evidence.Of>) _find(CheckboxGroup.class).getFirst();
    }

    private ProgrammeFile file() {
        return CurrentUser.runAs(ben, () -> programmes.mine().getFirst());
    }

    private static String text() {
        return _find(UI.getCurrent(), Component.class).stream()
                .map(component -> component.getElement().getText())
                .reduce("", (all, each) -> all + "\n" + each);
    }

    private static void as(SignedIn person, Runnable work) {
        CurrentUser.runAs(person, () -> {
            work.run();
            return true;
        });
    }
}
