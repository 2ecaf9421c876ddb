package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.survey.GoesWithIndex;
import org.goldenthread.survey.GroupKind;
import org.goldenthread.survey.ReportingGroup;
import org.junit.jupiter.api.Test;

class ReleaseDriverTest {

    private static final ReportingGroup WHOLE =
            new ReportingGroup(1, "Whole", GroupKind.ORGANISATION, null, List.of(), 60, 45);
    private static final ReleaseFigure RESPONSE = ReleaseFigure.shown(1, FigureKind.RESPONSE, "", 45, 75);
    private static final ReleaseFigure INDEX = ReleaseFigure.shown(1, FigureKind.INDEX, "", 45, 58);
    private static final ReleaseFigure HOURS = ReleaseFigure.shown(1, FigureKind.ITEM, "hours", 45, 51);

    @Test
    void isReleasedBesideAStatementAndAnIndexThatAreShown() {
        assertThat(released(RESPONSE, INDEX, HOURS)).containsExactly(new ReleaseDriver("hours", 45, 0.55, 0.4, 0.7));
    }

    /** It would tell of them. */
    @Test
    void isNotReleasedBesideWhatIsWithheldOrABound() {
        ReleaseFigure noIndex = ReleaseFigure.withheld(1, FigureKind.INDEX, "", Verdict.WITHHELD_ABOVE);
        ReleaseFigure noItem = ReleaseFigure.withheld(1, FigureKind.ITEM, "hours", Verdict.TOO_ALIKE);

        assertThat(released(RESPONSE, noIndex, HOURS)).isEmpty();
        assertThat(released(RESPONSE, INDEX, noItem)).isEmpty();
        assertThat(released(RESPONSE, INDEX.bounded(Bound.AT_LEAST, 95), HOURS)).isEmpty();
        assertThat(released(RESPONSE, INDEX, HOURS.bounded(Bound.AT_LEAST, 95))).isEmpty();
        assertThat(released(RESPONSE, HOURS)).as("no index").isEmpty();
    }

    @Test
    void doesNotTellOfHowManyWhereTheResponseRateIsWithheld() {
        ReleaseFigure withheld = ReleaseFigure.withheld(1, FigureKind.RESPONSE, "", Verdict.PROTECTS_OTHERS);

        assertThat(released(withheld, INDEX, HOURS))
                .as("the interval is that of endless many")
                .containsExactly(new ReleaseDriver("hours", 45, 0.55, 0.25, 0.75));
    }

    private static List<ReleaseDriver> released(ReleaseFigure... figures) {
        return ReleaseDriver.of(List.of(new GoesWithIndex("hours", 45, 0.55)), List.of(WHOLE), List.of(figures));
    }
}
