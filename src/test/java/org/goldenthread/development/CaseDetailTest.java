package org.goldenthread.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDetailTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CERTAIN | Finish the assessment for C104223
            CERTAIN | Look at 1002938 again
            CERTAIN | Case 4021: write the chronology
            CERTAIN | See case ref. AB-3310
            CERTAIN | NHS 943 476 5919
            CERTAIN | Check child ID 552
            CERTAIN | Plan for the boy, DOB 3/4/2019
            CERTAIN | born on 12 May 2020
            PERHAPS | Visit Mrs Talbot
            PERHAPS | Ring the mother, Jenna
            PERHAPS | Talk with Kayleigh Ingram before Friday
            PERHAPS | Think about baby Noah
            NONE    | Book the course on court work by 31 January 2027
            NONE    | Two hours for writing on Tuesdays and Thursdays
            NONE    | Read Working Together 2023 before the next session
            NONE    | Ask the Family Court for a hearing to watch
            NONE    | 90 minutes, 3 cases discussed
            NONE    | Spend 1,500 pounds or £15000 of the budget
            NONE    | Shadow North Team on Monday 5 January
            NONE    | Start at 10:30, meet in room 204
            """)
    void whatIsCertainIsToldFromWhatIsLikely(CaseDetail expected, String text) {
        assertThat(CaseDetail.in(text)).isEqualTo(expected);
    }

    @Test
    void theTwoWhoWriteMayBeNamed() {
        assertThat(CaseDetail.in("We agree that Amina Khalil asks", List.of("Amina Khalil")))
                .isEqualTo(CaseDetail.NONE);
    }
}
