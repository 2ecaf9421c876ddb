package org.goldenthread.development.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.Queries;
import org.goldenthread.ViewTest;
import org.goldenthread.development.plan.CareerService;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.GoalSharing;
import org.goldenthread.development.plan.GoalWords;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.development.plan.Standing;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanViewsTest extends ViewTest {

    private static final LocalDate IN_MARCH = LocalDate.of(2027, 3, 31);

    @Autowired
    GoalService goals;

    @Autowired
    LearningNeedService needs;

    @Autowired
    CareerService careers;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture staff;
    private PersonId chloe;
    private SignedIn ben;

    @BeforeEach
    void prepare() {
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        chloe = staff.person("Chloe", team, "Practice manager", null);
        ben = staff.signedIn(staff.person("Ben", team, "Business support officer", chloe));
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused(PlanView.ROUTE);
        assertRefused(SharedGoalsView.ROUTE);
        assertRefused(CareerView.ROUTE);
    }

    @Test
    void aGoalIsAddedSharedCheckedInOnAndReached() {
        signIn(ben);
        open(GoalView.ROUTE + "/new", GoalView.class);
        _click(_get(Button.class, spec -> spec.withText("Save the goal")));
        assertThat(title().getErrorMessage()).contains("Write what you want to reach");
        assertThat(_get(DatePicker.class).getErrorMessage()).contains("Choose a day");
        assertThat(goals()).isEmpty();
        title().setValue("Minute a conference");
        _get(DatePicker.class).setValue(IN_MARCH);
        share(_get(RadioButtonGroup.class));
        _click(_get(Button.class, spec -> spec.withText("Save the goal")));
        assertThat(text()).contains("Minute a conference", "By 31 March 2027", "Shared with Chloe Test");

        open(GoalView.ROUTE + "/" + goal().id(), GoalView.class);
        _get(TextArea.class).setValue("Shadowed one");
        _click(_get(Button.class, spec -> spec.withText("Add to the goal")));
        assertThat(text()).contains("How it went", "Shadowed one");
        _get(TextArea.class).setValue("On my own");
        _click(_get(Button.class, spec -> spec.withText("I have reached it")));
        assertThat(text()).contains("Reached on", "On my own");
        assertThat(goal().doneOn()).isPresent();
    }

    @Test
    void whatWasChangedInAnotherTabIsSaidAndNotOverwritten() {
        add("Minute a conference", false);
        signIn(ben);
        open(GoalView.ROUTE + "/" + goal().id(), GoalView.class);
        _click(_get(Button.class, spec -> spec.withText("Change the goal")));
        CurrentUser.runAs(ben, () -> goals.change(goal().id(), goal().version(), words("Another tab"), false));
        title().setValue("This tab");
        _click(_get(Button.class, spec -> spec.withText("Save the goal")));
        assertThat(alertText()).contains("Nothing was overwritten");
        assertThat(goal().words().title()).isEqualTo("Another tab");
    }

    @Test
    void anothersGoalLooksLikeOneThatDoesNotExist() {
        add("Minute a conference", true);
        signIn(staff.signedIn(chloe, Role.values()));
        navigate(GoalView.ROUTE + "/" + goal().id());
        assertThat(text()).contains("There is no such page");
        navigate(GoalView.ROUTE + "/x");
        assertThat(text()).contains("There is no such page");
    }

    @Test
    void theManagerReadsWhatIsSharedWithAsManyQueriesForManyAsForOne() {
        add("Minute a conference", true);
        signIn(staff.signedIn(chloe));
        int one = Queries.count(() -> open(SharedGoalsView.ROUTE, SharedGoalsView.class));
        for (int number = 0; number < 5; number++) {
            add("Goal " + number, true);
        }
        navigate(CareerView.ROUTE);
        int many = Queries.count(() -> open(SharedGoalsView.ROUTE, SharedGoalsView.class));
        assertThat(text()).contains("Ben Test", "Minute a conference", "Goal 4");
        assertThat(many).isLessThanOrEqualTo(one);
    }

    @Test
    void needsAreAddedLeadToCoursesAndAreTakenOut() {
        CurrentUser.runAs(ben, () -> {
            needs.add("court-work", "Minutes for court");
            return true;
        });
        signIn(ben);
        PlanView view = open(PlanView.ROUTE, PlanView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("Court work and evidence", "Minutes for court", "Courses");
        _click(_get(Button.class, spec -> spec.withText("Take out")));
        assertThat(CurrentUser.runAs(ben, needs::mine)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Add")));
        assertThat(CurrentUser.runAs(ben, needs::mine)).isEmpty();
    }

    @Test
    void thePathShowsWhereOneIsAndKeepsWhereOneStands() {
        signIn(ben);
        CareerView view = open(CareerView.ROUTE, CareerView.class);
        assertThat(view.getElement().getTextRecursively())
                .contains("Next step: Senior business support officer", "You are here");
        stand(_find(RadioButtonGroup.class).getFirst());
        assertThat(CurrentUser.runAs(ben, () -> careers.mine(Optional.empty())).account())
                .containsValue(Standing.YES);
        open(CareerView.ROUTE + "/manager", CareerView.class);
        assertThat(text()).contains("Next step: Practice or team manager").doesNotContain("You are here");
        navigate(CareerView.ROUTE + "/pilot");
        assertThat(text()).contains("There is no such page");
    }

    @SuppressWarnings("unchecked") // a class literal cannot say what is chosen from
    private static void share(RadioButtonGroup<?> group) {
        ((RadioButtonGroup<GoalSharing>) group).setValue(GoalSharing.WITH_MANAGER);
    }

    @SuppressWarnings("unchecked") // a class literal cannot say what is chosen from
    private static void stand(RadioButtonGroup<?> group) {
        ((RadioButtonGroup<Standing>) group).setValue(Standing.YES);
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("What I want to reach"));
    }

    private void add(String title, boolean shared) {
        CurrentUser.runAs(ben, () -> {
            goals.add(UUID.randomUUID(), words(title), shared);
            return true;
        });
    }

    private java.util.List<Goal> goals() {
        return CurrentUser.runAs(ben, () -> goals.mine());
    }

    private Goal goal() {
        return goals().getFirst();
    }

    private static GoalWords words(String title) {
        return new GoalWords(title, "", "", "", "", IN_MARCH, Optional.empty());
    }

    private static String text() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(shown -> ((Component) shown).getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
