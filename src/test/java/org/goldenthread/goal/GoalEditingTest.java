package org.goldenthread.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.goal.GoalRefused.Reason;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class GoalEditingTest {

    private static final String VISITS = "visits-in-time";

    @Autowired
    GoalEditing editing;

    @Autowired
    GoldenThreadService threads;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private UnitId top;
    private UnitId service;
    private SignedIn david;
    private SignedIn amina;
    private SignedIn other;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        GoalFixture fixture = new GoalFixture(jdbc);
        top = fixture.top;
        service = fixture.service;
        david = fixture.david;
        amina = fixture.amina;
        other = fixture.other;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInReadsOrEditsGoals() {
        List<Callable<?>> doors = List.of(
                () -> threads.thread(""),
                threads::aroundMine,
                () -> threads.versions(new GoalId(1)),
                editing::units,
                editing::goals,
                editing::measures,
                () -> editing.of(top),
                () -> add(top, "Children are safe", null));
        for (Callable<?> door : doors) {
            assertThatThrownBy(door::call).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void onlyWhoeverLeadsAServiceEditsItsPriorities() {
        GoalId goal = as(david, () -> add(top, "Children are safe", null));
        GoalId priority = as(david, () -> add(service, "Seen on time", goal));
        SignedIn outside = new SignedIn("x", "X", "from outside", Set.of(Role.values()));
        Map<String, SignedIn> denied = Map.of(
                "staff", amina,
                "staff with every role but that of a leader", with(amina, Role.ADMINISTRATOR, Role.SURVEY_OWNER),
                "a leader of another service", other,
                "a leader who is no staff", outside);
        denied.forEach((who, person) -> {
            List<Callable<?>> doors = List.of(
                    () -> editing.of(service),
                    () -> add(service, "Mine", goal),
                    () -> word(priority, 1, "Mine", goal),
                    () -> retire(priority, 1),
                    () -> move(priority));
            for (Callable<?> door : doors) {
                assertThatThrownBy(() -> as(person, door)).as(who).isInstanceOf(AccessDeniedException.class);
            }
        });
        assertThatThrownBy(() -> as(amina, () -> add(top, "Mine", null))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(outside, () -> add(top, "Mine", null))).isInstanceOf(AccessDeniedException.class);
        assertThat(titles(service)).containsExactly("Seen on time");
        assertThat(as(other, () -> word(goal, 1, "Children are safe and heard", null)))
                .as("goals of the organisation are all leaders'")
                .isTrue();
    }

    @Test
    void whoSawAnEarlierWordingIsShownTheNewOneAndOverwritesNothing() {
        GoalId goal = as(david, () -> add(top, "Children are safe", null));
        as(other, () -> word(goal, 1, "Children are safe and heard", null));

        assertThatExceptionOfType(GoalRefused.class)
                .isThrownBy(() -> as(david, () -> word(goal, 1, "Children are safe at home", null)))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE);
                    assertThat(refused.now()).extracting(Goal::title).isEqualTo("Children are safe and heard");
                    assertThat(refused.now()).extracting(Goal::changedBy).isEqualTo("Other Test");
                });
        assertThatExceptionOfType(GoalRefused.class).isThrownBy(() -> as(david, () -> retire(goal, 1)));
        assertThat(titles(top)).containsExactly("Children are safe and heard");
        as(david, () -> word(goal, 2, "Children are safe at home", null));
        as(david, () -> word(goal, 2, "Children are safe at home", null));
        assertThat(versions(goal)).as("sent twice, worded once").hasSize(3);
    }

    @Test
    void whatWasWordedBeforeStaysWithItsDays() {
        GoalId goal = as(david, () -> add(top, "Children are safe", null));
        clock.setInLondon(LocalDateTime.of(2026, 12, 1, 0, 30));
        as(david, () -> word(goal, 1, "Children are safe and heard", null));
        clock.setInLondon(LocalDateTime.of(2026, 12, 5, 9, 0));
        as(david, () -> retire(goal, 2));
        as(david, () -> retire(goal, 2));

        assertThat(titles(top)).isEmpty();
        assertThat(versions(goal))
                .containsExactly(
                        new GoalVersion(
                                "Children are safe and heard",
                                "",
                                LocalDate.of(2026, 12, 1),
                                LocalDate.of(2026, 12, 5),
                                "David Test"),
                        new GoalVersion(
                                "Children are safe",
                                "",
                                LocalDate.of(2026, 11, 16),
                                LocalDate.of(2026, 12, 1),
                                "David Test"));
        assertThatExceptionOfType(GoalRefused.class)
                .isThrownBy(() -> as(david, () -> word(goal, 2, "Back again", null)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void aGoalThatIsServedStaysAndNothingServesOneThatIsRetired() {
        GoalId goal = as(david, () -> add(top, "Children are safe", null));
        GoalId priority = as(david, () -> add(service, "Seen on time", goal));
        assertThatExceptionOfType(GoalRefused.class)
                .isThrownBy(() -> as(david, () -> retire(goal, 1)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.STILL_SERVED));
        as(david, () -> retire(priority, 1));
        as(david, () -> retire(goal, 1));

        for (GoalId served : List.of(goal, priority)) {
            assertThatExceptionOfType(GoalRefused.class)
                    .isThrownBy(() -> as(david, () -> add(service, "Seen in time", served)))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.SERVES_NOTHING));
        }
    }

    @Test
    void oneFormMakesOneAndWhatIsOutOfRangeIsRefused() {
        UUID form = UUID.randomUUID();
        GoalText text = new GoalText(" Children are safe ", "", null, List.of());
        as(david, () -> add(top, form, text));
        as(david, () -> add(top, form, text));
        GoalId goal = as(david, () -> editing.of(top)).getFirst().id();
        assertThat(titles(top)).containsExactly("Children are safe");

        for (GoalText bad : List.of(
                new GoalText(" ", "", null, List.of()),
                new GoalText("x".repeat(121), "", null, List.of()),
                new GoalText("Words", "x".repeat(501), null, List.of()),
                new GoalText("A goal serves none", "", goal, List.of()),
                new GoalText("A goal has no measure", "", null, List.of(VISITS)))) {
            assertThatExceptionOfType(GoalRefused.class)
                    .isThrownBy(() -> as(david, () -> add(top, UUID.randomUUID(), bad)))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OUT_OF_RANGE));
        }
        for (GoalText bad : List.of(
                new GoalText("A priority serves one", "", null, List.of()),
                new GoalText("No such measure", "", goal, List.of("lateness")))) {
            assertThatExceptionOfType(GoalRefused.class)
                    .isThrownBy(() -> as(david, () -> add(service, UUID.randomUUID(), bad)))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.OUT_OF_RANGE));
        }
    }

    @Test
    void theyAreMovedUpAndDownAmongTheirOwn() {
        GoalId first = as(david, () -> add(top, "First", null));
        as(david, () -> add(top, "Second", null));
        GoalId third = as(david, () -> add(top, "Third", null));
        as(david, () -> retire(first, 1));
        as(david, () -> move(third));
        as(david, () -> move(third));

        assertThat(titles(top)).containsExactly("Third", "Second");
    }

    @Test
    void theThreadRunsFromTheGoalToTheMeasureOfTheOwnServiceAlone() {
        GoalId goal = as(david, () -> add(top, "Children are safe", null));
        as(david, () -> add(service, UUID.randomUUID(), new GoalText("Seen on time", "", goal, List.of(VISITS))));

        GoldenThread thread = as(amina, () -> threads.thread(""));
        assertThat(thread.mine()).isTrue();
        assertThat(thread.editable()).isFalse();
        ThreadPath path = ThreadPath.through(thread, VISITS).orElseThrow();
        assertThat(path.goals()).extracting(node -> node.goal().title()).containsExactly("Children are safe");
        assertThat(path.priorities())
                .extracting(node -> node.priority().title())
                .containsExactly("Seen on time");
        assertThat(ThreadPath.through(thread, Long.toString(goal.value()))
                        .orElseThrow()
                        .measures())
                .extracting(GoldenThread.MeasureNode::name)
                .containsExactly("Visits in time");
        assertThat(ThreadPath.through(thread, "caseload")).isEmpty();
        assertThat(ThreadPath.through(as(other, () -> threads.thread("")), VISITS))
                .as("no priority of the other service is tied to it")
                .isEmpty();
        assertThat(as(other, () -> threads.thread("")).editable()).isTrue();
        assertThat(as(other, () -> threads.thread("")).goals().getFirst().servedBy())
                .isEqualTo(1);
    }

    @Test
    void itIsReadWithTheSameQueriesHoweverMuchThereIs() {
        GoalId goal = as(david, () -> add(top, "Children are safe", null));
        int few = Queries.count(() -> as(amina, () -> threads.thread("")));
        for (int each = 0; each < 8; each++) {
            String title = "Priority " + each;
            as(david, () -> add(service, UUID.randomUUID(), new GoalText(title, "", goal, List.of(VISITS))));
        }
        assertThat(Queries.count(() -> as(amina, () -> threads.thread("")))).isEqualTo(few);
    }

    private GoalId add(UnitId unit, String title, @Nullable GoalId serves) {
        editing.add(unit, UUID.randomUUID(), new GoalText(title, "", serves, List.of()));
        return editing.of(unit).getLast().id();
    }

    private boolean add(UnitId unit, UUID form, GoalText text) {
        editing.add(unit, form, text);
        return true;
    }

    private boolean word(GoalId goal, int seen, String title, @Nullable GoalId serves) {
        editing.word(goal, seen, new GoalText(title, "", serves, List.of()));
        return true;
    }

    private boolean retire(GoalId goal, int seen) {
        editing.retire(goal, seen);
        return true;
    }

    private boolean move(GoalId goal) {
        editing.move(goal, true);
        return true;
    }

    private List<String> titles(UnitId unit) {
        return as(david, () -> editing.of(unit)).stream().map(Goal::title).toList();
    }

    private List<GoalVersion> versions(GoalId goal) {
        return as(amina, () -> threads.versions(goal));
    }

    private static SignedIn with(SignedIn person, Role... roles) {
        return new SignedIn(person.userName(), person.fullName(), person.employeeNumber(), Set.of(roles));
    }

    private static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }
}
