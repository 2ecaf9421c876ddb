package org.goldenthread.scorecard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.EngagementFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ScorecardViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private EngagementFixture fixture;
    private int year;

    @BeforeEach
    void someQuarter() {
        fixture = new EngagementFixture(context);
        year = ThreadLocalRandom.current().nextInt(2100, 9000);
        clock.setInLondon(LocalDate.of(year, 5, 12).atTime(9, 0));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void staffDoNotSeeIt() {
        signIn(fixture.amina);
        assertRefused(ScorecardNavigation.ROUTE);
    }

    @Test
    void whoAdministersSeesItWithoutAWayToChangeIt() {
        signIn(fixture.grace);
        open(ScorecardNavigation.ROUTE, ScorecardView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Scorecard");
        assertThat(_find(Button.class, spec -> spec.withText("Freeze this quarter")))
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Set"))).isEmpty();
    }

    @Test
    void aLeaderSetsATargetAndAMistakeStandsBesideTheField() {
        signIn(fixture.david);
        open(ScorecardNavigation.ROUTE, ScorecardView.class);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Target of Supervision held"))));
        BigDecimalField field = _get(BigDecimalField.class);
        field.setValue(new BigDecimal("101"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("The figure can never have this value.");
        field.setValue(new BigDecimal("95"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_find(Span.class, spec -> spec.withText("95\u00a0%"))).isNotEmpty();
        assertThat(_find(Paragraph.class, spec -> spec.withText("David Test, 12 May " + year)))
                .hasSize(1);
    }

    @Test
    void freezingLeadsToTheCopyAndAgainSaysWhatBecomesOfIt() {
        signIn(fixture.farid);
        open(ScorecardNavigation.ROUTE, ScorecardView.class);
        _click(_get(Button.class, spec -> spec.withText("Freeze this quarter")));
        _click(_get(Button.class, spec -> spec.withText("Freeze")));
        assertThat(_get(H1.class).getText()).isEqualTo("Scorecard, April to June " + year);
        assertThat(_find(Button.class, spec -> spec.withText("Set"))).isEmpty();
        assertThat(_get(Anchor.class, spec -> spec.withText("Download as PDF")).getHref())
                .contains("quarter=" + year + "-Q2");

        open(ScorecardNavigation.ROUTE, ScorecardView.class);
        _click(_get(Button.class, spec -> spec.withText("Freeze this quarter")));
        assertThat(statusText()).contains("makes revision 2");
        _click(_get(Button.class, spec -> spec.withText("Freeze")));
        assertThat(_get(
                                Paragraph.class,
                                spec -> spec.withPredicate(
                                        paragraph -> paragraph.getText().startsWith("Frozen for the board on")))
                        .getText())
                .contains("revision 2");
    }

    @Test
    void aCopyThatIsNotThereSaysSo() {
        signIn(fixture.david);
        UI.getCurrent().navigate(ScorecardNavigation.ROUTE, QueryParameters.of("quarter", "1999-Q1"));
        assertThat(_find(Paragraph.class, spec -> spec.withText("There is no such copy of the scorecard.")))
                .hasSize(1);
    }
}
