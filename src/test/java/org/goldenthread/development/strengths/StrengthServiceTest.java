package org.goldenthread.development.strengths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.looks.Look;
import org.goldenthread.looks.LookService;
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
class StrengthServiceTest {

    @Autowired
    StrengthService strengths;

    @Autowired
    StrengthSharing sharing;

    @Autowired
    LookService looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private PersonId manager;
    private PersonId amina;
    private PersonId ben;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        manager = staff.person("Chloe", team, "Practice manager", null);
        amina = staff.person("Amina", team, "Social worker", manager);
        ben = staff.person("Ben", team, "Social worker", manager);
        staff.lead(team, manager);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInHasAny() {
        for (Runnable door : List.<Runnable>of(
                () -> strengths.results(),
                () -> strengths.sitting(),
                () -> strengths.begin(false),
                () -> strengths.finish(),
                () -> strengths.forgetAll(),
                () -> sharing.share(ben),
                () -> sharing.withMe(),
                () -> sharing.open(amina))) {
            assertThatThrownBy(door::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void whatIsNotSharedIsReadByNoRoleNoManagerAndNoColleague() {
        answer(amina, Set.of("hope"));
        SignedIn outside = new SignedIn("admin", "Admin", "none", Set.of(Role.values()));
        for (SignedIn reader :
                List.of(staff.signedIn(manager), staff.signedIn(ben), staff.signedIn(ben, Role.values()), outside)) {
            assertThatThrownBy(() -> CurrentUser.runAs(reader, () -> sharing.open(amina)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(CurrentUser.runAs(reader, () -> sharing.withMe())).isEmpty();
            assertThat(CurrentUser.runAs(reader, () -> strengths.results())).isEmpty();
        }
        assertThat(as(amina, () -> looks.atMine(0, 10))).isEmpty();
    }

    @Test
    void aNamedPersonReadsTheBandsUntilItIsTakenBackAndTheOwnerReadsThatTheyDid() {
        CurrentUser.runAs(staff.signedIn(amina), () -> {
            strengths.begin(true);
            return true;
        });
        answer(amina, Set.of("hope", "spirituality"));
        as(amina, () -> done(() -> sharing.share(ben)));

        assertThat(as(ben, () -> sharing.withMe())).extracting(SharedWith::name).containsExactly("Amina Test");
        assertThat(as(amina, () -> looks.atMine(0, 10))).isEmpty();
        SharedStrengths shared = as(ben, () -> sharing.open(amina)).orElseThrow();
        assertThat(shared.ranked().getFirst().strength().key()).isEqualTo("hope");
        assertThat(shared.ranked())
                .hasSize(23)
                .noneMatch(each -> each.strength().optional());
        assertThat(as(amina, () -> looks.atMine(0, 10)))
                .extracting(Look::reader)
                .containsExactly("Ben Test");
        assertThatThrownBy(() -> as(manager, () -> sharing.open(amina))).isInstanceOf(AccessDeniedException.class);

        as(amina, () -> done(() -> sharing.revoke(ben)));
        assertThatThrownBy(() -> as(ben, () -> sharing.open(amina))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(ben, () -> sharing.withMe())).isEmpty();
    }

    @Test
    void aSittingGoesOnWhereItWasLeftAndTwoTabsDoNotUndoEachOther() {
        as(amina, () -> done(() -> strengths.begin(false)));
        as(amina, () -> done(() -> strengths.begin(true)));
        assertThat(as(amina, () -> strengths.sitting()).orElseThrow().optional())
                .isFalse();
        StrengthItem first =
                as(amina, () -> strengths.page(1)).orElseThrow().items().getFirst();
        StrengthItem second =
                as(amina, () -> strengths.page(2)).orElseThrow().items().getFirst();
        as(amina, () -> done(() -> strengths.answer(first.key(), 4)));
        as(amina, () -> done(() -> strengths.answer(first.key(), 2)));
        as(amina, () -> done(() -> strengths.turn(2)));
        as(amina, () -> done(() -> strengths.answer(second.key(), 5)));
        as(amina, () -> done(() -> strengths.turn(1)));

        Sitting sitting = as(amina, () -> strengths.sitting()).orElseThrow();
        assertThat(sitting.answered()).isEqualTo(2);
        assertThat(sitting.next()).isEqualTo(3);
        assertThat(as(amina, () -> strengths.page(1)).orElseThrow().answers())
                .containsEntry(first.key(), 2)
                .containsEntry(second.key(), 5);
        assertThat(as(ben, () -> strengths.sitting())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> done(() -> strengths.answer(first.key(), 6))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> done(() -> strengths.answer("spirituality-1", 3))));
    }

    @Test
    void finishingForgetsTheAnswersAndFinishingTwiceIsFinishingOnce() {
        answer(amina, Set.of("hope", "zest"));
        as(amina, () -> done(() -> strengths.finish()));

        List<StrengthResult> results = as(amina, () -> strengths.results());
        assertThat(results).hasSize(1);
        assertThat(results.getFirst().in(Band.SIGNATURE))
                .extracting(Strength::key)
                .containsExactly("hope", "zest");
        assertThat(results.getFirst().in(Band.LESSER_USED)).isEmpty();
        assertThat(results.getFirst().band("spirituality")).isEmpty();
        assertThat(as(amina, () -> strengths.sitting())).isEmpty();
    }

    @Test
    void aYearLaterBothStandSideBySideUntilAllIsDeleted() {
        answer(amina, Set.of("hope"));
        clock.setInLondon(LocalDateTime.of(2027, 11, 16, 9, 0));
        answer(amina, Set.of("zest"));
        as(amina, () -> done(() -> sharing.share(ben)));

        assertThat(as(amina, () -> strengths.results()))
                .extracting(result -> result.takenOn().getYear() + " "
                        + result.in(Band.SIGNATURE).getFirst().key())
                .containsExactly("2027 zest", "2026 hope");
        assertThat(as(ben, () -> sharing.open(amina)).orElseThrow().takenOn().getYear())
                .isEqualTo(2027);

        as(amina, () -> done(() -> strengths.forgetAll()));
        assertThat(as(amina, () -> strengths.results())).isEmpty();
        assertThatThrownBy(() -> as(ben, () -> sharing.open(amina))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneSharesNeitherWithOneselfNorWithSomebodyWhoIsNotHere() {
        assertThatIllegalArgumentException().isThrownBy(() -> as(amina, () -> done(() -> sharing.share(amina))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> done(() -> sharing.share(new PersonId(-1)))));
    }

    private void answer(PersonId person, Set<String> highest) {
        new StrengthFixture(strengths).answer(staff.signedIn(person), false, highest);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(person), work);
    }
}
