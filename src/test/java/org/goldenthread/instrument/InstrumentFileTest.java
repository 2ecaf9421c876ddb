package org.goldenthread.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition is read as it stands, or refused with file, place and reason. */
class InstrumentFileTest {

    private static final String GOOD = """
            key: test
            version: 1
            title: Test
            source: Made for tests
            licence: Apache-2.0
            prefer-not-to-say: true
            sections:
              - {key: first, title: First, help: Take your time, grid: true}
              - {key: last, title: Last}
            themes:
              - {key: work, name: My work}
            scales:
              - {key: pride, name: Pride, items: [clear, proud]}
            labels:
              agreement: [Not at all, Rather not, Neither, Rather so, Very much so]
            items:
              - {key: clear, theme: work, section: first, text: It is clear}
              - {key: proud, theme: work, section: first, text: "I am proud of [organisation]", required: true, prefer-not-to-say: false}
              - {key: late, kind: frequency, theme: work, section: first, text: I stay late, reversed: true, help: In an ordinary week}
              - {key: likely, kind: rating, section: first, text: "How likely?", low: Not at all, high: Extremely}
              - {key: why, kind: choice, section: last, text: "Why?", options: [{key: pay, text: Pay}, {key: home, text: My family}]}
              - {key: which, kind: choices, section: last, text: "Which?", options: [{key: a, text: The first}, {key: b, text: The second}], shown-when: {item: why, answers: [home]}}
              - {key: more, kind: comment, length: short, section: last, text: "Anything else?", shown-when: {item: likely, answers: [0, 1]}}
            index: [proud]
            translations:
              cy:
                items.clear.text: Mae'n glir
                items.why.options.pay: Cyflog
            """;

    @Test
    void aGoodFileIsRead() {
        Instrument instrument = parse(GOOD);

        assertThat(instrument.items())
                .extracting(Item::key)
                .containsExactly("clear", "proud", "late", "likely", "why", "which", "more");
        assertThat(instrument.onBallot()).hasSize(6);
        assertThat(instrument.comments()).extracting(Item::key).containsExactly("more");
        assertThat(instrument.sections().getFirst()).isEqualTo(new Section("first", "First", "Take your time", true));
        assertThat(instrument.item("clear"))
                .matches(item -> item.kind() == ItemKind.AGREEMENT && item.preferNotToSay() && !item.required());
        assertThat(instrument.item("proud")).matches(item -> item.required() && !item.preferNotToSay());
        assertThat(instrument.item("late")).matches(Item::reversed);
        assertThat(instrument.item("more").limit()).isEqualTo(250);
        assertThat(instrument.item("likely").options())
                .extracting(Option::text)
                .containsExactly("Not at all", "Extremely");
    }

    @Test
    void answersThatDecideAreKeptAsTheBallotStoresThem() {
        Instrument instrument = parse(GOOD);

        assertThat(instrument.item("which").condition()).contains(new ShownWhen("why", List.of(2)));
        assertThat(instrument.item("more").condition()).contains(new ShownWhen("likely", List.of(1, 2)));
    }

    @Test
    void aTranslationReplacesWhatItHasAndSaysWhatItMisses() {
        Instrument instrument = parse(GOOD);
        Instrument welsh = instrument.in("cy");

        assertThat(welsh.language()).isEqualTo("cy");
        assertThat(welsh.item("clear").text()).isEqualTo("Mae'n glir");
        assertThat(welsh.item("why").options().getFirst().text()).isEqualTo("Cyflog");
        assertThat(welsh.item("late").text()).isEqualTo("I stay late");
        assertThat(InstrumentTexts.missing(instrument, "cy"))
                .startsWith("title", "sections.first.title", "sections.first.help")
                .contains("labels.agreement.5", "items.likely.options.high", "items.late.help")
                .doesNotContain("items.clear.text", "items.why.options.pay", "items.clear.help");
    }

    @Test
    void theOrganisationIsNamedInTranslationsAsWell() {
        Instrument named =
                parse(GOOD.replace("Mae'n glir", "Mae [organisation]")).namedFor("Exampleshire");

        assertThat(named.item("proud").text()).isEqualTo("I am proud of Exampleshire");
        assertThat(named.in("cy").item("clear").text()).isEqualTo("Mae Exampleshire");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            version: 1                  | version: one                 | version: a whole number is needed here
            title: Test                 |                              | title: a text is needed here
            title: Test                 | titel: Test                  | titel: nothing of this name is known here
            {key: work, name: My work}  | {key: work}                  | themes[1].name: a text is needed here
            clear, theme: work          | clear, theme: weather        | items[1].theme: "weather" is none of [work]
            clear, theme: work          | clear                        | items[1].theme: a text is needed here
            key: clear                  | key: proud                   | items: "proud" stands here twice
            key: clear                  | key: It's clear              | items[1].key: "It's clear" is no key: small letters, digits and hyphens
            index: [proud]              | index: [prowd]               | index: "prowd" is none of [clear, proud, late]
            index: [proud]              | index: [likely]              | index: "likely" is none of [clear, proud, late]
            kind: frequency             | kind: weather                | items[3].kind: "weather" is none of [agreement, frequency, rating, choice, choices, comment]
            required: true              | required: perhaps            | items[2].required: true or false is needed here
            required: true              | requird: true                | items[2].requird: nothing of this name is known here
            reversed: true              | length: short                | items[3].length: only a comment has this
            kind: rating                | kind: rating, reversed: true | items[4].reversed: only a five-point item has this
            low: Not at all,            |                              | items[4].low: a text is needed here
            kind: comment               | kind: comment, low: Bad      | items[7].low: only a rating has this
            kind: comment               | kind: comment, prefer-not-to-say: true | items[7].prefer-not-to-say: only an item with answers to choose from has this
            length: short               | length: endless              | items[7].length: "endless" is none of [short, long]
            kind: choice,               | kind: rating, low: a, high: b, | items[5].options: only a choice has this
            {key: home, text: My family} | {key: pay, text: Pay again} | items[5].options: "pay" stands here twice
            , {key: home, text: My family} |                           | items[5].options: a choice needs at least two options
            {key: home, text: My family} | home                        | items[5].options[2]. entries with names are needed here
            item: why                   | item: more                   | items[6].shown-when.item: "more" is no earlier item
            item: why                   | item: which                  | items[6].shown-when.item: "which" is no earlier item
            answers: [home]             | answers: [weather]           | items[6].shown-when.answers: "weather" is none of [pay, home]
            answers: [home]             | answers: []                  | items[6].shown-when.answers: a list with at least one entry is needed here
            answers: [0, 1]             | answers: [11]                | items[7].shown-when.answers: "11" is no answer from 0 to 10
            section: first, text: "How  | section: last, text: "How    | sections stay whole
            clear, theme: work, section: first | clear, theme: work    | items[1].section: a text is needed here
            proud, theme: work, section: first | proud, theme: work, section: last | items[3].section: items of "first" stand apart; a section is one page
            - {key: last, title: Last}  | - {key: last, title: Last}, {key: none} | broken YAML
            {key: last, title: Last}    | {key: first, title: Last}    | sections: "first" stands here twice
            items: [clear, proud]       | items: [clear, weather]      | scales[1].items: "weather" is none of [clear, proud, late]
            items: [clear, proud]       | items: [clear, clear]        | scales[1].items: "clear" stands here twice
            , Very much so]             | ]                            | labels.agreement: five points need five words, and there are 4
            agreement: [                | rating: [                    | labels.rating: nothing of this name is known here
            items.clear.text            | items.murky.text             | translations.cy.items.murky.text: the instrument has no text of this name
            cy:                         | xx:                          | translations.xx: another language than the instrument's own is needed here
            cy:                         | en:                          | translations.en: another language than the instrument's own is needed here
            version: 1                  | version: 1\\nlanguage: xx    | language: "xx" is no language, such as en or cy
            """)
    void aBrokenFileIsRefusedWithFilePlaceAndReason(String good, String broken, String message) {
        String changed = broken == null ? "" : broken.replace("\\n", "\n");
        assertThat(GOOD).contains(good);
        if (message.equals("sections stay whole")) {
            assertThat(parse(GOOD.replace(good, changed)).item("likely").section())
                    .isEqualTo("last");
            return;
        }
        var refused = assertThatIllegalArgumentException().isThrownBy(() -> parse(GOOD.replace(good, changed)));
        if (message.equals("broken YAML")) {
            refused.withMessageStartingWith("broken.yaml: ").withMessageContaining("line 9");
        } else {
            refused.withMessage("broken.yaml: " + message);
        }
    }

    @Test
    void aSectionWithoutItemsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(GOOD.replace("title: Last}", "title: Last}\n  - {key: empty, title: Empty}")))
                .withMessage("broken.yaml: sections: \"empty\" has no item");
    }

    @Test
    void aCommentDecidesNothing() {
        String comment =
                "  - {key: after, section: last, theme: work, text: \"So?\", shown-when: {item: more, answers: [1]}}\n";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(GOOD.replace("index:", comment + "index:")))
                .withMessage(
                        "broken.yaml: items[8].shown-when.item: \"more\" is a comment, and comments decide nothing");
    }

    @Test
    void thereAreAtMostFourteenOptions() {
        assertThat(parse(withOptions(14)).item("why").options()).hasSize(14);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(withOptions(15)))
                .withMessage("broken.yaml: items[5].options: there are at most 14 options");
    }

    @Test
    void whatIsNoYamlIsRefusedWithTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(GOOD.replace("title: Test", "title: [Test")))
                .withMessageStartingWith("broken.yaml: ")
                .withMessageContaining("line ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(GOOD.replace("title: Test", "title: Test\ntitle: Again")))
                .withMessageContaining("duplicate key title");
    }

    @Test
    void aFileCannotMakeObjectsOfItsChoice() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> parse(GOOD.replace("title: Test", "title: !!java.net.URL [\"https://example.org\"]")));
    }

    private static String withOptions(int options) {
        String entries = IntStream.rangeClosed(1, options)
                .mapToObj(option -> "{key: o%d, text: Option %d}".formatted(option, option))
                .collect(Collectors.joining(", ", "options: [", "]"));
        return GOOD.replace("options: [{key: pay, text: Pay}, {key: home, text: My family}]", entries)
                .replace("answers: [home]", "answers: [o1]")
                .replace("    items.why.options.pay: Cyflog\n", "");
    }

    private static Instrument parse(String yaml) {
        return InstrumentFile.read("broken.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
