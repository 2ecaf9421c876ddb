package org.goldenthread.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.performance.TeamReminderService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MyTeamViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MeasureActionService actions;

    @Autowired
    TeamReminderService reminders;

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
        PersonId ben = fixture.organisation.person("Ben", north, "Social worker", chloe);
        fixture.organisation.person("Student", north, "Student social worker", chloe);
        fixture.load(fixture.row(amina, "caseload,2026-09,18,")
                + fixture.row(amina, "caseload,2026-10,19,")
                + fixture.row(amina, "visits-in-time,2026-10,41,42")
                + fixture.row(ben, "caseload,2026-10,12,"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused("my-team");
        assertRefused("my-team/E1");
        assertRefused("my-team/E1/visits-in-time");
        assertRefused("my-work/who-looked");
    }

    @Test
    void whoeverManagesNobodyHasNoEntryAndReadsWhy() {
        signIn(fixture.organisation.signedIn(amina, Role.values()));

        assertThat(menu()).doesNotContain("My team").contains("My work");
        assertThat(text(open("my-team", MyTeamView.class))).contains("You are line manager of nobody today");
        assertRefused("my-team/" + fixture.number(amina));
        assertRefused("my-team/" + fixture.number(amina) + "/visits-in-time");
    }

    @Test
    void theTeamStandsByNameWithWorkloadSignsAndTheirRules() {
        signIn(fixture.organisation.signedIn(chloe));

        assertThat(menu()).contains("My team");
        String page = text(open("my-team", MyTeamView.class));
        assertThat(page)
                .containsSubsequence(
                        "Amina Test", "19 of 17 allowed", "2 above", "Ben Test", "12 of 17 allowed", "5 below")
                .contains("Student Test", "No figure about allocated children")
                .contains("Above the allowance two months running: 19 children in October 2026, 18 in September 2026.")
                .contains("3 or more of the supervision sessions due in the last twelve months")
                .contains(
                        "Of 2 people with an allowance, one is above it. The emptiest is 71\u00a0% full, the fullest 112\u00a0%")
                .contains("Nothing is due by 23 November 2026")
                .contains("17 for a social worker in family safeguarding, full time: 17");
    }

    @Test
    void aLookAtAPersonsPageIsReadByThatPerson() {
        CurrentUser.runAs(fixture.organisation.signedIn(amina), () -> {
            actions.keep("visits-in-time", "Plan visits on Mondays", LocalDate.of(2026, 11, 20), true);
            actions.keep("caseload", "Mine alone", LocalDate.of(2026, 11, 20), false);
            return true;
        });
        signIn(fixture.organisation.signedIn(chloe));
        assertThat(text(open("my-team", MyTeamView.class)))
                .contains("Visits in time: Plan visits on Mondays", "Due on 20 November 2026");
        assertThat(text(open("my-team/" + fixture.number(amina), TeamPersonView.class)))
                .contains("Amina reads that you opened this page", "41 of 42", "Plan visits on Mondays")
                .doesNotContain("Mine alone");
        assertThat(text(open("my-team/" + fixture.number(amina) + "/visits-in-time", TeamMeasureView.class)))
                .contains("Amina reads that you opened this page", "What Amina reads about it");

        signIn(fixture.organisation.signedIn(amina));
        assertThat(text(open("my-work/who-looked", Page.class)))
                .containsSubsequence(
                        "Chloe Test",
                        "My figures: Visits in time",
                        "Monday 16 November at 09:00",
                        "Chloe Test",
                        "My figures",
                        "Monday 16 November at 09:00")
                .contains("Your line manager today is Chloe Test.", "Children allocated to me")
                .contains("More children than the person’s own allowance");
        signIn(fixture.organisation.signedIn(chloe));
        assertThat(text(open("my-work/who-looked", Page.class)))
                .contains("Nobody has looked at anything of yours", "No line manager is entered for you today");
    }

    @Test
    void aReminderIsKeptComesToTheStartPageAndIsDone() {
        signIn(fixture.organisation.signedIn(chloe));
        MyTeamView view = open("my-team", MyTeamView.class);
        _click(button(view, "Add a reminder"));
        _click(button(view, "Save"));
        assertThat(_get(view, TextArea.class).getErrorMessage()).isEqualTo("Write what was agreed.");
        _get(view, TextArea.class).setValue("Share the duty days anew");
        _get(view, DatePicker.class).setValue(LocalDate.of(2026, 11, 15));
        _click(button(view, "Save"));
        assertThat(_get(view, DatePicker.class).isInvalid()).isTrue();
        _get(view, DatePicker.class).setValue(LocalDate.of(2026, 11, 16));
        _click(button(view, "Save"));

        assertThat(text(view)).contains("Share the duty days anew", "Come back to it on 16 November 2026");
        assertThat(text(open("", Page.class))).contains("What you agreed in the team", "Share the duty days anew");
        view = open("my-team", MyTeamView.class);
        _click(button(view, "Done"));
        assertThat(text(view)).doesNotContain("Share the duty days anew");
    }

    @Test
    void withFiftyRemindersThereIsNoMore() {
        CurrentUser.runAs(fixture.organisation.signedIn(chloe), () -> {
            for (int each = 0; each < 50; each++) {
                reminders.keep(UUID.randomUUID(), "Reminder " + each, LocalDate.of(2026, 11, 20));
            }
            return true;
        });
        signIn(fixture.organisation.signedIn(chloe));
        MyTeamView view = open("my-team", MyTeamView.class);

        assertThat(_find(view, Button.class, search -> search.withText("Add a reminder")))
                .isEmpty();
        assertThat(text(view)).contains("You have 50 reminders, as many as there can be.");
    }

    private static String menu() {
        StringBuilder menu = new StringBuilder();
        _find(UI.getCurrent(), SideNavItem.class)
                .forEach(item -> menu.append(item.getLabel()).append('|'));
        return menu.toString();
    }

    private static Button button(Component view, String text) {
        return _get(view, Button.class, search -> search.withText(text));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
