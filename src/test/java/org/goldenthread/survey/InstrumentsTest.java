package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.YAMLException;

class InstrumentsTest {

    private static final String GOOD = """
            key: test
            version: 1
            title: Test
            source: Made for tests
            licence: Apache-2.0
            themes:
              - {key: work, name: My work}
            items:
              - {key: clear, theme: work, text: It is clear}
              - {key: proud, theme: work, text: "I am proud of [organisation]"}
            index: [proud]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"five-theme-pulse", "health-check"})
    void everyShippedInstrumentHasAnItemForEachThemeASourceAndALicence(String key) throws IOException {
        Instrument instrument = new Instruments().get(key);

        assertThat(instrument.themes())
                .allSatisfy(theme -> assertThat(instrument.items())
                        .anyMatch(item -> item.theme().equals(theme.key())));
        assertThat(instrument.items()).hasSizeBetween(12, 20);
        assertThat(instrument.source()).isNotBlank();
        assertThat(instrument.licence()).isNotBlank();
    }

    @Test
    void thePulseHasTheFiveItemsOfTheEngagementIndexWithTheirSource() throws IOException {
        Instrument pulse = new Instruments().get("five-theme-pulse").namedFor("Exampleshire");

        assertThat(pulse.index()).hasSize(5);
        assertThat(pulse.source()).contains("Civil Service People Survey", "© Crown");
        assertThat(pulse.licence()).contains("Open Government Licence v3.0");
        assertThat(pulse.items())
                .extracting(Item::text)
                .contains("I would recommend Exampleshire as a great place to work")
                .noneMatch(text -> text.contains("[organisation]"));
    }

    @Test
    void theHealthCheckCoversTheEightStandards() throws IOException {
        assertThat(new Instruments().get("health-check").themes()).hasSize(8);
    }

    @Test
    void aGoodFileIsRead() {
        assertThat(parse(GOOD).items()).extracting(Item::key).containsExactly("clear", "proud");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version: 1                 | version: one               | broken.yaml: version: a whole number is needed here
            title: Test                |                            | broken.yaml: title: a text is needed here
            {key: work, name: My work} | {key: work}                | broken.yaml: themes[1].name: a text is needed here
            key: clear, theme: work    | key: clear, theme: weather | broken.yaml: items[1].theme: "weather" is none of [work]
            key: clear                 | key: proud                 | broken.yaml: items: "proud" stands here twice
            index: [proud]             | index: [prowd]             | broken.yaml: index: "prowd" is none of [clear, proud]
            """)
    void aBrokenFileIsRefusedWithFilePlaceAndReason(String good, String broken, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(GOOD.replace(good, broken == null ? "" : broken)))
                .withMessage(message);
    }

    @Test
    void aFileCannotMakeObjectsOfItsChoice() {
        assertThatThrownBy(() -> parse(GOOD.replace("title: Test", "title: !!java.net.URL [\"https://example.org\"]")))
                .isInstanceOf(YAMLException.class);
    }

    private static Instrument parse(String yaml) {
        return Instruments.parse("broken.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
