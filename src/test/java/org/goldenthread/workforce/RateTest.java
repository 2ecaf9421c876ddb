package org.goldenthread.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formulas give what is published, from what is published; a symbol is never a nought. */
class RateTest {

    /**
     * Rows of data set bd4d8c04 of "Children's social work workforce", Department for Education, year 2023, Open Government
     * Licence v3.0: in post, leavers, turnover; agency, rate; vacancies, rate; case holders, cases, caseload; days, absence rate.
     * The inputs are published to one decimal, so a region on the edge of two decimals, as the North East's vacancies are, can
     * come out one tenth apart; these do not.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            England,                  33119.1, 5254.6, 15.9, 7173.5, 17.8, 7722.7, 18.9, 21111.4, 337055, 16.0, 270751,  3.2
            North West,                4693.9,  717.1, 15.3, 1207.1, 20.5, 1211.3, 20.5,  2969.9,  48864, 16.5,  44417,  3.7
            Yorkshire and The Humber,  3702.7,  531.4, 14.4,  695.9, 15.8,  659.3, 15.1,  2309.4,  38010, 16.5,  30800.7, 3.3
            """)
    void publishedFiguresComeOutOfPublishedInputs(
            String place,
            BigDecimal inPost,
            BigDecimal leavers,
            BigDecimal turnover,
            BigDecimal agency,
            BigDecimal agencyRate,
            BigDecimal vacancies,
            BigDecimal vacancyRate,
            BigDecimal caseHolders,
            BigDecimal cases,
            BigDecimal caseload,
            BigDecimal days,
            BigDecimal absenceRate) {
        assertThat(Rate.SHARE.value(leavers, inPost)).hasValue(turnover);
        assertThat(Rate.SHARE_TOGETHER.value(agency, inPost)).hasValue(agencyRate);
        assertThat(Rate.SHARE_TOGETHER.value(vacancies, inPost)).hasValue(vacancyRate);
        assertThat(Rate.FOR_EACH.value(cases, caseHolders)).hasValue(caseload);
        assertThat(Rate.SHARE_OF_WORKING_DAYS.value(days, inPost)).hasValue(absenceRate);
    }

    @Test
    void theShippedFiguresOfEnglandAreThose() {
        Figures figures = new Figures();
        assertThat(figures.find("turnover")
                        .orElseThrow()
                        .england()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("15.9");
        assertThat(figures.find("agency").orElseThrow().england().orElseThrow().value())
                .isEqualByComparingTo("17.8");
        assertThat(figures.find("vacancy").orElseThrow().england().orElseThrow().value())
                .isEqualByComparingTo("18.9");
        assertThat(figures.find("caseload")
                        .orElseThrow()
                        .england()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("16.0");
        assertThat(figures.find("sickness-days")
                        .orElseThrow()
                        .england()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("8.2");
        assertThat(figures.find("stability").orElseThrow().england()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "z", "x", "k", ":", "u", "", " "})
    void aSymbolIsNoNumberAndNothingComesOutOfIt(String symbol) {
        assertThat(PublishedNumber.read(symbol)).isEmpty();
        BigDecimal known = BigDecimal.TEN;
        for (Rate rate : Rate.values()) {
            assertThat(rate.value(PublishedNumber.read(symbol).orElse(null), known))
                    .isEmpty();
        }
        assertThat(Rate.SHARE.value(known, PublishedNumber.read(symbol).orElse(null)))
                .isEmpty();
    }

    @Test
    void anUnknownSymbolStopsTheReading() {
        assertThatThrownBy(() -> PublishedNumber.read("low")).isInstanceOf(NumberFormatException.class);
        assertThat(PublishedNumber.read("0")).hasValue(BigDecimal.ZERO);
    }

    @Test
    void nobodyToDivideByGivesNoFigure() {
        assertThat(Rate.SHARE.value(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
        assertThat(Rate.SHARE_TOGETHER.value(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
        assertThat(Rate.SHARE_TOGETHER.value(BigDecimal.ONE, BigDecimal.ZERO)).hasValue(new BigDecimal("100.0"));
    }
}
