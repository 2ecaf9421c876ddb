package org.goldenthread.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scoring is kept by what is untouched, and lost by touching it, and by nothing else. */
class ShippedItemsTest {

    private final Instruments instruments = shipped();
    private final ShippedItems shipped = new ShippedItems(instruments.all());
    private final Instrument pulse = adapted("five-theme-pulse");
    private final Instrument standards = adapted("hse-management-standards");

    @Test
    void anAdaptedSetThatIsNotTouchedKeepsEverything() {
        assertThat(shipped.honest(pulse)).isEqualTo(pulse);
        assertThat(shipped.honest(standards)).isEqualTo(standards);
        assertThat(scoring(pulse))
                .matches(Scoring::keepsIndex)
                .matches(it -> it.changed().isEmpty());
        assertThat(scoring(standards).kept()).hasSize(7);
    }

    @Test
    void orderSectionsThemesAndWhetherAnAnswerIsNeededTouchNoQuestion() {
        Instrument edited = InstrumentEdits.moved(pulse, "proud", -1);
        edited = SectionEdits.begun(edited, "proud", "The organisation", "", true);
        Item proud = edited.item("proud");
        edited = InstrumentEdits.replaced(
                edited,
                "proud",
                new Item("", proud.kind(), proud.text(), "", "", "", false, true, false, 0, List.of(), null),
                "Pride");
        edited = Translating.begun(edited, "ur", Map.of());

        assertThat(shipped.honest(edited)).isEqualTo(edited);
        assertThat(edited.index()).hasSize(5);
    }

    @Test
    void aQuestionInOtherWordsIsAnotherQuestionAndTheIndexIsLost() {
        Instrument changed = shipped.honest(reworded(pulse, "proud", "I am rather proud of [organisation]"));

        assertThat(InstrumentEdits.keys(changed.items())).contains("proud-2").doesNotContain("proud");
        assertThat(changed.index()).isEmpty();
        assertThat(scoring(changed).keepsIndex()).isFalse();
        assertThat(scoring(changed).changed())
                .containsExactly("I am proud when I tell others I am part of [organisation]");
    }

    @Test
    void aChangedQuestionThatStandsOutsideTheIndexLosesOnlyItsOwnClaim() {
        Instrument changed = shipped.honest(reworded(pulse, "effective-action", "Something came of it"));

        assertThat(changed.index()).hasSize(5);
        assertThat(InstrumentEdits.keys(changed.items())).doesNotContain("effective-action");
    }

    @Test
    void whatIsSaidAsBeforeIsTheSameQuestionAgain() {
        Instrument changed = shipped.honest(reworded(pulse, "proud", "I am rather proud"));
        Instrument back =
                shipped.honest(reworded(changed, "proud-2", pulse.item("proud").text()));

        assertThat(back).isEqualTo(pulse);
    }

    @Test
    void helpADirectionAConditionOrOtherWordsOnTheScaleTouchAQuestion() {
        Item proud = pulse.item("proud");
        List<Item> touched = List.of(
                new Item("", proud.kind(), proud.text(), "", "", "Be honest", false, false, true, 0, List.of(), null),
                new Item("", proud.kind(), proud.text(), "", "", "", true, false, true, 0, List.of(), null),
                new Item("", ItemKind.FREQUENCY, proud.text(), "", "", "", false, false, true, 0, List.of(), null),
                new Item(
                        "",
                        proud.kind(),
                        proud.text(),
                        "",
                        "",
                        "",
                        false,
                        false,
                        true,
                        0,
                        List.of(),
                        new ShownWhen("tools", List.of(5))));
        assertThat(touched)
                .allSatisfy(
                        item -> assertThat(shipped.honest(InstrumentEdits.replaced(pulse, "proud", item, "Engagement"))
                                        .index())
                                .isEmpty());
        Instrument labelled = pulse.with(
                "en",
                pulse.title(),
                pulse.sections(),
                pulse.themes(),
                List.of(),
                Map.of(ItemKind.AGREEMENT, List.of("1", "2", "3", "4", "5")),
                pulse.items());
        assertThat(shipped.honest(labelled).index()).isEmpty();
    }

    @Test
    void aScaleIsLostByItsOwnQuestionsOnly() {
        Instrument changed = shipped.honest(InstrumentEdits.removed(standards, "hse-26"));

        assertThat(scoring(changed).lost()).containsExactly("Change");
        assertThat(changed.scales()).hasSize(6);
    }

    @Test
    void aConditionAndATranslationFollowAQuestionToItsNewKey() {
        Instrument leaver = Translating.said(
                Translating.begun(adapted("leaver"), "cy", Map.of()), "cy", "items.reason.options.pay", "", "Cyflog");
        Instrument changed = shipped.honest(reworded(leaver, "reason", "Why are you going?"));

        assertThat(changed.items().getFirst().key()).isEqualTo("reason-2");
        assertThat(changed.items().get(1).condition().orElseThrow().item()).isEqualTo("reason-2");
        assertThat(changed.translations().get("cy")).containsOnlyKeys("items.reason-2.options.pay");
    }

    @Test
    void nobodyTakesAShippedQuestionsKeyForAnother() {
        Instrument written = new Instrument(
                "own",
                1,
                "Own",
                "Us",
                "Own",
                List.of(new Theme("t", "Theme")),
                List.of(new Item("effective-action", "We are the best", "t"), new Item("proud", "We are proud", "t")),
                List.of("proud"));

        Instrument honest = shipped.honest(written);
        assertThat(InstrumentEdits.keys(honest.items())).containsExactly("effective-action-2", "proud-2");
        assertThat(honest.index()).isEmpty();
    }

    @Test
    void aSetOfOnesOwnWithTheQuestionsOfTheIndexMayHaveIt() {
        Instrument index = instruments.get("engagement-index").known("own", 1, "Us", "Own", "");

        assertThat(shipped.honest(index).index()).hasSize(5);
        assertThat(shipped.honest(index.scored(List.of("proud", "recommend"), List.of()))
                        .index())
                .isEmpty();
    }

    private Scoring scoring(Instrument own) {
        return Scoring.of(own, shipped).orElseThrow();
    }

    private Instrument adapted(String key) {
        Instrument base = instruments.get(key);
        return base.known(key + "-2", 1, base.source(), base.licence(), key);
    }

    private static Instrument reworded(Instrument instrument, String key, String text) {
        Item item = instrument.item(key);
        String theme = instrument.themes().stream()
                .filter(each -> each.key().equals(item.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse("");
        return InstrumentEdits.replaced(
                instrument,
                key,
                new Item(
                        "",
                        item.kind(),
                        text,
                        "",
                        "",
                        item.help(),
                        item.reversed(),
                        item.required(),
                        item.preferNotToSay(),
                        item.limit(),
                        item.options(),
                        item.shownWhen()),
                theme);
    }

    private static Instruments shipped() {
        try {
            return new Instruments();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
