package org.goldenthread.goal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.goal.Goal;
import org.goldenthread.goal.GoalEditing;
import org.goldenthread.goal.GoalFixture;
import org.goldenthread.goal.GoalId;
import org.goldenthread.goal.GoalText;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.performance.MeasureName;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.shell.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class GoldenThreadViewTest extends ViewTest {

    @Autowired
    GoalEditing editing;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private GoalFixture fixture;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new GoalFixture(jdbc);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInIsRefusedAndOnlyLeadersEdit() {
        assertRefused("golden-thread");
        assertRefused("golden-thread/1");
        assertRefused("golden-thread/edit");
        signIn(fixture.amina);
        assertRefused("golden-thread/edit");
    }

    @Test
    void withoutGoalsItSaysWhoWritesThem() {
        signIn(fixture.amina);
        assertThat(text(open("golden-thread", GoldenThreadView.class))).contains("No goals have been written down yet");
    }

    @Test
    void onesOwnVisitsAreWalkedUpToTheGoalAndBack() {
        Goal goal = add(fixture.top, "Children are safe", null);
        Goal priority = add(fixture.service, "Seen on time", goal.id(), "visits-in-time");
        new PerformanceFixture(context).load(fixture.amina.employeeNumber() + ",visits-in-time,2026-10,41,42\n");
        signIn(fixture.amina);

        assertThat(text(open("my-work/visits-in-time", Page.class)))
                .containsSubsequence("The golden thread", "Goal of Exampleshire", "Children are safe", "Seen on time");
        GoldenThreadView view = open("golden-thread/visits-in-time", GoldenThreadView.class);
        assertThat(hrefs(view, "Seen on time"))
                .contains("golden-thread/" + priority.id().value());
        view = open("golden-thread/" + priority.id().value(), GoldenThreadView.class);
        assertThat(hrefs(view, "Children are safe"))
                .contains("golden-thread/" + goal.id().value());
        view = open("golden-thread/" + goal.id().value(), GoldenThreadView.class);
        assertThat(text(view)).contains("Since 16 November 2026, worded by David Test.");
        assertThat(hrefs(view, "Visits in time")).contains("golden-thread/visits-in-time");
        assertThat(hrefs(view, "Me: 98\u00a0%, 41 of 42")).contains("my-work/visits-in-time");
        assertThat(hrefs(view, "Edit goals and priorities")).isEmpty();
    }

    @Test
    void aPlaceThatDoesNotExistIsNotFound() {
        add(fixture.top, "Children are safe", null);
        signIn(fixture.amina);
        assertRefused("golden-thread/no-such-place");
    }

    @Test
    void prioritiesOfAnotherServiceAreShownWithoutFigures() {
        Goal goal = add(fixture.top, "Children are safe", null);
        add(fixture.service, "Seen on time", goal.id(), "visits-in-time");
        new PerformanceFixture(context).load(fixture.amina.employeeNumber() + ",visits-in-time,2026-10,41,42\n");
        String code = jdbc.sql("select code from unit where unit_id = :id")
                .param("id", fixture.service.value())
                .query(String.class)
                .single();
        signIn(fixture.other);

        assertThat(text(open("golden-thread", GoldenThreadView.class)))
                .contains("Children are safe", "No priority of this service serves it")
                .doesNotContain("Seen on time");
        UI.getCurrent().navigate("golden-thread", QueryParameters.of("service", code));
        GoldenThreadView view = _get(GoldenThreadView.class);
        assertThat(text(view)).contains("Seen on time", "Visits in time").doesNotContain("Me:");
        assertThat(hrefs(view, "Seen on time")).allMatch(href -> href.endsWith("?service=" + code));
    }

    @Test
    void aLeaderAddsAPriorityAndTiesAMeasureToIt() {
        add(fixture.top, "Children are safe", null);
        signIn(fixture.david);
        GoalsView view = open("golden-thread/edit", GoalsView.class);
        _click(button(view, "Add a priority"));
        _click(button(view, "Save"));
        assertThat(_get(view, TextField.class).getErrorMessage()).isEqualTo("Write it in a few words.");
        assertThat(serves(view).getErrorMessage()).isEqualTo("Choose the goal that it serves.");
        _get(view, TextField.class).setValue("Seen on time");
        serves(view).setValue(editing.goals().getFirst());
        measures(view)
                .select(editing.measures().stream()
                        .filter(each -> each.key().equals("visits-in-time"))
                        .toList());
        _click(button(view, "Save"));

        assertThat(text(view))
                .contains(
                        "Seen on time",
                        "Serves: Children are safe",
                        "Measured by: Visits in time",
                        "worded by David Test");
    }

    @Test
    void theOthersWordingIsShownAndOnesOwnIsKeptInTheFields() {
        Goal goal = add(fixture.top, "Children are safe", null);
        signIn(fixture.david);
        GoalsView view = open("golden-thread/edit", GoalsView.class);
        _click(button(view, "Reword"));
        CurrentUser.runAs(fixture.other, () -> {
            editing.word(goal.id(), 1, new GoalText("Children are safe and heard", "", null, List.of()));
            return true;
        });
        _get(view, TextField.class).setValue("Children are safe at home");
        _click(button(view, "Save"));

        assertThat(alertText()).contains("Other Test changed this", "“Children are safe and heard”");
        assertThat(_get(view, TextField.class).getValue()).isEqualTo("Children are safe at home");
        _click(button(view, "Save"));
        assertThat(text(view)).contains("Children are safe at home").doesNotContain("and heard");
    }

    private Goal add(UnitId unit, String title, @Nullable GoalId serves, String... measures) {
        return CurrentUser.runAs(fixture.david, () -> {
            editing.add(unit, UUID.randomUUID(), new GoalText(title, "", serves, List.of(measures)));
            return editing.of(unit).getLast();
        });
    }

    private static List<String> hrefs(Component view, String text) {
        return _find(view, Anchor.class, search -> search.withText(text)).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static Button button(Component view, String text) {
        return _get(view, Button.class, search -> search.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Goal> serves(Component view) {
        return _get(view, RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<MeasureName> measures(Component view) {
        return _get(view, CheckboxGroup.class);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
