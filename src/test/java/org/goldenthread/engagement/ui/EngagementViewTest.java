package org.goldenthread.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.engagement.EngagementFixture.COAST;
import static org.goldenthread.engagement.EngagementFixture.FOSTERING;
import static org.goldenthread.engagement.EngagementFixture.NORTH;
import static org.goldenthread.engagement.EngagementFixture.ORGANISATION;
import static org.goldenthread.engagement.EngagementFixture.SAFEGUARDING;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.goldenthread.ViewTest;
import org.goldenthread.engagement.EngagementFixture;
import org.goldenthread.engagement.ItemOrder;
import org.goldenthread.engagement.ResultGroup;
import org.goldenthread.engagement.Wave;
import org.goldenthread.security.SignedIn;
import org.goldenthread.shell.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class EngagementViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    private EngagementFixture fixture;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused("organisation/engagement");
    }

    @Test
    void staffWhoAskForATeamAreToldWhatTheyCanSee() {
        EngagementView view = show(fixture.amina, NORTH);

        assertThat(_get(view, EmptyState.class).getElement().getTextRecursively())
                .contains("These results are not open to you");
        assertThat(_get(view, Anchor.class).getHref()).isEqualTo("organisation/engagement");
    }

    @Test
    void anAddressThatIsNoNumberShowsNothing() {
        signIn(fixture.amina);

        assertThat(text(show(QueryParameters.of("wave", "spring")))).contains("There are no results yet");
    }

    @Test
    void staffSeeTheWaveAndTheirOwnService() {
        EngagementView view = show(fixture.amina, ORGANISATION);

        assertThat(_get(view, H1.class).getText()).isEqualTo("Spring pulse 2026");
        assertThat(text(view))
                .contains(
                        "45 of 60 answered (75\u00a0%), closed 27 March 2026. No figure is about fewer than 5 people.")
                .contains("up 8 points since Autumn pulse 2025")
                .contains("Family safeguarding")
                .doesNotContain("Fostering")
                .doesNotContain("North");
    }

    @Test
    void whatMayBeChanceIsCalledNoClearChange() {
        String text = text(show(fixture.farid, ORGANISATION));

        assertThat(text)
                .contains("No theme has clearly changed since Autumn pulse 2025.")
                .contains("no clear change")
                .contains("fewer than 5 of 100")
                .doesNotContain("−9");
    }

    @Test
    void theIndexStandsBesideItsBenchmarkWithYearPopulationSourceAndLicence() {
        assertThat(text(show(fixture.amina, ORGANISATION)))
                .contains("Civil Service median 64.1 (2024, median of 103 organisations)")
                .contains("Civil Service People Survey, Cabinet Office, Open Government Licence v3.0");
    }

    @Test
    void aManagerSeesTheirTeam() {
        assertThat(text(show(fixture.chloe, NORTH)))
                .contains("North, question by question")
                .contains("I can do my job within my hours")
                .doesNotContain("South")
                .doesNotContain("Coast");
    }

    @Test
    void aManagerIsLedToTheirTeamFirst() {
        signIn(fixture.chloe);
        UI.getCurrent().navigate(TeamResultsView.ROUTE);

        assertThat(text(_get(TeamResultsView.class)))
                .contains("Spring pulse 2026")
                .contains("North, question by question")
                .doesNotContain("South");
    }

    @Test
    void whoLeadsNoTeamIsToldWhatTheyCanSeeInstead() {
        signIn(fixture.amina);
        UI.getCurrent().navigate(TeamResultsView.ROUTE);

        assertThat(text(_get(TeamResultsView.class))).contains("These results are not open to you");
    }

    @Test
    void whatIsWithheldSaysWhyAndNotHowMany() {
        String text = text(show(fixture.david, SAFEGUARDING));

        assertThat(text)
                .contains("protects others: Withheld, because answers of a smaller group could be worked out from it.")
                .contains("too few: Withheld, because too few people answered.");
        assertThat(text(show(fixture.david, COAST)))
                .contains("Closed 27 March 2026. Who answered here is withheld.")
                .doesNotContain("3 of 10")
                .doesNotContain("invited");
    }

    @Test
    void onlyWhoLeadsTheGroupIsOfferedToAnswerAQuestion() {
        assertThat(answerLinks(show(fixture.david, SAFEGUARDING)))
                .isNotEmpty()
                .allMatch(link -> link.getHref().matches("organisation/commitments\\?figure=\\d+"));
        assertThat(answerLinks(show(fixture.amina, SAFEGUARDING))).isEmpty();
        assertThat(answerLinks(show(fixture.chloe, NORTH))).isEmpty();
    }

    private static List<Anchor> answerLinks(EngagementView view) {
        return _find(view, Anchor.class).stream()
                .filter(link -> link.getAriaLabel().orElse("").startsWith("Say what we heard about: "))
                .toList();
    }

    @Test
    void aLeaderSeesTheHeadlineOfAnotherService() {
        assertThat(text(show(fixture.david, FOSTERING)))
                .contains("You see the headline of this group")
                .doesNotContain("I can do my job within my hours");
    }

    @Test
    void everyBarSaysItsNumbers() {
        List<String> bars = _find(show(fixture.farid, ORGANISATION), AnswerBar.class).stream()
                .map(bar -> bar.getElement().getAttribute("aria-label"))
                .toList();

        assertThat(bars)
                .hasSize(8)
                .contains("Strongly disagree 49\u00a0%, Disagree 0\u00a0%, Neither 0\u00a0%, Agree 51\u00a0%,"
                        + " Strongly agree 0\u00a0%, of 45 people");
    }

    @Test
    void choosingAGroupOrAWaveChangesTheAddress() {
        EngagementView view = show(fixture.farid, ORGANISATION);
        ComboBox<ResultGroup> groups = group(view);
        groups.setValue(groups.getListDataView()
                .getItems()
                .filter(group -> group.id() == NORTH)
                .findFirst()
                .orElseThrow());
        assertThat(query()).isEqualTo("wave=" + fixture.spring.value() + "&group=" + NORTH);

        Select<Wave> waves = wave();
        waves.setValue(waves.getListDataView()
                .getItems()
                .filter(wave -> wave.campaign().equals(fixture.autumn))
                .findFirst()
                .orElseThrow());
        assertThat(query()).isEqualTo("wave=" + fixture.autumn.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Autumn pulse 2025");
    }

    @Test
    void questionsStandInTheOrderThatTheReaderChooses() {
        EngagementView view = show(fixture.chloe, NORTH);
        assertThat(order(view).getHelperText()).startsWith("What matters: first what has clearly got worse");
        assertThat(text(view)).contains("Family safeguarding: ");
        List<Double> values = values(view);
        assertThat(values).hasSize(8).isSorted();

        order(view).setValue(ItemOrder.ASKED);

        assertThat(values(view)).hasSize(8).isNotEqualTo(values);
    }

    private static List<Double> values(Component view) {
        return _find(view, ItemBlock.class).stream()
                .map(block -> block.getElement().getTextRecursively())
                .map(words -> Double.valueOf(words.replaceAll("(?s)^.*?(\\d+)\u00a0%.*$", "$1")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Select<ItemOrder> order(Component view) {
        return _get(view, Select.class, spec -> spec.withLabel("Order of the questions"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ResultGroup> group(Component view) {
        return _get(view, ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Wave> wave() {
        return _get(Select.class, spec -> spec.withLabel("Survey"));
    }

    private static String query() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }

    private EngagementView show(SignedIn person, long group) {
        signIn(person);
        return show(EngagementNavigation.to(fixture.spring, group));
    }

    private static EngagementView show(QueryParameters query) {
        UI.getCurrent().navigate(EngagementView.class, query);
        return _get(EngagementView.class);
    }

    private static String text(Component view) {
        return view.getElement().getTextRecursively();
    }
}
