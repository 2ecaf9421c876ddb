package org.goldenthread.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported comes back equal. */
class InstrumentYamlTest {

    static Stream<Instrument> everyInstrument() throws IOException {
        return new Instruments().all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyInstrument")
    void anExportedInstrumentComesBackEqual(Instrument instrument) {
        assertThat(comesBack(instrument)).isEqualTo(instrument);
    }

    @Test
    void thereAreShippedInstrumentsToTry() throws IOException {
        assertThat(everyInstrument().map(Instrument::key)).contains("five-theme-pulse", "every-kind", "leaver");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "null",
                "1",
                "- a",
                "a: b",
                "#a",
                "'a' \"b\"",
                "two\nlines",
                "{x}",
                "[organisation]",
                "&a *b !c",
                "هل أنت راضٍ؟",
                "😀",
                "a\u2028b",
                "~",
                "1e3",
                "0x1f",
                "2026-01-01",
                "a\u0007b"
            })
    void everyTextComesBackAsItWas(String text) throws IOException {
        Instrument pulse = new Instruments().get("five-theme-pulse");
        Item item = pulse.items().getFirst();
        Instrument changed = pulse.with(
                        "cy",
                        text,
                        List.of(),
                        pulse.themes(),
                        List.of(),
                        Map.of(ItemKind.AGREEMENT, List.of(text, "b", "c", "d", "e")),
                        List.of(item, new Item("other", text, item.theme())))
                .scored(List.of(), List.of())
                .translated(Map.of("ar", Map.of("title", text), "ur", Map.of()))
                .known("other", 7, text, text, "five-theme-pulse");

        assertThat(comesBack(changed)).isEqualTo(changed);
    }

    @Test
    void whatIsAnsweredUnlikeTheRestSaysSo() throws IOException {
        Instrument every = new Instruments().get("every-kind");

        assertThat(every.items().stream().filter(Item::standsOnBallot).map(Item::preferNotToSay))
                .contains(true, false);
        assertThat(InstrumentYaml.write(every)).contains("shown-when", "answers: [home]", "length: short");
    }

    private static Instrument comesBack(Instrument instrument) {
        byte[] file = InstrumentYaml.write(instrument).getBytes(StandardCharsets.UTF_8);
        return InstrumentFile.read("exported.yaml", new ByteArrayInputStream(file));
    }
}
