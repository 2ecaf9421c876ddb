package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.engagement.EngagementFixture.COAST;
import static org.goldenthread.engagement.EngagementFixture.FOSTERING;
import static org.goldenthread.engagement.EngagementFixture.NORTH;
import static org.goldenthread.engagement.EngagementFixture.ORGANISATION;
import static org.goldenthread.engagement.EngagementFixture.SAFEGUARDING;
import static org.goldenthread.engagement.EngagementFixture.SOUTH;

import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class EngagementServiceTest {

    @Autowired
    EngagementService engagement;

    @Autowired
    ApplicationContext context;

    private EngagementFixture fixture;

    @BeforeEach
    void release() {
        fixture = new EngagementFixture(context);
    }

    @Test
    void nobodySignedInSeesNothing() {
        assertThatThrownBy(() -> engagement.waves()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> engagement.results(fixture.spring, null))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> engagement.figuresIMayCite(fixture.spring))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> engagement.describe(1)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void staffDoNotSeeTeamsNorOtherServices() {
        for (long group : new long[] {NORTH, SOUTH, FOSTERING, 99}) {
            assertThatThrownBy(() -> results(fixture.amina, group)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aManagerDoesNotSeeAnotherTeam() {
        assertThatThrownBy(() -> results(fixture.chloe, SOUTH)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staffMayCiteNothing() {
        assertThatThrownBy(() -> CurrentUser.runAs(fixture.amina, () -> engagement.figuresIMayCite(fixture.spring)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentUser.runAs(fixture.chloe, () -> engagement.describe(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staffSeeTheOrganisationAndTheirOwnService() {
        assertThat(rows(results(fixture.amina, ORGANISATION))).containsExactly(ORGANISATION, SAFEGUARDING);
        assertThat(rows(results(fixture.amina, SAFEGUARDING))).containsExactly(ORGANISATION, SAFEGUARDING);
        assertThat(results(fixture.amina, SAFEGUARDING).items()).isNotEmpty();
    }

    @Test
    void whoBelongsToNoServiceSeesTheOrganisation() {
        assertThat(rows(results(fixture.hannah, ORGANISATION))).containsExactly(ORGANISATION);
        assertThat(rows(results(fixture.grace, ORGANISATION))).containsExactly(ORGANISATION);
    }

    @Test
    void aManagerSeesTheirTeamAndEverythingAboveIt() {
        assertThat(rows(results(fixture.chloe, SAFEGUARDING))).containsExactly(ORGANISATION, SAFEGUARDING, NORTH);
        assertThat(results(fixture.chloe, NORTH).items()).hasSize(8);
    }

    @Test
    void aLeaderSeesTheirServiceWithItsTeamsAndTheHeadlineOfTheOthers() {
        assertThat(rows(results(fixture.david, SAFEGUARDING)))
                .containsExactly(ORGANISATION, SAFEGUARDING, NORTH, SOUTH, COAST);
        assertThat(rows(results(fixture.david, ORGANISATION))).containsExactly(ORGANISATION, SAFEGUARDING, FOSTERING);
        assertThat(results(fixture.david, FOSTERING).items()).isEmpty();
        assertThat(results(fixture.david, FOSTERING).selected().index().isShown())
                .isTrue();
    }

    @Test
    void theOwnerOfSurveysSeesAllGroups() {
        assertThat(results(fixture.farid, ORGANISATION).choices())
                .extracting(ResultGroup::id)
                .containsExactly(ORGANISATION, SAFEGUARDING, FOSTERING, NORTH, SOUTH, COAST);
        assertThat(results(fixture.farid, SOUTH).items()).hasSize(8);
    }

    @Test
    void evenTheOwnerOfSurveysDoesNotSeeWhatIsWithheld() {
        EngagementResults results = results(fixture.farid, SAFEGUARDING);

        assertThat(row(results, NORTH).index().verdict()).isEqualTo(Verdict.SHOWN);
        assertThat(row(results, SOUTH).index().verdict()).isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(row(results, COAST).index().verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(results(fixture.farid, COAST).items())
                .allSatisfy(item -> assertThat(item.figure())
                        .satisfies(figure -> assertThat(figure.n()).isZero())
                        .satisfies(figure -> assertThat(figure.value()).isZero()));
    }

    @Test
    void aChangeIsTheDifferenceOfUnroundedValues() {
        EngagementResults results = results(fixture.farid, ORGANISATION);

        // 23 of 45 now and 24 of 40 before: 51.1 less 60 is -8.9.
        assertThat(results.items().getFirst().figure().value()).isEqualTo(51);
        assertThat(results.items().getFirst().figure().change()).isEqualTo(-9);
        // 45 and 40 of 60 answered: 9 points of them may be chance, while who answered is counted.
        assertThat(results.items().getFirst().figure().clear()).isFalse();
        assertThat(results.selected().response().clear()).isTrue();
        assertThat(results.before()).isNotNull();
        assertThat(results.selected().response().change()).isEqualTo(8);
    }

    @Test
    void theFirstWaveHasNoChange() {
        EngagementResults results = CurrentUser.runAs(
                        fixture.farid, () -> engagement.results(fixture.autumn, ORGANISATION))
                .orElseThrow();

        assertThat(results.before()).isNull();
        assertThat(results.selected().index().change()).isNull();
    }

    @Test
    void aGroupThatWasWithheldBeforeHasNoChange() {
        assertThat(results(fixture.farid, COAST).selected().response().change()).isNull();
    }

    @Test
    void anUnknownCampaignHasNoResults() {
        assertThat(CurrentUser.runAs(
                        fixture.amina, () -> engagement.results(new org.goldenthread.survey.CampaignId(-1), null)))
                .isEmpty();
    }

    @Test
    void aLeaderCitesShownFiguresOfTheirOwnServiceOnly() {
        List<FigureRef> figures = CurrentUser.runAs(fixture.david, () -> engagement.figuresIMayCite(fixture.spring));

        assertThat(figures)
                .extracting(FigureRef::group)
                .contains("Exampleshire", "Family safeguarding", "North")
                .doesNotContain("Fostering", "South", "Coast");
        FigureRef hours = figures.stream()
                .filter(figure -> figure.title().equals("I can do my job within my hours"))
                .findFirst()
                .orElseThrow();
        assertThat(hours.value()).isEqualTo("51\u00a0%");
        assertThat(CurrentUser.runAs(fixture.david, () -> engagement.describe(hours.figure())))
                .hasValueSatisfying(text -> {
                    assertThat(text.wave()).isEqualTo("Spring pulse 2026");
                    assertThat(text.group()).isEqualTo("Exampleshire");
                    assertThat(text.n()).isEqualTo(45);
                });
    }

    @Test
    void aLeaderCannotCiteAnotherServicesFigures() {
        FigureRef fostering =
                CurrentUser.runAs(fixture.farid, () -> engagement.figuresIMayCite(fixture.spring)).stream()
                        .filter(figure -> figure.group().equals("Fostering"))
                        .findFirst()
                        .orElseThrow();

        assertThat(CurrentUser.runAs(fixture.david, () -> engagement.describe(fostering.figure())))
                .isEmpty();
    }

    private EngagementResults results(SignedIn person, long group) {
        return CurrentUser.runAs(person, () -> engagement.results(fixture.spring, group))
                .orElseThrow();
    }

    private static List<Long> rows(EngagementResults results) {
        return results.rows().stream().map(row -> row.group().id()).toList();
    }

    private static GroupResult row(EngagementResults results, long group) {
        return results.rows().stream()
                .filter(row -> row.group().id() == group)
                .findFirst()
                .orElseThrow();
    }
}
