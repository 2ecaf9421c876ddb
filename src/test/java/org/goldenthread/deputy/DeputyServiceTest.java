package org.goldenthread.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.deputy.DeputyRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
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
class DeputyServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 5);

    @Autowired
    DeputyService service;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private PersonId managersKey;
    private PersonId deputysKey;
    private PersonId graceKey;
    private SignedIn manager;
    private SignedIn deputy;
    private SignedIn grace;
    private SignedIn leader;

    @BeforeEach
    void prepare() {
        clock.setInLondon(TODAY.atTime(9, 0));
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        managersKey = staff.person("Mo", team, "Practice manager", null);
        deputysKey = staff.person("Di", team, "Practice manager", null);
        graceKey = staff.person("Grace", team, "Systems officer", null);
        manager = staff.signedIn(managersKey);
        deputy = staff.signedIn(deputysKey, Role.LEARNING_PUBLISHER);
        grace = staff.signedIn(graceKey, Role.ADMINISTRATOR);
        leader = staff.signedIn(staff.person("Lee", team, "Head of service", null), Role.LEADER);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void onlyAdministratorsAndHrNameSomebodyInAnothersPlace() {
        for (SignedIn nobody : List.of(manager, deputy, leader)) {
            assertThatThrownBy(() -> run(nobody, () -> service.nameFor(managersKey, deputysKey, TODAY, TODAY)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> run(nobody, service::all)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(service::mine).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        run(grace, () -> service.nameFor(managersKey, deputysKey, TODAY, TODAY));
        Deputy named = CurrentUser.runAs(manager, service::mine).getFirst();
        assertThat(named).returns("Grace Test", Deputy::namedBy).returns("Di Test", Deputy::name);
        assertThatThrownBy(() -> run(leader, () -> service.endFor(named))).isInstanceOf(AccessDeniedException.class);
        assertThat(CurrentUser.runAs(grace, service::all)).contains(named);
        run(grace, () -> service.endFor(named));
        assertThat(held(deputy)).isEmpty();
    }

    @Test
    void noRoleLetsItselfIn() {
        refused(Reason.NOBODY_TO_NAME, grace, () -> service.nameFor(managersKey, graceKey, TODAY, TODAY));
    }

    @Test
    void deputiesActOnTheirDaysAndOnNoOthers() {
        run(manager, () -> service.name(deputysKey, TODAY.plusDays(1), TODAY.plusDays(3)));
        for (int day = 0; day <= 4; day++) {
            clock.setInLondon(TODAY.plusDays(day).atTime(23, 59));
            assertThat(held(deputy)).as("day %s", day).hasSize(day >= 1 && day <= 3 ? 1 : 0);
        }
        clock.setInLondon(LocalDateTime.of(2027, 3, 6, 0, 0));
        assertThat(held(deputy)).hasSize(1);
    }

    @Test
    void theyAreNamedForDaysToComeOnceAndCanBeEndedByThemAlone() {
        refused(Reason.DAYS_WRONG, manager, () -> service.name(deputysKey, TODAY, TODAY.minusDays(1)));
        refused(
                Reason.DAYS_WRONG,
                manager,
                () -> service.name(deputysKey, TODAY, TODAY.plusYears(1).plusDays(1)));
        refused(Reason.NOBODY_TO_NAME, manager, () -> service.name(managersKey, TODAY, TODAY));
        refused(Reason.NOBODY_TO_NAME, manager, () -> service.name(new PersonId(-1), TODAY, TODAY));
        run(manager, () -> service.name(deputysKey, TODAY, TODAY));
        run(manager, () -> service.name(deputysKey, TODAY, TODAY));
        List<Deputy> named = CurrentUser.runAs(manager, service::mine);
        assertThat(named).hasSize(1);
        run(deputy, () -> service.end(named.getFirst().id()));
        assertThat(CurrentUser.runAs(manager, service::mine)).hasSize(1);
        run(manager, () -> service.end(named.getFirst().id()));
        assertThat(CurrentUser.runAs(manager, service::mine)).isEmpty();
    }

    private List<Deputy> held(SignedIn who) {
        return CurrentUser.runAs(who, service::held);
    }

    private static void refused(Reason reason, SignedIn who, Runnable work) {
        assertThatThrownBy(() -> run(who, work))
                .isInstanceOfSatisfying(
                        DeputyRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void run(SignedIn who, Runnable work) {
        CurrentUser.runAs(who, (Callable<Boolean>) () -> {
            work.run();
            return true;
        });
    }
}
