package org.goldenthread.instrument.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.ViewTest;
import org.goldenthread.instrument.InstrumentEdits;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.OwnInstrument;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BuilderViewTest extends ViewTest {

    @Autowired
    InstrumentService service;

    private final SignedIn farid =
            new SignedIn("farid", "Farid Owner", "OWNER-" + UUID.randomUUID(), Set.of(Role.SURVEY_OWNER));
    private final String title = "Own " + UUID.randomUUID();
    private OwnInstrument own;

    @BeforeEach
    void adapt() {
        own = asFarid(() -> service.adapt("five-theme-pulse", title));
    }

    @Test
    void othersAreRefused() {
        List<String> routes =
                List.of(BuilderNavigation.SETS, BuilderNavigation.set(own.id()), BuilderNavigation.preview(own.id()));
        routes.forEach(this::assertRefused);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.LEADER)) {
            signIn(new SignedIn("other", "Somebody Else", "OTHER", Set.of(role)));
            routes.forEach(this::assertRefused);
        }
    }

    @Test
    void aSetThatThereIsNotIsNotFound() {
        signIn(farid);
        assertRefused(BuilderNavigation.set(999_999_999));
        navigate(BuilderNavigation.SETS + "/weather");
        assertThat(_find(BuilderView.class)).isEmpty();
    }

    @Test
    void aShippedSetIsAdaptedFromTheList() {
        signIn(farid);
        open(BuilderNavigation.SETS, QuestionSetsView.class);
        assertThat(text(QuestionSetsView.class)).contains(title, "Leaving us", "Open Government Licence");
        _click(button("Adapt Leaving us"));

        assertThat(_get(H1.class).getText()).isEqualTo("Leaving us, adapted");
    }

    @Test
    void aSetIsBegunWithItsFirstStatementAndWhatIsMissingIsNamedBesideItsField() {
        signIn(farid);
        open(BuilderNavigation.SETS, QuestionSetsView.class);
        _click(_get(Button.class, spec -> spec.withText("Write your own")));
        _get(TextField.class, spec -> spec.withLabel("Title")).setValue(title + " new");
        _click(_get(Button.class, spec -> spec.withText("Begin")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("First statement"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).isInvalid())
                .isFalse();

        _get(TextField.class, spec -> spec.withLabel("First statement")).setValue("My desk is fine");
        _get(TextField.class, spec -> spec.withLabel("Theme")).setValue("Office");
        _click(_get(Button.class, spec -> spec.withText("Begin")));

        assertThat(_get(H1.class).getText()).isEqualTo(title + " new");
        assertThat(text(BuilderView.class)).contains("My desk is fine", "Theme: Office");
    }

    @Test
    void aQuestionIsMovedUndoneAndDoneAgainAndEachIsStored() {
        openBuilder();
        _click(button("Move down question 1: I am clear what is expected of me at work"));
        assertThat(statusText()).isEqualTo("Moved down, and saved.");
        assertThat(keys()).startsWith("tools", "clear-expectations");

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(keys()).startsWith("clear-expectations", "tools");
        assertThat(_get(Button.class, spec -> spec.withText("Undo")).isEnabled())
                .isFalse();
        _click(_get(Button.class, spec -> spec.withText("Redo")));
        assertThat(keys()).startsWith("tools", "clear-expectations");
    }

    @Test
    void aScaleInOtherWordsLosesTheIndexAndInThePortalsOwnGetsItBack() {
        openBuilder();
        _click(_get(Button.class, spec -> spec.withText("Words of the scale")));
        _get(TextField.class, spec -> spec.withLabel("Point 1")).setValue("");
        save();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Point 1")).isInvalid())
                .isTrue();
        _get(TextField.class, spec -> spec.withLabel("Point 1")).setValue("Not at all");
        save();
        assertThat(stored().instrument().labels().get(ItemKind.AGREEMENT)).startsWith("Not at all", "Disagree");
        assertThat(stored().instrument().index()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Words of the scale")));
        _click(_get(Button.class, spec -> spec.withText("The portal's own words")));
        save();
        assertThat(stored().instrument().labels()).isEmpty();
        assertThat(stored().instrument().index()).hasSize(5);
    }

    @Test
    void aChangedQuestionLosesTheIndexAndThePageSaysSo() {
        openBuilder();
        assertThat(text(BuilderView.class)).contains("It has the engagement index");
        _click(button("Edit question 11: I am proud when I tell others I am part of [organisation]"));
        _get(TextArea.class, spec -> spec.withLabel("Question or statement")).setValue("I am proud of us");
        save();

        assertThat(text(BuilderView.class))
                .contains("It no longer has the engagement index", "I am proud of us")
                .contains("I am proud when I tell others");
        assertThat(stored().instrument().index()).isEmpty();
    }

    @Test
    void aQuestionOfEachKindIsAdded() {
        openBuilder();
        for (ItemKind kind : ItemKind.values()) {
            _click(_get(Button.class, spec -> spec.withText("Add a question")));
            kind().setValue(kind);
            _get(TextArea.class, spec -> spec.withLabel("Question or statement"))
                    .setValue("New " + kind);
            if (kind.hasOptions()) {
                _get(TextArea.class, spec -> spec.withLabel("Answers")).setValue("One\nTwo");
            }
            if (kind == ItemKind.RATING) {
                _get(TextField.class, spec -> spec.withLabel("What 0 means")).setValue("Bad");
                _get(TextField.class, spec -> spec.withLabel("What 10 means")).setValue("Good");
            }
            save();
        }

        assertThat(stored().instrument().items()).extracting(Item::kind).endsWith(ItemKind.values());
        assertThat(text(BuilderView.class)).contains("22 questions", "One, Two", "0 is “Bad”, 10 is “Good”");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        openBuilder();
        _click(_get(Button.class, spec -> spec.withText("Add a question")));
        save();
        TextArea words = _get(TextArea.class, spec -> spec.withLabel("Question or statement"));
        assertThat(words.isInvalid()).isTrue();
        words.setValue("Which?");
        kind().setValue(ItemKind.CHOICE);
        TextArea options = _get(TextArea.class, spec -> spec.withLabel("Answers"));
        options.setValue("Only one");
        save();

        assertThat(options.isInvalid()).isTrue();
        assertThat(options.getErrorMessage()).isEqualTo("A choice has at least two answers and at most 14.");
        assertThat(stored()).isEqualTo(own);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aQuestionIsAskedOfSomeOnly() {
        openBuilder();
        _click(_get(Button.class, spec -> spec.withText("Add a question")));
        _get(TextArea.class, spec -> spec.withLabel("Question or statement")).setValue("What is missing?");
        kind().setValue(ItemKind.COMMENT);
        Select<Item> asked = _get(Select.class, spec -> spec.withLabel("Ask it of"));
        asked.setValue(own.instrument().item("tools"));
        save();
        CheckboxGroup<Integer> answers = _get(CheckboxGroup.class);
        assertThat(answers.isInvalid()).isTrue();
        answers.setValue(Set.of(1, 2));
        save();

        assertThat(text(BuilderView.class)).contains("Only after “Strongly disagree”, “Disagree” to question 2");
        _click(button("Remove question 2: I have what I need to do my job well"));
        assertThat(alertText()).contains("“What is missing?” is asked only after an answer to this question.");
        _click(button("Remove question 17: What is missing?"));
        assertThat(stored().instrument().items()).hasSize(16);
    }

    @Test
    void theSecondWindowShowsWhatTheFirstHasDone() {
        openBuilder();
        asFarid(() -> service.save(own, InstrumentEdits.removed(own.instrument(), "tools")));
        _click(button("Move down question 1: I am clear what is expected of me at work"));

        assertThat(alertText()).contains("changed in another window", "Gone: “I have what I need to do my job well”.");
        assertThat(keys()).startsWith("clear-expectations", "meaningful-conversations");
        assertThat(text(BuilderView.class)).contains("15 questions");
    }

    @Test
    void sectionsAreMadeAndDissolved() {
        openBuilder();
        addSection();
        assertThat(stored().instrument().sections()).hasSize(2);
        _click(button("Dissolve section The team"));
        assertThat(stored().instrument().sections()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private void addSection() {
        _click(_get(Button.class, spec -> spec.withText("Add a section")));
        save();
        TextField name = _get(TextField.class, spec -> spec.withLabel("Title"));
        assertThat(name.isInvalid()).isTrue();
        name.setValue("The team");
        Select<Item> first = _get(Select.class, spec -> spec.withLabel("Begins with"));
        first.setValue(own.instrument().item("dignity"));
        save();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTextIsTranslatedBesideItsOriginalAndFromTheRight() {
        openBuilder();
        part("Languages");
        ComboBox<String> language = _get(ComboBox.class, spec -> spec.withLabel("Another language"));
        language.setValue("ur");
        _click(_get(Button.class, spec -> spec.withText("Add this language")));
        assertThat(text(BuilderView.class)).contains("texts are missing in Urdu");

        TextArea words = _get(
                TextArea.class,
                spec -> spec.withPredicate(field -> "Urdu for: I have what I need to do my job well"
                        .equals(field.getAriaLabel().orElse(""))));
        assertThat(words.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(words.getElement().getAttribute("lang")).isEqualTo("ur");
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                words, new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(words, words, "", true));
        assertThat(stored().instrument().translations()).containsKey("ur");
    }

    @Test
    void aFinishedVersionIsReadOnlyUntilTheNextBegins() {
        openBuilder();
        _click(_get(Button.class, spec -> spec.withText("Finish this version")));
        assertThat(stored().finished()).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Edit"))).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Begin the next version")));
        assertThat(stored().version()).isEqualTo(2);
        assertThat(_find(Button.class, spec -> spec.withText("Edit"))).hasSize(16);
    }

    @Test
    void thePreviewIsTheRespondentsFormAndSendsNothing() {
        openBuilder();
        part("Preview");
        assertThat(_get(IFrame.class).getSrc()).startsWith(BuilderNavigation.preview(own.id()));

        open(BuilderNavigation.preview(own.id()), QuestionPreviewView.class);
        PulseForm form = _get(PulseForm.class);
        assertThat(form.getElement().getProperty("preview")).isNotEmpty();
        assertThat(form.getElement().getProperty("draftName")).isEmpty();
        assertThat(form.send(UUID.randomUUID().toString(), List.of(), List.of()))
                .isFalse();
    }

    private void openBuilder() {
        signIn(farid);
        open(BuilderNavigation.set(own.id()), BuilderView.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<ItemKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("How it is answered"));
    }

    private static void part(String name) {
        _click(_get(NativeButton.class, spec -> spec.withText(name)));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private static Button button(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> name.equals(button.getAriaLabel().orElse(""))));
    }

    private List<String> keys() {
        return InstrumentEdits.keys(stored().instrument().items());
    }

    private OwnInstrument stored() {
        return asFarid(() -> service.find(own.id())).orElseThrow();
    }

    private static String text(Class<? extends com.vaadin.flow.component.Component> view) {
        return UI.getCurrent().getElement().getTextRecursively()
                + _get(view).getElement().getTextRecursively();
    }

    private <T> T asFarid(Callable<T> work) {
        return CurrentUser.runAs(farid, work);
    }
}
