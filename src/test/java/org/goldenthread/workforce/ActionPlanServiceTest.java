package org.goldenthread.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.workforce.ActionRefused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The workforce plan: whose it is, how an action goes on, and that nobody overwrites another's unseen. */
@PortalTest
class ActionPlanServiceTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 31);

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionPlanService plan;

    @Autowired
    TestClock clock;

    private WorkforceFixture fixture;
    private SignedIn leader;

    @BeforeEach
    void today() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 10, 0));
        fixture = new WorkforceFixture(context, 8, 8);
        fixture.organisation.lead(fixture.north, fixture.northerners.getFirst());
        leader = fixture.organisation.signedIn(fixture.northerners.getFirst(), Role.LEADER);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void staffAndAdministratorsAreRefused() {
        SignedIn staff = fixture.organisation.signedIn(fixture.northerners.getLast());
        for (SignedIn person : List.of(staff, WorkforceFixture.ADMINISTRATOR)) {
            assertThatThrownBy(() -> as(person, () -> plan.of(fixture.north)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> plan.add(action(fixture.north))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(person, () -> plan.change(1, 1, ActionState.DONE, DUE, "")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aLeaderPlansForWhatTheyLeadAndNotForTheOrganisationOrOthers() {
        as(leader, () -> plan.add(action(fixture.north)));
        assertRefused(() -> as(leader, () -> plan.add(action(fixture.south))), Reason.NOT_YOURS);
        assertRefused(() -> as(leader, () -> plan.add(action(fixture.top))), Reason.NOT_YOURS);
        as(WorkforceFixture.HR, () -> plan.add(action(fixture.south)));
        WorkforceAction other = CurrentUser.runAs(WorkforceFixture.HR, () -> plan.of(fixture.south))
                .getFirst();
        assertThat(CurrentUser.runAs(leader, () -> plan.of(fixture.south))).isEmpty();
        assertRefused(() -> change(other, other.version(), ActionState.DONE, ""), Reason.NOT_YOURS);
    }

    @Test
    void aFormThatIsSentTwiceMakesOneAction() {
        NewAction action = action(fixture.north);
        as(leader, () -> plan.add(action));
        as(leader, () -> plan.add(action));
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaid() {
        NewAction good = action(fixture.north);
        assertRefused(
                () -> as(
                        leader,
                        () -> plan.add(new NewAction(
                                UUID.randomUUID(), good.unit(), good.theme(), " ", good.purpose(), good.owner(), DUE))),
                Reason.TEXT_MISSING);
        assertRefused(
                () -> as(
                        leader,
                        () -> plan.add(new NewAction(
                                UUID.randomUUID(),
                                good.unit(),
                                good.theme(),
                                good.title(),
                                good.purpose(),
                                good.owner(),
                                LocalDate.of(2026, 11, 28)))),
                Reason.DUE_IN_THE_PAST);
    }

    @Test
    void progressNeedsAReasonWhereItIsNotPossibleAndKnowsOfOtherChanges() {
        as(leader, () -> plan.add(action(fixture.north)));
        WorkforceAction planned = mine().getFirst();
        assertRefused(() -> change(planned, 1, ActionState.NOT_POSSIBLE, " "), Reason.BECAUSE_MISSING);
        change(planned, 1, ActionState.NOT_POSSIBLE, "No money");
        assertRefused(() -> change(planned, 1, ActionState.DOING, ""), Reason.CHANGED_MEANWHILE);
        assertRefused(() -> change(planned, 2, ActionState.DONE, ""), Reason.STATE_CANNOT_FOLLOW);
        assertThat(mine().getFirst().because()).isEqualTo("No money");
    }

    @Test
    void anActionIsOverdueAfterItsDayUnlessItIsOver() {
        as(leader, () -> plan.add(action(fixture.north)));
        clock.setInLondon(DUE.atTime(23, 0));
        assertThat(mine().getFirst().overdue()).isFalse();
        clock.setInLondon(DUE.plusDays(1).atTime(1, 0));
        assertThat(mine().getFirst().overdue()).isTrue();
        change(mine().getFirst(), 1, ActionState.DONE, "");
        assertThat(mine().getFirst().overdue()).isFalse();
    }

    private List<WorkforceAction> mine() {
        return CurrentUser.runAs(leader, () -> plan.of(fixture.north));
    }

    private void change(WorkforceAction action, int version, ActionState state, String because) {
        as(leader, () -> plan.change(action.id(), version, state, action.due(), because));
    }

    private NewAction action(UnitId unit) {
        return new NewAction(
                UUID.randomUUID(),
                unit,
                ActionTheme.WELLBEING,
                "A quiet room",
                "Fewer days lost to stress",
                fixture.northerners.getLast(),
                DUE);
    }

    private static void as(SignedIn person, Runnable work) {
        CurrentUser.runAs(person, () -> {
            work.run();
            return person;
        });
    }

    private static void assertRefused(Runnable work, Reason reason) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        ActionRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
