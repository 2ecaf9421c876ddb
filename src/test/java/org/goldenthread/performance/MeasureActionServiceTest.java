package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureAction.Sharing;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class MeasureActionServiceTest {

    private static final LocalDate IN_DECEMBER = LocalDate.of(2026, 12, 14);
    private static final String VISITS = "visits-in-time";

    @Autowired
    MeasureActionService actions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture organisation;
    private UnitId team;
    private PersonId chloe;
    private PersonId amina;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        organisation = new OrganisationFixture(jdbc);
        team = organisation.unit("North", UnitKind.TEAM, organisation.unit("Top", UnitKind.ORGANISATION, null));
        chloe = organisation.person("Chloe", team, "Practice manager", null);
        amina = organisation.person("Amina", team, "Social worker", chloe);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInHasOrSeesAny() {
        assertThatThrownBy(() -> actions.mine(VISITS)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> actions.sharedWithMe()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> actions.keep(VISITS, "Plan", IN_DECEMBER, false))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> actions.remove(VISITS)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void whatIsSharedWithTheManagerIsReadByNoColleagueNoOtherManagerAndNoAdministrator() {
        keep(amina, "Plan visits on Mondays", true);
        PersonId colleague = organisation.person("Ben", team, "Social worker", chloe);
        PersonId otherManager = organisation.person("David", team, "Practice manager", null);
        organisation.person("Other", team, "Social worker", otherManager);
        organisation.lead(team, otherManager);
        SignedIn administrator = organisation.signedIn(otherManager, Role.values());
        SignedIn outside = new SignedIn("admin", "Admin", "none", Set.of(Role.values()));

        for (SignedIn denied : List.of(
                organisation.signedIn(colleague), organisation.signedIn(otherManager), administrator, outside)) {
            assertThat(CurrentUser.runAs(denied, () -> actions.sharedWithMe())).isEmpty();
            assertThat(CurrentUser.runAs(denied, () -> actions.mine(VISITS))).isEmpty();
            assertThat(CurrentUser.runAs(denied, () -> actions.due())).isEmpty();
        }
        assertThat(as(chloe, () -> actions.sharedWithMe()))
                .containsExactly(
                        new SharedAction("Amina Test", "Visits in time", "Plan visits on Mondays", IN_DECEMBER));
    }

    @Test
    void whatIsPrivateIsNotReadByTheManagerEither() {
        keep(amina, "Plan visits on Mondays", false);

        assertThat(as(chloe, () -> actions.sharedWithMe())).isEmpty();
        assertThat(mine().sharing()).isEqualTo(Sharing.PRIVATE);
    }

    @Test
    void sharingEndsWithTheManagerAndTheNextOneDoesNotInheritIt() {
        keep(amina, "Plan visits on Mondays", true);
        PersonId next = organisation.person("Next", team, "Practice manager", null);
        jdbc.sql("update post set manager_id = :next where person_id = :amina")
                .param("next", next.value())
                .param("amina", amina.value())
                .update();

        assertThat(as(chloe, () -> actions.sharedWithMe())).isEmpty();
        assertThat(as(next, () -> actions.sharedWithMe())).isEmpty();
        assertThat(mine().sharing()).isEqualTo(Sharing.ENDED);
        keep(amina, "Plan visits on Mondays", true);
        assertThat(as(next, () -> actions.sharedWithMe())).hasSize(1);
    }

    @Test
    void theManagerOfASecondPostIsNotTheManager() {
        PersonId second = organisation.person("Second", team, "Practice manager", null);
        jdbc.sql("""
                        insert into post (person_id, post_number, unit_id, job_role, fte, contract_type, manager_id,
                                          started, valid_from)
                        select person_id, '2', unit_id, job_role, 0.2, contract_type, :second, started, valid_from
                          from post where person_id = :amina
                        """)
                .param("second", second.value())
                .param("amina", amina.value())
                .update();
        keep(amina, "Plan visits on Mondays", true);

        assertThat(as(second, () -> actions.sharedWithMe())).isEmpty();
        assertThat(as(chloe, () -> actions.sharedWithMe())).hasSize(1);
        assertThat(as(amina, () -> actions.myManager())).contains("Chloe Test");
    }

    @Test
    void anActionIsChangedMadePrivateAndDeletedByWhoseItIs() {
        keep(amina, "Plan visits on Mondays", true);
        keep(amina, "  Plan visits on Fridays ", false);

        assertThat(mine())
                .isEqualTo(new MeasureAction(
                        VISITS, "Visits in time", "Plan visits on Fridays", IN_DECEMBER, Sharing.PRIVATE));
        assertThat(as(chloe, () -> actions.sharedWithMe())).isEmpty();
        as(chloe, () -> remove());
        assertThat(mine().words()).isEqualTo("Plan visits on Fridays");
        as(amina, () -> remove());
        assertThat(as(amina, () -> actions.mine(VISITS))).isEmpty();
    }

    @Test
    void anActionIsDueFromItsDayOn() {
        keep(amina, "Plan visits on Mondays", false);

        clock.setInLondon(LocalDateTime.of(2026, 12, 13, 23, 59));
        assertThat(as(amina, () -> actions.due())).isEmpty();
        clock.setInLondon(LocalDateTime.of(2026, 12, 14, 0, 1));
        assertThat(as(amina, () -> actions.due())).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> CurrentUser.runAs(
                        new SignedIn("x", "X", "from outside", Set.of()),
                        () -> keepMine(VISITS, "Plan", IN_DECEMBER, false)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> keepMine("lateness", "Plan", IN_DECEMBER, false)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> keepMine(VISITS, "  ", IN_DECEMBER, false)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> keepMine(VISITS, "x".repeat(501), IN_DECEMBER, false)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> keepMine(VISITS, "Plan", LocalDate.of(2026, 11, 15), false)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(chloe, () -> keepMine(VISITS, "Plan", IN_DECEMBER, true)));
    }

    private void keep(PersonId person, String words, boolean shared) {
        as(person, () -> keepMine(VISITS, words, IN_DECEMBER, shared));
    }

    private boolean keepMine(String measure, String words, LocalDate on, boolean shared) {
        actions.keep(measure, words, on, shared);
        return true;
    }

    private boolean remove() {
        actions.remove(VISITS);
        return true;
    }

    private MeasureAction mine() {
        return as(amina, () -> actions.mine(VISITS)).orElseThrow();
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(organisation.signedIn(person), work);
    }
}
