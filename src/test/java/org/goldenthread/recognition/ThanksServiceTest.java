package org.goldenthread.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class ThanksServiceTest {

    @Autowired
    ThanksService thanks;

    @Autowired
    ThanksModeration moderation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private UnitId team;
    private PersonId amina;
    private PersonId ben;
    private PersonId chloe;
    private PersonId elsewhere;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 9, 0));
        staff = new OrganisationFixture(jdbc);
        UnitId service = staff.unit("Service", UnitKind.SERVICE, null);
        team = staff.unit("North", UnitKind.TEAM, service);
        chloe = staff.person("Chloe", team, "Practice manager", null);
        staff.lead(team, chloe);
        amina = staff.person("Amina", team, "Social worker", chloe);
        ben = staff.person("Ben", team, "Social worker", chloe);
        UnitId other = staff.unit("Other", UnitKind.SERVICE, null);
        elsewhere = staff.person("Elsewhere", other, "Social worker", null);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInReadsOrGives() {
        for (Runnable door : List.<Runnable>of(
                () -> thanks.wall(Wall.EVERYBODY, 0, 10),
                () -> thanks.toMe(0, 10),
                () -> thanks.give(UUID.randomUUID(), ben, words(true)),
                () -> thanks.hide(1, true),
                () -> moderation.takenDown(0, 10))) {
            assertThatThrownBy(door::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void onlyHrModerates() {
        long given = give(amina, ben, true);
        for (Role role : Role.values()) {
            if (role != Role.SURVEY_OWNER) {
                for (Runnable door : List.<Runnable>of(
                        () -> moderation.takeDown(given, "Why"),
                        () -> moderation.putBack(given),
                        () -> moderation.takenDown(0, 10))) {
                    assertThatThrownBy(() -> as(chloe, () -> done(door), role))
                            .isInstanceOf(AccessDeniedException.class);
                }
            }
        }
        assertThat(byMe(amina).getFirst().isShown()).isTrue();
    }

    @Test
    void privateThanksAreReadByGiverAndThankedAndByNoRole() {
        long given = give(amina, ben, false);
        assertThat(toMe(ben)).extracting(Thanks::from).containsExactly("Amina Test");
        assertThat(byMe(amina)).extracting(Thanks::id).containsExactly(given);
        assertThat(toMe(amina)).isEmpty();
        for (Wall wall : Wall.values()) {
            assertThat(as(chloe, () -> thanks.wall(wall, 0, 1000), Role.values()))
                    .noneMatch(each -> each.id() == given);
        }
        as(chloe, () -> done(() -> moderation.takeDown(given, "Why")), Role.values());
        assertThat(as(chloe, () -> moderation.takenDown(0, 1000), Role.values()))
                .noneMatch(each -> each.id() == given);
        assertThat(as(chloe, () -> thanks.lastMonth())).isEmpty();
    }

    @Test
    void theWallShowsMyServiceOrEverybodyTheLatestFirst() {
        long first = give(amina, ben, true);
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 10, 0));
        long second = give(ben, amina, true);
        assertThat(wall(chloe, Wall.MY_SERVICE)).extracting(Thanks::id).containsExactly(second, first);
        assertThat(wall(elsewhere, Wall.MY_SERVICE)).isEmpty();
        assertThat(wall(elsewhere, Wall.EVERYBODY)).extracting(Thanks::id).contains(second, first);
    }

    @Test
    void oneFormGivesOnce() {
        UUID form = UUID.randomUUID();
        as(amina, () -> done(() -> thanks.give(form, ben, words(true))));
        as(amina, () -> done(() -> thanks.give(form, ben, words(true))));
        assertThat(byMe(amina)).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> give(amina, amina, true));
        assertThatIllegalArgumentException().isThrownBy(() -> give(amina, new PersonId(-1), true));
        assertThatIllegalArgumentException().isThrownBy(() -> new ThanksWords("child", "  ", true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(
                        amina,
                        () -> done(
                                () -> thanks.give(UUID.randomUUID(), ben, new ThanksWords("magic", "Words", true)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        as(amina, () -> done(() -> thanks.give(UUID.randomUUID(), new UnitId(-1), words(true)))));
    }

    @Test
    void whatIsTakenBackIsGoneForEverybodyAndOnlyItsGiverTakesItBack() {
        long given = give(amina, ben, true);
        as(ben, () -> done(() -> thanks.withdraw(given)));
        assertThat(toMe(ben)).hasSize(1);
        as(amina, () -> done(() -> thanks.withdraw(given)));
        assertThat(toMe(ben)).isEmpty();
        assertThat(wall(chloe, Wall.MY_SERVICE)).isEmpty();
    }

    @Test
    void theThankedTakesThemOffTheWallAndPutsThemThereAgain() {
        long given = give(amina, ben, true);
        for (PersonId other : List.of(amina, chloe, elsewhere)) {
            assertThatThrownBy(() -> as(other, () -> done(() -> thanks.hide(given, true)), Role.values()))
                    .isInstanceOf(AccessDeniedException.class);
        }
        as(ben, () -> done(() -> thanks.hide(given, true)));
        assertThat(wall(chloe, Wall.MY_SERVICE)).isEmpty();
        assertThat(byMe(amina).getFirst().hidden()).isTrue();
        as(ben, () -> done(() -> thanks.hide(given, false)));
        assertThat(wall(chloe, Wall.MY_SERVICE)).hasSize(1);
    }

    @Test
    void aTeamReadsItsThanksAndWhoeverLeadsItTakesThemOffTheWall() {
        as(elsewhere, () -> done(() -> thanks.give(UUID.randomUUID(), team, words(true))));
        long given = byMe(elsewhere).getFirst().id();
        assertThat(toMe(amina)).extracting(Thanks::to).containsExactly("North");
        assertThat(toMe(amina).getFirst().toMe()).isFalse();
        assertThatThrownBy(() -> as(amina, () -> done(() -> thanks.hide(given, true))))
                .isInstanceOf(AccessDeniedException.class);
        as(chloe, () -> done(() -> thanks.hide(given, true)));
        assertThat(wall(amina, Wall.MY_SERVICE)).isEmpty();
    }

    @Test
    void hrTakesDownWithAReasonThatGiverAndThankedRead() {
        long given = give(amina, ben, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(chloe, () -> done(() -> moderation.takeDown(given, " ")), Role.SURVEY_OWNER));
        as(chloe, () -> done(() -> moderation.takeDown(given, "It names a child")), Role.SURVEY_OWNER);
        as(chloe, () -> done(() -> moderation.takeDown(given, "A second click")), Role.SURVEY_OWNER);
        assertThat(wall(chloe, Wall.MY_SERVICE)).isEmpty();
        assertThat(toMe(ben).getFirst().takenDownWhy()).isEqualTo("It names a child");
        assertThat(byMe(amina).getFirst().takenDownWhy()).isEqualTo("It names a child");
        as(ben, () -> done(() -> thanks.hide(given, false)));
        assertThat(wall(chloe, Wall.MY_SERVICE))
                .as("the thanked does not put it back")
                .isEmpty();
        as(chloe, () -> done(() -> moderation.putBack(given)), Role.SURVEY_OWNER);
        assertThat(wall(chloe, Wall.MY_SERVICE)).hasSize(1);
    }

    /** The month ends at midnight in England: what is given a minute before summer's midnight is still of that month. */
    @Test
    void aMonthIsRoundedUpWithoutNamesAndPrivateOnesDoNotCount() {
        clock.setInLondon(LocalDateTime.of(2026, 6, 30, 23, 59));
        give(amina, ben, true);
        give(ben, amina, true);
        give(ben, amina, false);
        clock.setInLondon(LocalDateTime.of(2026, 7, 1, 0, 0));
        give(amina, ben, true);
        assertThat(as(chloe, () -> thanks.lastMonth()))
                .contains(new RoundUp(YearMonth.of(2026, 6), "Service", 2, List.of("Honesty and openness")));
        assertThat(as(chloe, () -> thanks.isMonthNew())).isTrue();
        assertThat(as(elsewhere, () -> thanks.lastMonth())).isEmpty();
        clock.setInLondon(LocalDateTime.of(2026, 7, 8, 0, 0));
        assertThat(as(chloe, () -> thanks.isMonthNew())).isFalse();
    }

    @Test
    void whatIsNewIsSaidOnce() {
        give(amina, ben, false);
        assertThat(as(ben, () -> thanks.unseen())).hasSize(1);
        assertThat(as(amina, () -> thanks.unseen())).isEmpty();
        as(ben, () -> done(() -> thanks.seen()));
        assertThat(as(ben, () -> thanks.unseen())).isEmpty();
        assertThat(toMe(ben)).hasSize(1);
    }

    private long give(PersonId from, PersonId to, boolean onWall) {
        as(from, () -> done(() -> thanks.give(UUID.randomUUID(), to, words(onWall))));
        return byMe(from).getFirst().id();
    }

    private List<Thanks> wall(PersonId reader, Wall wall) {
        return as(reader, () -> thanks.wall(wall, 0, 1000));
    }

    private List<Thanks> toMe(PersonId person) {
        return as(person, () -> thanks.toMe(0, 10));
    }

    private List<Thanks> byMe(PersonId person) {
        return as(person, () -> thanks.byMe(0, 10));
    }

    private static ThanksWords words(boolean onWall) {
        return new ThanksWords("honesty", "You said what nobody dared to say.", onWall);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(PersonId person, Callable<T> work, Role... roles) {
        return CurrentUser.runAs(staff.signedIn(person, roles), work);
    }
}
