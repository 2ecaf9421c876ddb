package org.goldenthread.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.instrument.EditRefused.Reason;
import org.junit.jupiter.api.Test;

/** Each step leaves an instrument that can be asked, or is refused with its reason. */
class InstrumentEditsTest {

    private final Instrument every = shipped("every-kind");
    private final Instrument pulse = shipped("five-theme-pulse");

    @Test
    void aQuestionIsAddedBelowAnotherInItsSection() {
        Instrument edited = InstrumentEdits.added(every, "valued", statement("I am heard"), "Being heard");

        assertThat(InstrumentEdits.keys(edited.items())).containsSequence("valued", "i-am-heard", "supported");
        assertThat(edited.item("i-am-heard").section()).isEqualTo("scales");
        assertThat(edited.themes()).extracting(Theme::name).containsExactly("My work", "Being heard");
    }

    @Test
    void aSecondQuestionOfTheSameWordsGetsAKeyOfItsOwn() {
        Instrument once = InstrumentEdits.added(pulse, "", statement("Is it so?"), "My work");
        Instrument twice = InstrumentEdits.added(once, "", statement("Is it so?"), "My work");

        assertThat(InstrumentEdits.keys(twice.items())).endsWith("is-it-so", "is-it-so-2");
    }

    @Test
    void aQuestionWithoutALatinLetterHasAKeyAllTheSame() {
        assertThat(InstrumentEdits.added(pulse, "", statement("هل أنت راضٍ؟"), "My work")
                        .items()
                        .getLast()
                        .key())
                .isEqualTo("question");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        refused(Reason.TEXT_NEEDED, () -> InstrumentEdits.added(pulse, "", statement(" "), "My work"));
        refused(Reason.THEME_NEEDED, () -> InstrumentEdits.added(pulse, "", statement("So?"), " "));
        refused(Reason.OPTIONS, () -> InstrumentEdits.added(pulse, "", choice("One"), ""));
        refused(Reason.OPTIONS_ALIKE, () -> InstrumentEdits.added(pulse, "", choice("One\nTwo\nOne"), ""));
        String fifteen = String.join(
                "\n", IntStream.range(0, 15).mapToObj(Integer::toString).toList());
        refused(Reason.OPTIONS, () -> InstrumentEdits.added(pulse, "", choice(fifteen), ""));
    }

    @Test
    void thereIsAnEndToQuestions() {
        Instrument full = pulse;
        while (full.items().size() < InstrumentEdits.MOST_ITEMS) {
            full = InstrumentEdits.added(full, "", statement("More?"), "My work");
        }
        Instrument fullNow = full;
        refused(Reason.TOO_MANY_QUESTIONS, () -> InstrumentEdits.added(fullNow, "", statement("More?"), "My work"));
    }

    @Test
    void aQuestionMovesWithinItsSectionAndOverItsEdge() {
        Instrument down = InstrumentEdits.moved(every, "breaks", 1);
        assertThat(InstrumentEdits.keys(down.items())).isEqualTo(InstrumentEdits.keys(every.items()));
        assertThat(down.item("breaks").section()).isEqualTo("choices");

        Instrument further = InstrumentEdits.moved(down, "breaks", 1);
        assertThat(InstrumentEdits.keys(further.items())).containsSequence("likely", "breaks", "place");
        assertThat(InstrumentEdits.moved(InstrumentEdits.moved(further, "breaks", -1), "breaks", -1))
                .isEqualTo(every);
    }

    @Test
    void atEitherEndItStays() {
        assertThat(InstrumentEdits.moved(every, "clear", -1)).isEqualTo(every);
        assertThat(InstrumentEdits.moved(every, "more", 1)).isEqualTo(every);
        assertThat(InstrumentEdits.moved(every, "nobody-knows", 1)).isEqualTo(every);
    }

    @Test
    void aQuestionThatWaitsForAnAnswerStaysBelowIt() {
        refused(Reason.ABOVE_WHAT_DECIDES, () -> InstrumentEdits.moved(every, "helps", -1));
        refused(Reason.ABOVE_WHAT_DECIDES, () -> InstrumentEdits.moved(every, "place", 1));
        refused(Reason.QUESTION_DECIDES, () -> InstrumentEdits.removed(every, "place"));
    }

    @Test
    void theLastQuestionStays() {
        Instrument one = pulse;
        for (String key :
                InstrumentEdits.keys(pulse.items()).subList(1, pulse.items().size())) {
            one = InstrumentEdits.removed(one, key);
        }
        Instrument last = one;
        assertThat(last.themes()).extracting(Theme::key).containsExactly("work");
        refused(Reason.LAST_QUESTION, () -> InstrumentEdits.removed(last, "clear-expectations"));
    }

    @Test
    void aConditionFollowsItsAnswerWhenAnswersChangePlacesAndHoldsItFast() {
        Item place = every.item("place");
        Item turned = withOptions(place, "With families\nAt home\nIn the office");

        Instrument edited = InstrumentEdits.replaced(every, "place", turned, "");
        assertThat(edited.item("helps").condition()).contains(new ShownWhen("place", List.of(2)));
        refused(
                Reason.ANSWER_DECIDES,
                () -> InstrumentEdits.replaced(every, "place", withOptions(place, "In the office\nWith families"), ""));
        refused(Reason.ANSWER_DECIDES, () -> InstrumentEdits.replaced(every, "place", statement("So?"), "My work"));
    }

    @Test
    void anOptionInOtherWordsKeepsItsKeyAndANewOneGetsItsOwn() {
        List<Option> before = every.item("place").options();

        assertThat(OptionLines.read(before, "In the office\nAt my home\nWith families"))
                .extracting(Option::key)
                .containsExactly("office", "home", "out");
        assertThat(OptionLines.read(before, "\n At home \nOn the train\r\nIn the office\nWith families"))
                .extracting(Option::key)
                .containsExactly("home", "on-the-train", "office", "out");
        assertThat(OptionLines.written(before)).isEqualTo("In the office\nAt home\nWith families");
    }

    @Test
    void aSectionBeginsWithAQuestionAndWhatStandsAboveBecomesOneToo() {
        Instrument two = SectionEdits.begun(pulse, "dignity", "The team", "Think of your own team.", true);

        assertThat(two.sections())
                .containsExactly(
                        new Section("first", "Pulse", "", false),
                        new Section("the-team", "The team", "Think of your own team.", true));
        assertThat(two.item("wellbeing-supported").section()).isEqualTo("first");
        assertThat(two.item("effective-action").section()).isEqualTo("the-team");

        Instrument three = SectionEdits.begun(two, "proud", "The organisation", "", false);
        assertThat(three.sections()).extracting(Section::key).containsExactly("first", "the-team", "the-organisation");
        assertThat(SectionEdits.begun(three, "proud", "Again", "", false)).isEqualTo(three);
        assertThat(SectionEdits.removed(three, "the-team").item("dignity").section())
                .isEqualTo("first");
        assertThat(SectionEdits.removed(two, "first").item("tools").section()).isEqualTo("the-team");
        Instrument none = SectionEdits.removed(SectionEdits.removed(two, "first"), "the-team");
        assertThat(none).isEqualTo(pulse);
    }

    @Test
    void aSectionWithoutQuestionsIsGone() {
        Instrument two = SectionEdits.begun(pulse, "effective-action", "Action", "", false);
        assertThat(InstrumentEdits.removed(two, "effective-action").sections())
                .extracting(Section::title)
                .containsExactly("Pulse");
    }

    @Test
    void aTextThatChangesLosesItsTranslationAndNoOther() {
        Instrument begun = Translating.begun(every, "ur", Map.of("form.send", "بھیجیں", "weather", "?"));
        Instrument said = Translating.said(begun, "ur", "items.clear.text", "I know", "مجھے معلوم ہے");
        said = Translating.said(said, "ur", "items.valued.text", "My work", "میرا کام");
        Item clear = said.item("clear");
        Instrument changed =
                InstrumentEdits.replaced(said, "clear", new Item("", "I know what I am here for", ""), "My work");

        assertThat(clear.text()).isNotEqualTo(changed.item("clear").text());
        assertThat(changed.translations().get("ur")).containsOnlyKeys("form.send", "items.valued.text");
        assertThat(InstrumentTexts.missing(changed, "ur"))
                .contains("items.clear.text", "form.next")
                .doesNotContain("items.valued.text", "form.send");
    }

    @Test
    void aTranslationKeepsWhatIsFilledIn() {
        Instrument begun = Translating.begun(pulse, "cy", Map.of());
        refused(Reason.GAPS, () -> Translating.said(begun, "cy", "form.left", "{left} characters left", "nod ar ôl"));
        refused(Reason.GAPS, () -> Translating.said(begun, "cy", "items.proud.text", "I [organisation]", "Rwyf"));
        assertThat(Translating.said(begun, "cy", "form.left", "{left} left", "ar ôl: {left}")
                        .translations()
                        .get("cy"))
                .containsEntry("form.left", "ar ôl: {left}");
    }

    @Test
    void anInstrumentIsNotTranslatedIntoItsOwnLanguageOrNone() {
        refused(Reason.NO_LANGUAGE, () -> Translating.begun(pulse, "en", Map.of()));
        refused(Reason.NO_LANGUAGE, () -> Translating.begun(pulse, "xx", Map.of()));
    }

    @Test
    void aLanguageIsCompleteWithTheLastText() {
        Instrument translated = Translating.begun(every, "ar", Map.of());
        List<String> missing = InstrumentTexts.missing(translated, "ar");
        for (String place : missing) {
            assertThat(translated.completeLanguages()).isEmpty();
            translated = Translating.said(translated, "ar", place, "", "نص");
        }

        assertThat(translated.completeLanguages()).containsExactly("ar");
        assertThat(missing).contains("form.rating", "form.agreement.5", "form.frequency.1", "form.required");
        assertThat(InstrumentTexts.missing(Translating.begun(pulse, "ar", Map.of()), "ar"))
                .doesNotContain("form.rating", "form.frequency.1", "form.required", "form.personal");
    }

    @Test
    void stepsAreUndoneAndDoneAgainUntilAnotherIsTaken() {
        EditHistory history = new EditHistory();
        Instrument second = InstrumentEdits.moved(pulse, "tools", -1);
        history.stepped(pulse);
        assertThat(history.previous()).contains(pulse);
        history.undone(second);
        assertThat(history.previous()).isEmpty();
        assertThat(history.next()).contains(second);
        history.redone(pulse);
        assertThat(history.previous()).contains(pulse);
        history.undone(second);
        history.stepped(pulse);
        assertThat(history.next()).isEmpty();
    }

    @Test
    void whatOthersHaveDoneIsNamed() {
        Instrument other =
                InstrumentEdits.removed(InstrumentEdits.added(pulse, "", statement("New one"), "My work"), "tools");

        EditDifference difference = EditDifference.between(pulse, other);
        assertThat(difference.added()).containsExactly("New one");
        assertThat(difference.gone()).containsExactly("I have what I need to do my job well");
        assertThat(difference.changed()).isEmpty();
        assertThat(EditDifference.between(pulse, InstrumentEdits.moved(pulse, "tools", 1))
                        .isElsewhere())
                .isTrue();
    }

    private static Item statement(String text) {
        return new Item("", text, "");
    }

    private static Item choice(String lines) {
        return withOptions(
                new Item("", ItemKind.CHOICE, "Which?", "", "", "", false, false, true, 0, List.of(), null), lines);
    }

    private static Item withOptions(Item item, String lines) {
        return new Item(
                item.key(),
                item.kind(),
                item.text(),
                item.theme(),
                item.section(),
                item.help(),
                item.reversed(),
                item.required(),
                item.preferNotToSay(),
                item.limit(),
                OptionLines.read(item.options(), lines),
                item.shownWhen());
    }

    private static void refused(Reason reason, Runnable step) {
        assertThatExceptionOfType(EditRefused.class)
                .isThrownBy(step::run)
                .extracting(EditRefused::reason)
                .isEqualTo(reason);
    }

    private static Instrument shipped(String key) {
        try {
            return new Instruments().get(key);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
