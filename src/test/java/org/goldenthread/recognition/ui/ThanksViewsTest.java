package org.goldenthread.recognition.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.Queries;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.recognition.Behaviour;
import org.goldenthread.recognition.Team;
import org.goldenthread.recognition.ThanksService;
import org.goldenthread.recognition.ThanksWords;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ThanksViewsTest extends ViewTest {

    @Autowired
    ThanksService thanks;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture staff;
    private UnitId team;
    private PersonId ben;
    private SignedIn amina;

    @BeforeEach
    void prepare() {
        staff = new OrganisationFixture(jdbc);
        UnitId service = staff.unit("Service", UnitKind.SERVICE, null);
        team = staff.unit("North " + UUID.randomUUID(), UnitKind.TEAM, service);
        amina = staff.signedIn(staff.person("Amina", team, "Social worker", null));
        ben = staff.person("Ben", team, "Social worker", null);
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused(ThanksView.ROUTE);
        assertRefused(MyThanksView.ROUTE);
        assertRefused(GiveThanksView.ROUTE);
    }

    @Test
    void aTeamIsThankedAndTheThanksTakenBack() {
        signIn(amina);
        open(GiveThanksView.ROUTE, GiveThanksView.class);
        _click(_get(Button.class, spec -> spec.withText("Give thanks")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        choose("A team");
        Team north = thanksTeam();
        combo("A team").setValue(north);
        combo("For which of our values").setValue(behaviour());
        _get(TextArea.class).setValue("You stayed calm in the flood of last week.");
        _click(_get(Button.class, spec -> spec.withText("Give thanks")));
        assertThat(text()).contains(north.name(), "You stayed calm", "On the wall");

        open(ThanksView.ROUTE, ThanksView.class);
        assertThat(text()).contains("From Amina Test", "Focus on the child").doesNotContain("Take off the wall");
        open(MyThanksView.ROUTE, MyThanksView.class);
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(text()).contains("You have thanked nobody here yet.");
    }

    @Test
    void theThankedIsToldOnceAndTakesThemOffTheWall() {
        give();
        signIn(staff.signedIn(ben));
        open("", Component.class);
        assertThat(text()).contains("Amina Test thanked you for: Honesty and openness.");
        open(MyThanksView.ROUTE, MyThanksView.class);
        _click(_get(
                Button.class,
                spec -> spec.withAttribute("aria-label", "Take the thanks from Amina Test off the wall")));
        assertThat(text()).contains("taken off by whoever was thanked");
        open("", Component.class);
        assertThat(text()).doesNotContain("Amina Test thanked you");
        open(ThanksView.ROUTE, ThanksView.class);
        assertThat(text()).contains("Nothing stands on this wall yet.");
    }

    @Test
    void hrTakesDownWithAReasonAndPutsBack() {
        give();
        signIn(staff.signedIn(staff.person("Farid", team, "HR business partner", null), Role.SURVEY_OWNER));
        open(ThanksView.ROUTE, ThanksView.class);
        _click(_get(
                Button.class, spec -> spec.withAttribute("aria-label", "Take the thanks to Ben Test off the wall")));
        _click(_get(Button.class, spec -> spec.withText("Take it off")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _get(TextField.class).setValue("It names a child");
        _click(_get(Button.class, spec -> spec.withText("Take it off")));
        assertThat(text()).contains("Nothing stands on this wall yet.", "Why: It names a child");
        _click(_find(Button.class, spec -> spec.withText("Put back on the wall"))
                .getFirst());
    }

    @Test
    void theWallAsksAsMuchForManyAsForOneAndShowsTwentyAtFirst() {
        give();
        signIn(amina);
        int one = Queries.count(() -> open(ThanksView.ROUTE, ThanksView.class));
        for (int number = 0; number < 25; number++) {
            give();
        }
        open(MyThanksView.ROUTE, MyThanksView.class);
        int many = Queries.count(() -> open(ThanksView.ROUTE, ThanksView.class));
        assertThat(many).isLessThanOrEqualTo(one);
        assertThat(_find(ThanksBlock.class)).hasSize(20);
        _click(_get(Button.class, spec -> spec.withText("Show older ones")));
        assertThat(_find(ThanksBlock.class)).hasSize(26);
        assertThat(_find(Button.class, spec -> spec.withText("Show older ones")))
                .isEmpty();
    }

    @Test
    void whoeverHasNoPostReadsAndGivesNone() {
        signIn(new SignedIn("x", "X", "outside", Set.of()));
        open(GiveThanksView.ROUTE, GiveThanksView.class);
        assertThat(text()).contains("You have no post in the directory");
        assertThat(text(open(ThanksView.ROUTE, ThanksView.class))).doesNotContain("Say thank you");
    }

    private void give() {
        CurrentUser.runAs(amina, () -> {
            thanks.give(UUID.randomUUID(), ben, new ThanksWords("honesty", "You said it.", true));
            return true;
        });
    }

    @SuppressWarnings("unchecked") // the only group of texts on the page is whom one thanks
    private void choose(String label) {
        _find(RadioButtonGroup.class).stream()
                .filter(group -> "To whom".equals(group.getLabel()))
                .forEach(group -> group.setValue(label.equals("A team") ? "team" : "colleague"));
    }

    @SuppressWarnings("unchecked") // the caller knows what it holds
    private static ComboBox<Object> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private Team thanksTeam() {
        return CurrentUser.runAs(amina, () -> thanks.teams()).stream()
                .filter(each -> each.id().equals(team))
                .findFirst()
                .orElseThrow();
    }

    private Behaviour behaviour() {
        return CurrentUser.runAs(amina, () -> thanks.behaviours()).getFirst();
    }

    private static String text() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(shown -> text((Component) shown))
                .findFirst()
                .orElse("");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
