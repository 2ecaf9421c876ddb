package org.goldenthread.suggestion.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.SignedIn;
import org.goldenthread.suggestion.AnswerKind;
import org.goldenthread.suggestion.HeldBecause;
import org.goldenthread.suggestion.Suggestion;
import org.goldenthread.suggestion.SuggestionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class SuggestionViewsTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient jdbc;

    private SuggestionFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new SuggestionFixture(context);
    }

    @AfterEach
    void empty() {
        SuggestionFixture.empty(jdbc);
    }

    @Test
    void nobodyButLeadersAndOwnersOfSurveysComesToTheDesk() {
        assertRefused("organisation/suggestions");
        for (SignedIn person : List.of(fixture.amina, fixture.noLeader)) {
            signIn(person);
            assertRefused("organisation/suggestions");
        }
    }

    @Test
    void onlyThoseWhoMayAnswerAreOfferedTo() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        Suggestion shorter = fixture.published(fixture.organisation, "Shorter forms");
        show(fixture.amina, quiet);
        assertThat(_find(AnswerForm.class)).isEmpty();
        show(fixture.david, shorter);
        assertThat(_find(AnswerForm.class)).isEmpty();
        show(fixture.david, quiet);
        assertThat(_find(AnswerForm.class)).hasSize(1);
    }

    @Test
    void aSuggestionIsSentOnceAndItsReceiptSaysAllThatWasStored() {
        signIn(fixture.amina);
        SuggestView view = open("my-voice/suggestions/new", SuggestView.class);
        SuggestionForm form = _get(SuggestionForm.class);
        String key = UUID.randomUUID().toString();
        String to = Long.toString(fixture.safeguarding.value());

        assertThat(form.send("no key", to, "Quiet rooms", "Noise", false)).startsWith("Choose who should answer");
        assertThat(form.send(key, Long.toString(fixture.small.value()), "Quiet rooms", "Noise", false))
                .startsWith("This service has fewer than ten people");
        assertThat(form.send(key, to, "Quiet rooms", "Noise", false)).isEmpty();
        assertThat(text(view))
                .contains("Quiet rooms", "Noise", "To: Family safeguarding", "From: nobody")
                .doesNotContain("Amina");
        fixture.emptyTheBox();
        fixture.publish();
        assertThat(fixture.find("Quiet rooms")).isPresent();
    }

    @Test
    void aColleagueSupportsAndMayChangeTheirMind() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        SuggestionView view = show(fixture.ben, quiet);
        _click(button("Support this"));
        assertThat(text(view)).contains("You support this").contains("Fewer than 10 colleagues");
        _click(button("No longer support this"));
        assertThat(text(view)).doesNotContain("You support this");
    }

    @Test
    void aLeaderAnswersYesAndItIsACommitment() {
        Suggestion quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
        SuggestionView view = show(fixture.david, quiet);
        _click(button("Publish to all staff"));
        assertThat(alertText()).isEqualTo("Choose an answer.");
        kinds().setValue(AnswerKind.YES);
        _get(TextArea.class).setValue("You are right");
        _click(button("Publish to all staff"));
        assertThat(alertText()).startsWith("A yes needs what you will do");

        _get(TextField.class, spec -> spec.withLabel("What we will do")).setValue("Two rooms by summer");
        owners().setValue(staff.find(fixture.davidsKey, staff.today()).orElseThrow());
        _get(DatePicker.class).setValue(LocalDate.of(2099, 12, 11));
        _click(button("Publish to all staff"));
        assertThat(text(view))
                .contains(
                        "Two rooms by summer",
                        "Planned, due 11 December 2099",
                        "You are right",
                        "Seen to by David Test");

        signIn(fixture.amina);
        navigate("my-voice");
        assertThat(text(_get(com.vaadin.flow.component.html.Main.class)))
                .contains("Two rooms by summer", "A suggestion. Fewer than 10 colleagues support it");
    }

    @Test
    void anOwnerOfSurveysHoldsBackWithAReasonThatAllSee() {
        fixture.send(fixture.amina, SuggestionFixture.suggestion(fixture.safeguarding, "What Jo said", false));
        fixture.emptyTheBox();
        signIn(fixture.farid);
        SuggestionDeskView desk = open("organisation/suggestions", SuggestionDeskView.class);
        assertThat(text(desk)).contains("What Jo said", "without a name");
        _click(button("Hold back"));
        _click(_get(_get(HoldBackDialog.class), Button.class, spec -> spec.withText("Hold back")));
        assertThat(alertText()).isEqualTo("Choose a reason.");
        reasons().setValue(HeldBecause.NAMES_A_PERSON);
        _click(_get(_get(HoldBackDialog.class), Button.class, spec -> spec.withText("Hold back")));
        assertThat(_find(HoldBackDialog.class)).isEmpty();
        assertThat(text(desk)).contains("Publish after all");

        signIn(fixture.amina);
        assertThat(text(open("my-voice/suggestions", SuggestionsView.class)))
                .contains("because it names a person")
                .doesNotContain("What Jo said");
    }

    @Test
    void whatIsNotThereSaysSo() {
        signIn(fixture.amina);
        assertThat(text(open("my-voice/suggestions/" + UUID.randomUUID(), SuggestionView.class)))
                .contains("There is no such suggestion");
        assertThat(text(open("my-voice/suggestions", SuggestionsView.class)))
                .contains("No suggestion waits for an answer");
    }

    private SuggestionView show(SignedIn person, Suggestion suggestion) {
        signIn(person);
        return open("my-voice/suggestions/" + suggestion.id(), SuggestionView.class);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<AnswerKind> kinds() {
        return _get(RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<HeldBecause> reasons() {
        return _get(_get(HoldBackDialog.class), RadioButtonGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StaffMember> owners() {
        return _get(ComboBox.class, spec -> spec.withLabel("Who sees to it"));
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
