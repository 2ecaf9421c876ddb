package org.goldenthread.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureAction.Sharing;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MeasureActionViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private PerformanceFixture fixture;
    private PersonId chloe;
    private PersonId amina;

    @BeforeEach
    void load() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new PerformanceFixture(context);
        var north = fixture.organisation.unit("North", UnitKind.TEAM, fixture.service);
        chloe = fixture.organisation.person("Chloe", north, "Practice manager", null);
        amina = fixture.organisation.person("Amina", north, "Social worker", chloe);
        fixture.load(fixture.row(amina, "visits-in-time,2026-10,41,42"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anActionIsSetSharedReadByTheManagerAndRemindsOnItsDay() {
        signIn(fixture.organisation.signedIn(amina));
        MeasureView view = open("my-work/visits-in-time", MeasureView.class);
        _click(button(view, "Set an action"));
        _get(view, TextArea.class).setValue("Plan visits on Mondays");
        _get(view, DatePicker.class).setValue(LocalDate.of(2026, 12, 14));
        sharing(view).setValue(Sharing.WITH_MANAGER);
        _click(button(view, "Save"));

        assertThat(text(view))
                .contains("Plan visits on MondaysShared with Chloe Test · look again on 14 December 2026");
        assertThat(text(open("", Page.class))).doesNotContain("Time to look again");
        signIn(fixture.organisation.signedIn(chloe));
        assertThat(text(open("my-work", MyWorkView.class)))
                .contains("Amina Test: Visits in time", "Plan visits on Mondays", "Looks again on 14 December 2026")
                .doesNotContain("41 of 42");
        clock.setInLondon(LocalDateTime.of(2026, 12, 14, 9, 0));
        signIn(fixture.organisation.signedIn(amina));
        assertThat(text(open("", Page.class)))
                .contains(
                        "Time to look again", "Plan visits on Mondays", "You set yourself this day: 14 December 2026.");
    }

    @Test
    void anActionBeginsAsPrivateAndIsChangedAndDeleted() {
        signIn(fixture.organisation.signedIn(amina));
        MeasureView view = open("my-work/visits-in-time", MeasureView.class);
        _click(button(view, "Set an action"));
        assertThat(sharing(view).getValue()).isEqualTo(Sharing.PRIVATE);
        _click(button(view, "Save"));
        assertThat(_get(view, TextArea.class).getErrorMessage()).isEqualTo("Write what you will do.");
        _get(view, TextArea.class).setValue("Plan visits on Mondays");
        _get(view, DatePicker.class).setValue(LocalDate.of(2026, 11, 15));
        _click(button(view, "Save"));
        assertThat(_get(view, DatePicker.class).isInvalid()).isTrue();
        _get(view, DatePicker.class).setValue(LocalDate.of(2026, 11, 16));
        _click(button(view, "Save"));
        assertThat(text(view)).contains("Private: only you see it · look again on 16 November 2026");

        _click(button(view, "Change"));
        assertThat(_get(view, TextArea.class).getValue()).isEqualTo("Plan visits on Mondays");
        _click(button(view, "Cancel"));
        _click(button(view, "Delete"));
        assertThat(text(view))
                .contains("What would you like to do about this figure")
                .doesNotContain("on Mondays");
    }

    @Test
    void somebodyWithoutAManagerHasNobodyToShareItWith() {
        fixture.load(fixture.row(chloe, "visits-in-time,2026-10,41,42"));
        signIn(fixture.organisation.signedIn(chloe));
        MeasureView view = open("my-work/visits-in-time", MeasureView.class);
        _click(button(view, "Set an action"));

        assertThat(text(view)).contains("Only you will see it: no manager is entered for you.");
    }

    private static Button button(Component view, String text) {
        return _get(view, Button.class, search -> search.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Sharing> sharing(Component view) {
        return _get(view, RadioButtonGroup.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
