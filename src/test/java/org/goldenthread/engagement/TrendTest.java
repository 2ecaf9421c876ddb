package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.Trend.Place;
import org.goldenthread.survey.CampaignId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendTest {

    private final List<Trend.Row> rows = new ArrayList<>();

    @Test
    void eachWaveHasItsPoint() {
        wave(1, index(58, Verdict.SHOWN, Bound.ABOUT));
        wave(2, index(61, Verdict.SHOWN, Bound.ABOUT));

        assertThat(line().points())
                .extracting(Trend.Point::drawn)
                .containsExactly(Optional.of(58.0), Optional.of(61.0));
    }

    @Test
    void whatIsWithheldOrABoundIsNotDrawn() {
        wave(1, index(0, Verdict.PROTECTS_OTHERS, Bound.ABOUT));
        wave(2, index(85, Verdict.SHOWN, Bound.AT_LEAST));
        wave(3, index(61, Verdict.SHOWN, Bound.ABOUT));

        assertThat(line().points())
                .extracting(Trend.Point::place)
                .containsExactly(Place.WITHHELD, Place.BOUND, Place.POINT);
        assertThat(line().points().subList(0, 2))
                .allMatch(point -> point.drawn().isEmpty());
    }

    @Test
    void theLineBreaksWhereTheGroupOrTheQuestionWasAnother() {
        wave(1, index(58, Verdict.SHOWN, Bound.ABOUT));
        rows.add(new Trend.Row(wave(2), false, null));
        rows.add(new Trend.Row(wave(3), true, null));
        wave(4, index(61, Verdict.SHOWN, Bound.ABOUT));

        assertThat(line().points())
                .extracting(Trend.Point::place)
                .containsExactly(Place.POINT, Place.OTHER_GROUP, Place.NOT_ASKED, Place.POINT);
    }

    @Test
    void thereAreTheLinesOfTheNewestWaveAndNoOthers() {
        wave(1, index(58, Verdict.SHOWN, Bound.ABOUT));
        rows.add(new Trend.Row(wave(2), true, null));

        assertThat(Trend.of(rows).lines()).isEmpty();
        assertThat(Trend.of(List.of()).lines()).isEmpty();
    }

    private Trend.Line line() {
        List<Trend.Line> lines = Trend.of(rows).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private void wave(int number, @Nullable Figure figure) {
        rows.add(new Trend.Row(wave(number), true, figure));
    }

    private static Wave wave(int number) {
        return new Wave(new CampaignId(number), "Wave " + number, "series", Instant.EPOCH, Instant.EPOCH, 5);
    }

    private static Figure index(double value, Verdict verdict, Bound bound) {
        return new Figure(1, 1, FigureKind.INDEX, "", verdict, 20, value, bound, null, false, List.of());
    }
}
