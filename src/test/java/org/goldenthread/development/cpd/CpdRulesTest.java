package org.goldenthread.development.cpd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the regulator's rules may change with no code. */
class CpdRulesTest {

    private static final String FILE = """
            rules:
              - {key: old, regulator: Regulator, source: Its page, valid-from: "2021-12-01", valid-to: "2027-11-30",
                 year-begins: "12-01", window-opens: "09-01", pieces: 2, with-peer-reflection: 1, roles: [Social worker]}
              - {key: new, regulator: Regulator, source: Its page, valid-from: "2027-12-01",
                 year-begins: "12-01", window-opens: "10-15", pieces: 3, with-peer-reflection: 2, roles: [Social worker]}
            kinds:
              - {key: course, name: Course}
            """;

    @Test
    void aYearIsJudgedByTheRuleOfItsLastDay() throws IOException {
        CpdRules rules = rules(FILE);
        assertThat(rules.forYearOf(LocalDate.of(2027, 11, 30)).orElseThrow().pieces())
                .isEqualTo(2);
        CpdRule next = rules.forYearOf(LocalDate.of(2027, 12, 1)).orElseThrow();
        assertThat(next.pieces()).isEqualTo(3);
        assertThat(next.yearOf(LocalDate.of(2027, 12, 1)).windowOpens()).isEqualTo(LocalDate.of(2028, 10, 15));
        assertThat(rules.forYearOf(LocalDate.of(2020, 5, 1))).isEmpty();
    }

    @Test
    void theShippedRuleIsTheRegulatorsOfToday() throws IOException {
        CpdRule rule = new CpdRules().forYearOf(LocalDate.of(2026, 11, 29)).orElseThrow();
        assertThat(rule.pieces()).isEqualTo(2);
        assertThat(rule.withPeerReflection()).isEqualTo(1);
        assertThat(rule.yearOf(LocalDate.of(2026, 11, 29)))
                .isEqualTo(
                        new CpdYear(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 9, 1)));
    }

    @Test
    void aDayThatIsNoneStopsTheStart() {
        for (String broken : List.of("13-01", "1 December", "02-30")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            rules(FILE.replaceFirst("year-begins: \"12-01\"", "year-begins: \"" + broken + "\"")));
        }
    }

    private static CpdRules rules(String file) throws IOException {
        return new CpdRules("rules.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
