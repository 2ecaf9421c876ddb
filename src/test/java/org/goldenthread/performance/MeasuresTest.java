package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MeasuresTest {

    private static final String GOOD = """
            key: reviews
            order: 9
            theme: performance
            name: Reviews
            meaning: Reviews in time.
            formula: Reviews in time, out of all reviews.
            unit: percent
            direction: higher
            system: Review system
            rhythm: {every: month, days: 45}
            seen-by: self
            sums: shown
            no-target: Nobody has set one.
            no-benchmark: There is none.
            """;

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 31);

    private final Measures measures = measures();

    @Test
    void theMeasuresComeInTheirOrder() {
        assertThat(measures.all())
                .extracting(Measure::key)
                .containsExactly(
                        "caseload",
                        "assessments-in-45-days",
                        "conferences-in-15-days",
                        "visits-in-time",
                        "child-protection-visits-in-time",
                        "looked-after-visits-in-time",
                        "mid-way-reviews-held",
                        "audits-good-or-better",
                        "audits-inadequate",
                        "three-social-workers-at-most",
                        "looked-after-three-workers-in-year",
                        "re-referrals-in-12-months",
                        "plans-of-two-years",
                        "supervision-held",
                        "sickness-days",
                        "protected-development-time",
                        "mandatory-training-in-date",
                        "cpd-recorded");
    }

    static List<Measure> everyMeasure() {
        return measures().all();
    }

    @ParameterizedTest
    @MethodSource("everyMeasure")
    void everyMeasureIsComplete(Measure measure) {
        assertThat(measure.meaning()).endsWith(".").hasSizeBetween(40, 260);
        assertThat(measure.formula()).endsWith(".").hasSizeBetween(20, 200);
        assertThat(measure.name()).hasSizeLessThan(50);
        assertThat(measure.isShare()).isEqualTo(measure.formula().contains("out of"));
        TargetRule target = measure.target();
        assertThat(target == null).isNotEqualTo(measure.noTarget().isEmpty());
        if (target != null) {
            assertThat(target.source()).hasSizeGreaterThan(10);
            assertThat(target.since()).isBefore(LocalDate.of(2026, 11, 1));
        }
        assertThat(measure.benchmarks().isEmpty())
                .isNotEqualTo(measure.noBenchmark().isEmpty());
        assertThat(measure.benchmarks()).allSatisfy(benchmark -> {
            assertThat(benchmark.population()).contains("England");
            assertThat(benchmark.source()).contains("Department for Education");
            assertThat(benchmark.licence()).isEqualTo("Open Government Licence v3.0");
            assertThat(benchmark.year()).isBetween(2022, 2025);
        });
    }

    @Test
    void whatIsWithoutSumsHasNothingPublishedToCompareWith() {
        assertThat(measures.all())
                .filteredOn(measure -> measure.sums() == Measure.Sums.NONE)
                .extracting(Measure::key)
                .containsExactly("sickness-days", "protected-development-time");
        assertThat(measures.find("sickness-days").orElseThrow().seenBy()).isEqualTo(Measure.SeenBy.SELF_AND_MANAGER);
        assertThat(measures.find("audits-good-or-better").orElseThrow().seenBy())
                .isEqualTo(Measure.SeenBy.SELF);
    }

    @ParameterizedTest
    @CsvSource({
        "caseload,2022,16.6,",
        "caseload,2023,16.0,",
        "caseload,2024,15.4,",
        "assessments-in-45-days,2025,85.7,648830",
        "conferences-in-15-days,2023,78.4,",
        "conferences-in-15-days,2025,81.4,72100",
        "re-referrals-in-12-months,2025,22.6,632830",
        "plans-of-two-years,2025,4.4,",
        "looked-after-three-workers-in-year,2024,27,",
        "looked-after-three-workers-in-year,2025,24,"
    })
    void thePublishedFiguresAreThoseOfTheSource(String measure, int year, BigDecimal value, Long denominator) {
        assertThat(measures.find(measure).orElseThrow().benchmarks())
                .filteredOn(benchmark -> benchmark.year() == year)
                .singleElement()
                .satisfies(benchmark -> {
                    assertThat(benchmark.value()).isEqualByComparingTo(value);
                    assertThat(benchmark.denominator()).isEqualTo(denominator);
                });
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
        assertThat(caseload(role, level, units, fte, AUTUMN).orElseThrow().value())
                .isEqualByComparingTo(allowance);
    }

    @Test
    void anAllowanceRemembersHowItWasMade() {
        assertThat(caseload("Social worker", "Newly qualified", "Care 1", new BigDecimal("0.800"), AUTUMN))
                .contains(new Target(
                        new BigDecimal("11.2"),
                        new BigDecimal("16"),
                        "a social worker",
                        new Target.Share(new BigDecimal("90"), "newly qualified", new BigDecimal("14")),
                        new BigDecimal("0.8"),
                        null,
                        "Caseload allowance of the service",
                        LocalDate.of(2025, 4, 1),
                        null));
    }

    @Test
    void anAllowanceChangesOnItsDayAndSaysSoBefore() {
        BigDecimal half = new BigDecimal("0.5");
        Target before = caseload("Social worker", null, "North 2/Family safeguarding", half, AUTUMN)
                .orElseThrow();
        Target after = caseload("Social worker", null, "North 2/Family safeguarding", half, LocalDate.of(2027, 4, 1))
                .orElseThrow();

        assertThat(before.value()).isEqualByComparingTo("8.5");
        assertThat(before.since()).isEqualTo("2025-04-01");
        assertThat(before.next()).isEqualTo(new Target.Next(LocalDate.of(2027, 4, 1), new BigDecimal("7.5")));
        assertThat(after.value()).isEqualByComparingTo("7.5");
        assertThat(after.since()).isEqualTo("2027-04-01");
        assertThat(after.next()).isNull();
        assertThat(caseload("Advanced social worker", null, "North 2/Family safeguarding", half, AUTUMN)
                        .orElseThrow()
                        .next())
                .isNull();
    }

    @Test
    void thereIsNoTargetBeforeItsFirstDayNorForThoseItIsNotFor() {
        assertThat(caseload("Social worker", null, "Care 1", BigDecimal.ONE, LocalDate.of(2025, 3, 31)))
                .isEmpty();
        Measure time = measures.find("protected-development-time").orElseThrow();
        assertThat(time.targetFor(worker("Social worker", "Experienced", "Care 1", BigDecimal.ONE), AUTUMN))
                .isEmpty();
        assertThat(time.targetFor(worker("Social worker", "Newly qualified", "Care 1", new BigDecimal("0.8")), AUTUMN))
                .hasValueSatisfying(target -> assertThat(target.value()).isEqualByComparingTo("12.8"));
    }

    /** October 2026 has 22 working days, May 19: two of its Mondays are bank holidays. */
    @ParameterizedTest
    @CsvSource({
        "2026-10,'',17,",
        "2026-10,2026-10-05/2026-10-08,17,",
        "2026-10,2026-10-05/2026-10-09,13.1,17 of 22",
        "2026-10,2026-10-05/2026-10-16,9.3,12 of 22",
        "2026-10,2026-10-05/2026-10-16 2026-10-12/2026-10-20,7.7,10 of 22",
        "2026-10,2026-10-05/2026-10-06 2026-10-19/2026-10-20 2026-10-30/2026-10-30,13.1,17 of 22",
        "2026-10,2026-09-01/2026-10-07,13.1,17 of 22",
        "2026-10,2026-10-26/2026-11-30,13.1,17 of 22",
        "2026-05,2026-05-04/2026-05-08,17,",
        "2026-05,2026-05-01/2026-05-08,12.5,14 of 19",
        "2026-10,2026-10-01/2026-10-31,none,"
    })
    void anAllowanceIsForTheDaysOnWhichSomebodyWasThere(
            YearMonth month, String spells, String allowance, @Nullable String days) {
        Presence presence = Presence.in(
                month,
                Stream.of(spells.split(" "))
                        .filter(spell -> !spell.isEmpty())
                        .map(spell -> new TimeAway.Spell(
                                LocalDate.parse(spell.substring(0, 10)), LocalDate.parse(spell.substring(11))))
                        .toList(),
                new WorkingDays(BankHolidays.england()));
        Optional<Target> target = measures.find("caseload")
                .orElseThrow()
                .targetFor(
                        new TargetRule.Worker(
                                "Social worker",
                                null,
                                List.of("North 2", "Family safeguarding"),
                                BigDecimal.ONE,
                                presence),
                        month.atEndOfMonth());

        assertThat(target.map(made -> made.value().toPlainString()).orElse("none"))
                .isEqualTo(allowance);
        assertThat(target.map(Target::away)
                        .map(away -> away.presence().present() + " of "
                                + away.presence().days())
                        .orElse(null))
                .isEqualTo(days);
        target.map(Target::away).ifPresent(away -> assertThat(away.otherwise()).isEqualByComparingTo("17"));
    }

    @Test
    void hoursComeBeforeDaysAndWhatIsToComeKnowsNoAbsence() {
        Target target = measures.find("caseload")
                .orElseThrow()
                .targetFor(
                        new TargetRule.Worker(
                                "Social worker",
                                null,
                                List.of("North 2", "Family safeguarding"),
                                new BigDecimal("0.8"),
                                new Presence(12, 22)),
                        AUTUMN)
                .orElseThrow();

        assertThat(target.value()).isEqualByComparingTo("7.4");
        assertThat(target.next()).isEqualTo(new Target.Next(LocalDate.of(2027, 4, 1), new BigDecimal("12")));
    }

    private Optional<Target> caseload(String role, String level, String units, BigDecimal fte, LocalDate on) {
        return measures.find("caseload").orElseThrow().targetFor(worker(role, level, units, fte), on);
    }

    private static TargetRule.Worker worker(String role, String level, String units, BigDecimal fte) {
        return new TargetRule.Worker(role, level, List.of(units.split("/")), fte);
    }

    @Test
    void aFigureIsLateTheDayAfterItsRhythmHasPassed() {
        Rhythm rhythm = new Rhythm(Rhythm.Every.MONTH, 45);
        LocalDate asOf = LocalDate.of(2026, 9, 30);

        assertThat(rhythm.isLate(asOf, LocalDate.of(2026, 11, 14))).isFalse();
        assertThat(rhythm.isLate(asOf, LocalDate.of(2026, 11, 15))).isTrue();
    }

    @Test
    void aGoodFileWithoutTargetOrBenchmarkSaysWhy() {
        Measure measure = read(GOOD);

        assertThat(measure.target()).isNull();
        assertThat(measure.noTarget()).isEqualTo("Nobody has set one.");
        assertThat(measure.benchmark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "name: Reviews|title: Reviews|reviews.yaml: title: nothing of this name is known here",
                "name: Reviews|name: 7|reviews.yaml: name: a text is needed here",
                "order: 9|order: first|reviews.yaml: order: a whole number is needed here",
                "meaning: Reviews in time.|meaning:|reviews.yaml: meaning: nothing stands here",
                "seen-by: self|seen-by: everybody|reviews.yaml: seen-by: \"everybody\" is none of [self, self-and-manager]",
                "formula: Reviews in time, out of all reviews.|overlapping: false|reviews.yaml: formula: a text is needed here",
                "rhythm: {every: month, days: 45}|overlapping: false|reviews.yaml: rhythm: how often figures come is needed here",
                "rhythm: {every: month, days: 45}|rhythm: {every: month, days: 0}|reviews.yaml: rhythm.days: 1 or more is needed here",
                "no-target: Nobody has set one.|overlapping: false|reviews.yaml: no-target: a text is needed here",
                "no-benchmark: There is none.|overlapping: false|reviews.yaml: no-benchmark: a text is needed here",
                "unit: percent|unit: percent & target: {since: '2025-04-01', source: us, usual: {amount: 9}}|reviews.yaml: no-target: there is one above",
                "no-target: Nobody has set one.|target: {since: 2025-04-01, usual: {amount: 95}, source: us}|reviews.yaml: target.since: a day such as \"2027-01-31\", in quotes, is needed here",
                "no-target: Nobody has set one.|target: {since: '2025-04-01', source: us}|reviews.yaml: target.usual: a target for somebody is needed here",
                "no-target: Nobody has set one.|target: {since: '2025-04-01', source: us, special: [{role: x, percent: 9, for: x}]}|reviews.yaml: target.special[1].percent: there is no usual target to take a part of",
                "unit: percent|unit: share|reviews.yaml: unit: \"share\" is none of [count, percent, days, hours]",
                "unit: percent|unit: count & same-cases-as: [caseload]|reviews.yaml: same-cases-as: only a share is of cases",
                "no-target: Nobody has set one.|target: {usual: 95, tip: x}|reviews.yaml: target.tip: nothing of this name is known here"
            })
    void aFileThatIsNotRightIsRefused(String line, String instead, String reason) {
        String file = GOOD.replace(line, instead.replace(" & ", "\n"));

        assertThatThrownBy(() -> read(file)).hasMessage(reason);
    }

    private static Measure read(String file) {
        return MeasureFile.read("reviews.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    static Measures measures() {
        try {
            return new Measures(new PathMatchingResourcePatternResolver());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
