package org.goldenthread.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.IndicatorSource;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Reading;
import org.goldenthread.indicator.Unit;
import org.junit.jupiter.api.Test;

/** The scorecard's rows as a file: any module can be a source of them, and a mistake stops the start. */
class KeyIndicatorsTest {

    private static final String HEAD = "key: k\nversion: 1\nsource: s\nlicence: l\nrows:\n";
    private static final String ROW =
            "  - {key: %s, theme: Learning, indicator: Training done, purpose: p, origin: o, from: %s, figure: %s}\n";

    private record Courses() implements IndicatorSource {

        @Override
        public String name() {
            return "courses";
        }

        @Override
        public Optional<Measured> measures(String figure) {
            return figure.equals("attended") ? Optional.of(new Measured(Unit.PERCENT, Good.HIGH)) : Optional.empty();
        }

        @Override
        public Map<String, Reading> read(Collection<String> figures) {
            return Map.of();
        }
    }

    @Test
    void aModuleThatIsToComeIsASourceLikeTheOthers() {
        assertThat(read(ROW.formatted("training", "courses", "attended")))
                .singleElement()
                .satisfies(row -> assertThat(row.measured().unit()).isEqualTo(Unit.PERCENT));
    }

    @Test
    void whatNobodyHasIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read(ROW.formatted("training", "courses", "paid")))
                .hasMessage("file.yaml: rows[1].figure: courses know no \"paid\"");
        assertThatThrownBy(() -> read(ROW.formatted("training", "weather", "rain")))
                .hasMessageContaining("rows[1].from: \"weather\" is none of [courses]");
        assertThatThrownBy(() -> read(ROW.formatted("a", "courses", "attended").replace("theme", "topic")))
                .hasMessageContaining("rows[1].topic");
        String twice = ROW.formatted("a", "courses", "attended");
        assertThatThrownBy(() -> read(twice + twice)).hasMessageContaining("stands here twice");
    }

    private static List<KeyIndicator> read(String rows) {
        return KeyIndicators.read(
                "file.yaml",
                new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)),
                Map.of("courses", new Courses()));
    }
}
