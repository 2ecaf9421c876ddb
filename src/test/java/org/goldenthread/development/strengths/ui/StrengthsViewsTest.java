package org.goldenthread.development.strengths.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.ViewTest;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.development.strengths.StrengthFixture;
import org.goldenthread.development.strengths.StrengthService;
import org.goldenthread.development.strengths.StrengthSharing;
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

class StrengthsViewsTest extends ViewTest {

    @Autowired
    StrengthService strengths;

    @Autowired
    StrengthSharing sharing;

    @Autowired
    CoachService coaches;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture staff;
    private PersonId chloe;
    private PersonId aminaId;
    private SignedIn amina;

    @BeforeEach
    void prepare() {
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        chloe = staff.person("Chloe", team, "Practice manager", null);
        aminaId = staff.person("Amina", team, "Social worker", chloe);
        amina = staff.signedIn(aminaId);
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused(StrengthsView.ROUTE);
        assertRefused(StrengthSittingView.ROUTE);
        assertRefused(CoachView.ROUTE);
    }

    @Test
    void oneAnswersPageAfterPageAndReadsTheBands() {
        signIn(amina);
        open(StrengthsView.ROUTE, StrengthsView.class);
        _click(_get(Button.class, spec -> spec.withText("Begin")));
        for (int page = 1; page <= 6; page++) {
            assertThat(text()).contains("Page " + page + " of 6");
            _find(RadioButtonGroup.class).forEach(group -> {
                boolean hopeful = group.getLabel().startsWith("I remain hopeful")
                        || group.getLabel().startsWith("I can find the positive");
                boolean against = group.getLabel().startsWith("I expect the worst")
                        || group.getLabel().startsWith("I often think about the possibility");
                answer(group, hopeful ? 5 : against ? 1 : 3);
            });
            _click(_get(Button.class, spec -> spec.withText(page() == 6 ? "See my strengths" : "Next page")));
        }
        assertThat(text()).contains("Signature strength", "Hope", "At work", "When overdone", "Use it");
        assertThat(CurrentUser.runAs(amina, strengths::results)).hasSize(1);
        assertThat(CurrentUser.runAs(amina, strengths::sitting)).isEmpty();
    }

    @Test
    void aSittingIsGoneOnWithWhereItWasLeft() {
        CurrentUser.runAs(amina, () -> {
            strengths.begin(false);
            strengths.turn(1);
            return true;
        });
        signIn(amina);
        open(StrengthSittingView.ROUTE, StrengthSittingView.class);
        assertThat(text()).contains("Page 2 of 6");
        assertThat(_find(RadioButtonGroup.class)).hasSize(16);
    }

    @Test
    void withoutASittingOneIsLedToWhereItBegins() {
        signIn(amina);
        navigate(StrengthSittingView.ROUTE);
        Checkbox optional = _get(Checkbox.class);
        assertThat(optional.getValue()).isFalse();
        assertThat(optional.getLabel()).isEqualTo("Ask me about spirituality too");
        assertThat(optional.getHelperText()).contains("which the law protects specially");
    }

    @Test
    void oneSharesWithTheManagerTakesItBackAndDeletesEverything() {
        new StrengthFixture(strengths).answer(amina, false, Set.of("hope"));
        signIn(amina);
        open(StrengthsView.ROUTE, StrengthsView.class);
        _click(_get(Button.class, spec -> spec.withText("Share with my manager, Chloe Test")));
        assertThat(CurrentUser.runAs(amina, sharing::mine)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        assertThat(CurrentUser.runAs(amina, sharing::mine)).isEmpty();
        assertThat(statusText()).contains("Chloe Test no longer sees your strengths.");
        _click(_get(Button.class, spec -> spec.withText("Delete my strengths")));
        assertThat(CurrentUser.runAs(amina, strengths::results)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Yes, delete everything")));
        assertThat(CurrentUser.runAs(amina, strengths::results)).isEmpty();
    }

    @Test
    void whatIsNotSharedLooksLikeWhatDoesNotExist() {
        new StrengthFixture(strengths).answer(amina, false, Set.of("hope"));
        signIn(staff.signedIn(chloe, Role.values()));
        navigate(SharedStrengthsView.ROUTE + "/" + aminaId.value());
        assertThat(text()).contains("There is no such page").doesNotContain("Hope");
        CurrentUser.runAs(amina, () -> {
            sharing.share(chloe);
            return true;
        });
        SharedStrengthsView view = open(SharedStrengthsView.ROUTE + "/" + aminaId.value(), SharedStrengthsView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Strengths of Amina Test", "Hope");
    }

    @Test
    void oneAsksACoachAndACoachDeclines() {
        CurrentUser.runAs(staff.signedIn(chloe, Role.LEARNING_PUBLISHER), () -> {
            coaches.name(chloe, "Tuesdays");
            return true;
        });
        signIn(amina);
        open(CoachView.ROUTE, CoachView.class);
        assertThat(text()).doesNotContain("Enter coaches");
        _click(asks("Chloe Test").getFirst());
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(_get(TextArea.class).getErrorMessage()).contains("Write a sentence");
        _get(TextArea.class).setValue("My courage");
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(text()).contains("Waiting for an answer", "My courage");
        assertThat(asks("Chloe Test")).isEmpty();

        signIn(staff.signedIn(chloe));
        open(CoachView.ROUTE, CoachView.class);
        assertThat(asks("Chloe Test")).isEmpty();
        assertThat(_get(DateTimePicker.class).getDatePickerI18n().getDateFormats())
                .startsWith("d MMMM yyyy");
        _click(_get(Button.class, spec -> spec.withText("Decline")));
        assertThat(text()).contains("Asked of me", "Declined");
    }

    @Test
    void oneReadsTwoResultsSideBySideInTheOrderOfTheLatest() {
        new StrengthFixture(strengths).answer(amina, false, Set.of("hope"));
        new StrengthFixture(strengths).answer(amina, false, Set.of("zest"));
        signIn(amina);
        open(StrengthsView.ROUTE, StrengthsView.class);
        NativeTableRow first = _find(NativeTableRow.class).get(1);
        assertThat(first.getElement().getTextRecursively()).startsWith("Zest").contains("Signature strength");
    }

    private static List<Button> asks(String coach) {
        return _find(Button.class, spec -> spec.withText("Ask for a conversation")).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(coach))
                .toList();
    }

    @SuppressWarnings("unchecked") // a class literal cannot say what the answers are
    private static void answer(RadioButtonGroup<?> group, int answer) {
        ((RadioButtonGroup<Integer>) group).setValue(answer);
    }

    private static int page() {
        return text().contains("Page 6 of 6") ? 6 : 0;
    }

    private static String text() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(shown -> ((Component) shown).getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
