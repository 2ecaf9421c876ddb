package org.goldenthread.development.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.goal.OwnGoal;
import org.goldenthread.looks.Look;
import org.goldenthread.looks.LookService;
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
class PlanTest {

    private static final LocalDate IN_MARCH = LocalDate.of(2027, 3, 31);

    @Autowired
    GoalService goals;

    @Autowired
    GoalsOnMyThread thread;

    @Autowired
    LearningNeedService needs;

    @Autowired
    CareerService careers;

    @Autowired
    LookService looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private UnitId team;
    private PersonId chloe;
    private PersonId ben;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        staff = new OrganisationFixture(jdbc);
        team = staff.unit("Team", UnitKind.TEAM, null);
        chloe = staff.person("Chloe", team, "Practice manager", null);
        ben = staff.person("Ben", team, "Social worker", chloe);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInHasAPlan() {
        for (Runnable door : java.util.List.<Runnable>of(
                () -> goals.mine(),
                () -> goals.sharedWithMe(),
                () -> goals.add(UUID.randomUUID(), words("Goal"), false),
                () -> needs.mine(),
                () -> needs.demand(),
                () -> careers.mine(Optional.empty()))) {
            assertThatThrownBy(door::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void aSharedGoalIsReadByTheManagerWhichItsOwnerCanRead() {
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Court"), true)));
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Private one"), false)));
        Goal court = as(ben, () -> goals.mine()).getFirst();
        as(ben, () -> done(() -> goals.checkIn(UUID.randomUUID(), court.id(), "Watched a hearing")));

        assertThat(as(chloe, () -> goals.countSharedWithMe())).isEqualTo(1);
        assertThat(as(ben, () -> looks.atMine(0, 10))).isEmpty();
        assertThat(as(chloe, () -> goals.sharedWithMe())).singleElement().satisfies(shared -> {
            assertThat(shared.person()).isEqualTo("Ben Test");
            assertThat(shared.goal().words().title()).isEqualTo("Court");
            assertThat(shared.goal().checkIns())
                    .containsExactly(new CheckIn(LocalDate.of(2026, 11, 16), "Watched a hearing"));
        });
        assertThat(as(ben, () -> looks.atMine(0, 10)))
                .extracting(Look::reader, Look::about)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Chloe Test", "Court"));
    }

    @Test
    void onlyOnesOwnOpenGoalsThatMoveAMeasureEndTheGoldenThread() {
        GoalLink visits = new GoalLink(GoalLink.Kind.MEASURE, "visits-in-time", "Visits in time");
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Plan my visits", visits), true)));
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Linked to nothing"), false)));
        Goal visiting = as(ben, () -> goals.mine()).stream()
                .filter(goal -> goal.words().link().isPresent())
                .findFirst()
                .orElseThrow();

        assertThat(as(ben, () -> thread.mine()))
                .containsExactly(
                        new OwnGoal("Plan my visits", "visits-in-time", "my-development/plan/goal/" + visiting.id()));
        assertThat(as(chloe, () -> thread.mine())).isEmpty();
        as(ben, () -> done(() -> goals.done(visiting.id(), "")));
        assertThat(as(ben, () -> thread.mine())).isEmpty();
    }

    @Test
    void whatIsMadePrivateIsGoneForTheManagerAtOnce() {
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Court"), true)));
        Goal court = as(ben, () -> goals.mine()).getFirst();
        as(ben, () -> goals.change(court.id(), court.version(), words("Court"), false));
        assertThat(as(chloe, () -> goals.sharedWithMe())).isEmpty();
    }

    @Test
    void theNextManagerInheritsNothingAndTheOwnerIsTold() {
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Court"), true)));
        PersonId next = staff.person("Next", team, "Practice manager", null);
        jdbc.sql("update post set manager_id = :next where person_id = :ben")
                .param("next", next.value())
                .param("ben", ben.value())
                .update();
        assertThat(as(next, () -> goals.sharedWithMe())).isEmpty();
        assertThat(as(chloe, () -> goals.sharedWithMe())).isEmpty();
        assertThat(as(ben, () -> goals.mine()).getFirst().sharing()).isEqualTo(GoalSharing.ENDED);
    }

    @Test
    void oneFormMakesOneGoalAndOneCheckIn() {
        UUID form = UUID.randomUUID();
        as(ben, () -> done(() -> goals.add(form, words("Court"), false)));
        as(ben, () -> done(() -> goals.add(form, words("Court"), false)));
        assertThat(as(ben, () -> goals.mine())).hasSize(1);
        long goal = as(ben, () -> goals.mine()).getFirst().id();
        as(ben, () -> done(() -> goals.checkIn(form, goal, "Well")));
        as(ben, () -> done(() -> goals.checkIn(form, goal, "Well")));
        assertThat(as(ben, () -> goals.mine()).getFirst().checkIns()).hasSize(1);
    }

    @Test
    void anOldTabOverwritesNothing() {
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Court"), false)));
        Goal read = as(ben, () -> goals.mine()).getFirst();
        assertThat(as(ben, () -> goals.change(read.id(), read.version(), words("Court in spring"), false)))
                .isTrue();
        assertThat(as(ben, () -> goals.change(read.id(), read.version(), words("Something else"), false)))
                .isFalse();
        assertThat(as(ben, () -> goals.mine()).getFirst().words().title()).isEqualTo("Court in spring");
    }

    @Test
    void aReachedGoalIsKeptAsAStoryWithItsFirstDayAndCanBeOpenedAgain() {
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Court"), false)));
        as(ben, () -> done(() -> goals.add(UUID.randomUUID(), words("Later"), false)));
        long court = as(ben, () -> goals.mine()).getFirst().id();
        as(ben, () -> done(() -> goals.done(court, "I gave evidence")));
        clock.setInLondon(LocalDateTime.of(2026, 12, 1, 9, 0));
        as(ben, () -> done(() -> goals.done(court, "")));

        Goal story = as(ben, () -> goals.mine()).getLast();
        assertThat(story.doneOn()).contains(LocalDate.of(2026, 11, 16));
        assertThat(story.doneWords()).isEqualTo("I gave evidence");
        as(ben, () -> done(() -> goals.openAgain(court)));
        assertThat(as(ben, () -> goals.mine(court)).orElseThrow().doneOn()).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> words("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> words("x".repeat(121)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(chloe, () -> done(() -> goals.add(UUID.randomUUID(), words("Goal"), true))));
        assertThatIllegalArgumentException().isThrownBy(() -> as(ben, () -> done(() -> needs.add("magic", ""))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(ben, () -> done(() -> careers.stand("manager/head/magic", Standing.YES))));
    }

    @Test
    void learningAndDevelopmentReadsTopicsInStepsOfFiveAndNobodyElseDoes() {
        jdbc.sql("delete from learning_need where topic = 'finance'").update();
        for (int person = 0; person < 4; person++) {
            want("finance");
        }
        assertThat(demand("finance")).isZero();
        want("finance");
        assertThat(demand("finance")).isEqualTo(5);
        for (int person = 0; person < 4; person++) {
            want("finance");
        }
        assertThat(demand("finance")).isEqualTo(5);
        for (Role role : Role.values()) {
            if (role != Role.LEARNING_PUBLISHER) {
                assertThatThrownBy(() -> CurrentUser.runAs(staff.signedIn(chloe, role), () -> needs.demand()))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void theCareerPathIsThatOfTheRoleWithWhatTheNextStepAsksFor() {
        PersonId hannah = staff.person("Hannah", team, "Business support officer", null);
        MyCareer career = as(hannah, () -> careers.mine(Optional.empty()));
        assertThat(career.path().key()).isEqualTo("business-support");
        assertThat(career.path().steps().get(career.here().orElseThrow()).name())
                .isEqualTo("Business support officer");
        CareerPath.Step next = career.next().orElseThrow();
        assertThat(next.name()).isEqualTo("Senior business support officer");
        assertThat(career.others()).extracting(CareerPath::key).containsExactly("practitioner", "manager", "educator");

        String ask = next.asks().getFirst().key();
        as(hannah, () -> done(() -> careers.stand(ask, Standing.PARTLY)));
        as(hannah, () -> done(() -> careers.stand(ask, Standing.YES)));
        assertThat(as(hannah, () -> careers.mine(Optional.empty())).account())
                .containsExactly(java.util.Map.entry(ask, Standing.YES));
        assertThat(as(hannah, () -> careers.mine(Optional.of("manager"))).here())
                .isEmpty();
        PersonId head = staff.person("Head", team, "Director", null);
        assertThat(as(head, () -> careers.mine(Optional.empty())).next()).isEmpty();
    }

    private void want(String topic) {
        PersonId person = staff.person("Learner", team, "Social worker", null);
        as(person, () -> done(() -> needs.add(topic, "")));
    }

    private int demand(String topic) {
        return CurrentUser.runAs(staff.signedIn(chloe, Role.LEARNING_PUBLISHER), () -> needs.demand()).stream()
                .filter(each -> each.topic().key().equals(topic))
                .mapToInt(Demand::least)
                .findFirst()
                .orElse(0);
    }

    private static GoalWords words(String title, GoalLink link) {
        return new GoalWords(title, "", "", "", "", IN_MARCH, Optional.of(link));
    }

    private static GoalWords words(String title) {
        return new GoalWords(title, "", "", "", "", IN_MARCH, Optional.empty());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(person), work);
    }
}
