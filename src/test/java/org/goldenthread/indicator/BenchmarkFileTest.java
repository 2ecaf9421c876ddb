package org.goldenthread.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published benchmarks are the medians of the published file: © Crown, Cabinet Office, Open Government Licence v3.0. */
class BenchmarkFileTest {

    private static final String FILE = "/benchmarks/civil-service-people-survey-2024-by-organisation.csv";

    private List<NamedCsvRecord> rows;

    @BeforeEach
    void read() throws IOException {
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(getClass().getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            rows = reader.stream().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EESEmployee engagement index, 64.076",
        "Survey response rate, 74.116",
        "mw_tsMy work theme score, 77.349",
        "effective action has been taken, 37.63"
    })
    void theMedianOfTheOrganisationsIsThePublishedBenchmark(String column, BigDecimal benchmark) {
        String name = rows.getFirst().getHeader().stream()
                .filter(header -> header.contains(column))
                .findFirst()
                .orElseThrow();
        List<BigDecimal> values = rows.stream()
                .filter(row -> isOrganisation(row.getField(0)))
                .map(row -> new BigDecimal(row.getField(name)))
                .sorted()
                .toList();

        assertThat(values).hasSize(103);
        assertThat(values.get(51).setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo(benchmark);
        assertThat(rows.stream()
                        .filter(row -> row.getField(0).equals("CS_MEDIAN"))
                        .map(row -> new BigDecimal(row.getField(name))))
                .singleElement()
                .satisfies(published -> assertThat(published).isEqualByComparingTo(benchmark));
    }

    private static boolean isOrganisation(String code) {
        return !code.startsWith("CS_") && !code.endsWith("_GROUP");
    }
}
