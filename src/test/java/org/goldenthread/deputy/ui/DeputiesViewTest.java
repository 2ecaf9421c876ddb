package org.goldenthread.deputy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.ViewTest;
import org.goldenthread.deputy.Deputy;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeputiesViewTest extends ViewTest {

    @Autowired
    DeputyService service;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture staff;
    private PersonId mo;
    private PersonId di;
    private SignedIn hr;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        today = directory.today();
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        mo = staff.person("Moira", team, "Practice manager", null);
        di = staff.person("Dilys", team, "Practice manager", null);
        hr = staff.signedIn(staff.person("Farid", team, "HR adviser", null), Role.SURVEY_OWNER);
    }

    @Test
    void onlyAdministratorsAndHrComeHere() {
        assertRefused(DeputiesView.ROUTE);
        signIn(staff.signedIn(mo, Role.LEADER, Role.LEARNING_PUBLISHER));
        assertRefused(DeputiesView.ROUTE);
    }

    @Test
    void somebodyIsNamedIsOnTheListAndIsEnded() {
        signIn(hr);
        DeputiesView view = open(DeputiesView.ROUTE, DeputiesView.class);
        choose("In whose place?", mo);
        choose("Who acts?", di);
        _get(DatePicker.class, spec -> spec.withLabel("Last day")).setValue(today.plusDays(3));
        name();
        assertThat(view.getElement().getTextRecursively())
                .contains("Dilys Test in the place of Moira Test", "Named by Farid Test");
        assertThat(ofMo()).extracting(Deputy::person).containsExactly(di);

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> "Dilys Test no longer acts in the place of Moira Test"
                        .equals(button.getAriaLabel().orElse("")))));
        assertThat(view.getElement().getTextRecursively()).doesNotContain("Dilys Test in the place of Moira Test");
        assertThat(ofMo()).isEmpty();
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndWhatIsRefusedBelow() {
        signIn(hr);
        open(DeputiesView.ROUTE, DeputiesView.class);
        name();
        assertThat(person("Who acts?").getErrorMessage()).isEqualTo("Choose somebody.");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Last day")).isInvalid())
                .isTrue();

        choose("In whose place?", mo);
        choose("Who acts?", mo);
        _get(DatePicker.class, spec -> spec.withLabel("Last day")).setValue(today);
        name();
        assertThat(alertText()).contains("Nobody can be their own deputy");
        choose("Who acts?", di);
        _get(DatePicker.class, spec -> spec.withLabel("Last day")).setValue(today.minusDays(1));
        name();
        assertThat(alertText()).contains("The last day is today or later");
        assertThat(ofMo()).isEmpty();
    }

    private void choose(String label, PersonId who) {
        person(label).setValue(directory.find(who, today).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StaffMember> person(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static void name() {
        _click(_get(Button.class, spec -> spec.withText("Name them")));
    }

    private List<Deputy> ofMo() {
        return CurrentUser.runAs(staff.signedIn(mo), service::mine);
    }
}
