package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MeasuresTest {

    private static final String GOOD = """
            key: reviews
            order: 9
            name: Reviews
            meaning: Reviews in time.
            unit: percent
            direction: higher
            """;

    private final Measures measures = measures();

    @Test
    void theSixMeasuresComeInTheirOrder() {
        assertThat(measures.all())
                .extracting(Measure::key)
                .containsExactly(
                        "caseload",
                        "assessments-in-45-days",
                        "visits-in-time",
                        "audits-good-or-better",
                        "supervision-held",
                        "cpd-recorded");
    }

    @Test
    void theEnglandFigureIsItsTwoCountsDivided() {
        Benchmark england = measures.find("assessments-in-45-days")
                .orElseThrow()
                .benchmark()
                .orElseThrow();

        assertThat(england.value()).isEqualByComparingTo("85.7");
        assertThat(england.numerator()).isEqualTo(555_820);
        assertThat(england.year()).isEqualTo(2025);
        assertThat(england.licence()).contains("Open Government Licence");
    }

    @ParameterizedTest
    @CsvSource({
        "Social worker,,North 2/Family safeguarding,1,17",
        "Social worker,,North 2/Family safeguarding,0.5,8.5",
        "Social worker,Newly qualified,North 2/Family safeguarding,0.8,8",
        "Advanced social worker,Experienced,North 2/Family safeguarding,1,13",
        "Social worker,Experienced,Assessment 1/Assessment,1,18",
        "Social worker,Newly qualified,Assessment 1/Assessment,1,10",
        "Advanced social worker,Advanced,Assessment 1/Assessment,0.5,7",
        "Social worker,,Care 1/Children in care,1,16",
        "Social worker,Newly qualified,Care 1/Children in care,1,14",
        "Newly qualified social worker,,Care 1/Children in care,0.8,11.2",
        "Consultant practitioner,,Care 1/Children in care,1,8",
        "Family worker,,Care 1/Children in care,0.6,9.6"
    })
    void theCaseloadAllowanceFollowsTeamRoleLevelAndHours(
            String role, String level, String units, BigDecimal fte, BigDecimal allowance) {
        TargetRule rule = measures.find("caseload").orElseThrow().target();

        assertThat(rule.of(role, level, List.of(units.split("/")), fte).value()).isEqualByComparingTo(allowance);
    }

    @Test
    void anAllowanceRemembersHowItWasMade() {
        TargetRule rule = measures.find("caseload").orElseThrow().target();

        assertThat(rule.of("Social worker", "Newly qualified", List.of("Care 1"), new BigDecimal("0.800")))
                .isEqualTo(new Target(
                        new BigDecimal("11.2"),
                        new BigDecimal("16"),
                        "a social worker",
                        new Target.Share(new BigDecimal("90"), "newly qualified", new BigDecimal("14")),
                        new BigDecimal("0.8"),
                        "Caseload allowance of the service"));
    }

    @Test
    void aGoodFileNeedsNeitherTargetNorBenchmark() {
        Measure measure = read(GOOD);

        assertThat(measure.target()).isNull();
        assertThat(measure.benchmark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Reviews|title: Reviews|reviews.yaml: title: nothing of this name is known here",
                "name: Reviews|name: 7|reviews.yaml: name: a text is needed here",
                "order: 9|order: first|reviews.yaml: order: a whole number is needed here",
                "meaning: Reviews in time.|meaning:|reviews.yaml: meaning: nothing stands here",
                "direction: higher|target: {default: 95}|reviews.yaml: direction: a text is needed here",
                "unit: percent|unit: share|reviews.yaml: unit: \"share\" is none of [count, percent]",
                "unit: percent|unit: percent & target: {default: 95, tip: x}|reviews.yaml: target.tip: nothing of this name is known here"
            })
    void aFileThatIsNotRightIsRefused(String line, String instead, String reason) {
        String file = GOOD.replace(line, instead.replace(" & ", "\n"));

        assertThatThrownBy(() -> read(file)).hasMessage(reason);
    }

    private static Measure read(String file) {
        return Measures.read("reviews.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    static Measures measures() {
        try {
            return new Measures(new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
