package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.engagement.EngagementFixture.NORTH;
import static org.goldenthread.engagement.EngagementFixture.ORGANISATION;
import static org.goldenthread.engagement.EngagementFixture.SOUTH;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.ViewTest;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureKind;
import org.goldenthread.engagement.Trend;
import org.goldenthread.engagement.Wave;
import org.goldenthread.indicator.Aim;
import org.goldenthread.indicator.Good;
import org.goldenthread.indicator.Measured;
import org.goldenthread.indicator.Unit;
import org.goldenthread.security.SignedIn;
import org.goldenthread.shell.Chart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What stands beside the results: the trend, what goes with engagement, and targets. */
class ResultsContextViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private EngagementFixture fixture;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
    }

    @Test
    void theIndexAndEachThemeAreALineOverTheWavesWithATableBesideIt() {
        EngagementView view = show(fixture.farid, ORGANISATION);

        TrendCard card = _get(view, TrendCard.class);
        assertThat(_get(card, Chart.class).getElement().getAttribute("aria-label"))
                .startsWith("Engagement index of Exampleshire over 2 surveys: Autumn pulse 2025 ")
                .contains(", Spring pulse 2026 ");
        assertThat(text(card)).contains("Over time: Exampleshire", "31 October 2025", "27 March 2026");

        Select<Trend.Line> what = line(card);
        what.setValue(what.getListDataView().getItem(1));

        assertThat(_get(card, Chart.class).getElement().getAttribute("aria-label"))
                .startsWith("Workload of Exampleshire")
                .contains("\u00a0%");
    }

    @Test
    void theLineSaysWhyItBreaks() {
        assertThat(text(_get(show(fixture.farid, SOUTH), TrendCard.class)))
                .contains("There are not yet two surveys with a value")
                .contains("Not drawn, because it is withheld: Spring pulse 2026.");
    }

    @Test
    void whatGoesWithEngagementIsSaidWithoutACause() {
        String text = text(_get(show(fixture.amina, ORGANISATION), DriversCard.class));

        assertThat(text)
                .contains("People who agree with “I can do my job within my hours” also tend to be more engaged.")
                .contains("0.55 (close link), between 0.40 and 0.70, 45 people")
                .contains("This says nothing about why")
                .doesNotContain("People who agree with “I can take breaks”")
                .contains("−0.10 and 0.30no clear link");
        assertThat(_find(show(fixture.chloe, NORTH), DriversCard.class)).isEmpty();
    }

    @Test
    void aTargetIsSaidWithItsDayAndWhetherItIsMet() {
        Wave wave = new Wave(
                fixture.spring, "Spring pulse 2026", "pulse", EngagementFixture.SPRING, EngagementFixture.SPRING, 5);
        Figure index =
                new Figure(1, 1, FigureKind.INDEX, "", Verdict.SHOWN, 45, 60, Bound.ABOUT, null, false, List.of());
        Measured score = new Measured(Unit.SCORE, Good.HIGH);

        Aim met = new Aim(score, new BigDecimal("60.00"), LocalDate.of(2026, 3, 1));
        assertThat(text(new TargetLine(index, met, wave))).isEqualTo("Target 60, set on 1 March 2026●Met");
        Aim missed = new Aim(score, new BigDecimal("70"), LocalDate.of(2026, 4, 1));
        assertThat(text(new TargetLine(index, missed, wave)))
                .isEqualTo("Target 70, set later, on 1 April 2026▲Not met");
    }

    @SuppressWarnings("unchecked")
    private static Select<Trend.Line> line(Component card) {
        return _get(card, Select.class);
    }

    private EngagementView show(SignedIn person, long group) {
        signIn(person);
        UI.getCurrent().navigate(EngagementView.class, EngagementNavigation.to(fixture.spring, group));
        return _get(EngagementView.class);
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
