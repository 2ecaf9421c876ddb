package org.goldenthread.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The instruments that the portal brings. */
class InstrumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "five-theme-pulse",
                "engagement-index",
                "hse-management-standards",
                "health-check",
                "joiner",
                "induction",
                "leaver",
                "effective-action"
            })
    void everyShippedInstrumentHasAnItemForEachThemeASourceAndALicence(String key) throws IOException {
        Instrument instrument = new Instruments().get(key);

        assertThat(instrument.themes())
                .allSatisfy(theme -> assertThat(instrument.items())
                        .anyMatch(item -> item.theme().equals(theme.key())));
        assertThat(instrument.source()).isNotBlank();
        assertThat(instrument.licence()).isNotBlank();
        assertThat(instrument.minutes()).isBetween(1, 7);
    }

    @Test
    void whatIsNoInstrumentIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Instruments().get("weather"));
    }

    @Test
    void thePulseHasTheFiveItemsOfTheEngagementIndexWithTheirSource() throws IOException {
        Instrument pulse = new Instruments().get("five-theme-pulse").namedFor("Exampleshire");

        assertThat(pulse.index())
                .hasSize(5)
                .isEqualTo(new Instruments().get("engagement-index").index());
        assertThat(pulse.source()).contains("Civil Service People Survey", "© Crown");
        assertThat(pulse.licence()).contains("Open Government Licence v3.0");
        assertThat(pulse.items())
                .extracting(Item::text)
                .contains("I would recommend Exampleshire as a great place to work")
                .noneMatch(text -> text.contains("[organisation]"));
        assertThat(pulse.items()).allMatch(Item::preferNotToSay);
    }

    @Test
    void theHealthCheckCoversTheEightStandardsAndTheFourQuestionsAboutTheWorkplace() throws IOException {
        Instrument check = new Instruments().get("health-check");

        assertThat(check.themes()).hasSize(8 + 1);
        assertThat(check.items())
                .filteredOn(item -> item.theme().equals("workplace"))
                .hasSize(4);
    }

    @Test
    void theManagementStandardsHaveTheirThirtyFiveItemsInSevenScales() throws IOException {
        Instrument standards = new Instruments().get("hse-management-standards");

        assertThat(standards.items()).hasSize(35);
        assertThat(standards.items())
                .filteredOn(item -> item.kind() == ItemKind.FREQUENCY)
                .hasSize(23);
        assertThat(sizes(standards))
                .isEqualTo(Map.of(
                        "demands", 8,
                        "control", 6,
                        "manager-support", 5,
                        "peer-support", 4,
                        "relationships", 4,
                        "role", 5,
                        "change", 3));
        assertThat(standards.scales())
                .allSatisfy(scale -> assertThat(scale.items())
                        .allMatch(item -> standards.item(item).theme().equals(scale.key())));
        assertThat(standards.labels().get(ItemKind.AGREEMENT)).contains("Neutral");
    }

    @Test
    void theLeaversSurveyHasEveryKindOfItem() throws IOException {
        assertThat(new Instruments().get("leaver").items())
                .extracting(Item::kind)
                .contains(ItemKind.values());
    }

    /** A campaign keeps its instrument as JSON. */
    @ParameterizedTest
    @ValueSource(strings = {"hse-management-standards", "leaver", "induction"})
    void anInstrumentComesBackFromJsonAsItWas(String key) throws IOException {
        JsonMapper json = JsonMapper.shared();
        Instrument instrument = new Instruments().get(key);

        assertThat(json.readValue(json.writeValueAsString(instrument), Instrument.class))
                .isEqualTo(instrument);
    }

    private static Map<String, Integer> sizes(Instrument instrument) {
        return instrument.scales().stream()
                .collect(Collectors.toMap(
                        Scale::key, scale -> List.copyOf(scale.items()).size()));
    }
}
