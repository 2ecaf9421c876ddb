package org.goldenthread.development.strengths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.development.strengths.CoachingRequest.Status;
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
class CoachServiceTest {

    private static final Instant LATER = Instant.parse("2026-11-20T10:00:00Z");

    @Autowired
    CoachService coaches;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private PersonId amina;
    private PersonId coach;
    private PersonId learning;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        amina = staff.person("Amina", team, "Social worker", null);
        coach = staff.person("Coach", team, "Practice educator", null);
        learning = staff.person("Esther", team, "Adviser", null);
        CurrentUser.runAs(
                staff.signedIn(learning, Role.LEARNING_PUBLISHER),
                () -> done(() -> coaches.name(coach, "Tuesdays, by video")));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInFindsACoachAndOnlyLearningAndDevelopmentEntersOne() {
        assertThatThrownBy(() -> coaches.coaches()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        for (Role role : Role.values()) {
            if (role != Role.LEARNING_PUBLISHER) {
                assertThatThrownBy(() -> CurrentUser.runAs(
                                staff.signedIn(amina, role), () -> done(() -> coaches.name(amina, "Me"))))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> CurrentUser.runAs(
                                staff.signedIn(amina, role), () -> done(() -> coaches.takeOut(coach))))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void aCoachAcceptsWithATimeOnceAndTheOtherReadsIt() {
        assertThat(as(amina, () -> coaches.ask(UUID.randomUUID(), coach, "My courage")))
                .isTrue();
        assertThat(as(amina, () -> coaches.ask(UUID.randomUUID(), coach, "Again")))
                .isFalse();
        CoachingRequest asked = as(coach, () -> coaches.toMe()).getFirst();
        assertThat(asked.other()).isEqualTo("Amina Test");
        assertThat(as(learning, () -> coaches.accept(asked.id(), LATER, ""))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(coach, () -> coaches.accept(asked.id(), clock.instant(), "")));

        assertThat(as(coach, () -> coaches.accept(asked.id(), LATER, "Room 2"))).isTrue();
        assertThat(as(coach, () -> coaches.decline(asked.id(), ""))).isFalse();
        as(amina, () -> done(() -> coaches.withdraw(asked.id())));
        assertThat(as(amina, () -> coaches.mine())).singleElement().satisfies(mine -> {
            assertThat(mine.status()).isEqualTo(Status.ACCEPTED);
            assertThat(mine.meetAt()).contains(LATER);
            assertThat(mine.answer()).isEqualTo("Room 2");
        });
    }

    @Test
    void aRequestIsDeclinedOrWithdrawnAndThenAnotherCanBeMade() {
        as(amina, () -> coaches.ask(UUID.randomUUID(), coach, "My courage"));
        CoachingRequest first = as(coach, () -> coaches.toMe()).getFirst();
        assertThat(as(coach, () -> coaches.decline(first.id(), "Not this month")))
                .isTrue();
        assertThat(as(amina, () -> coaches.ask(UUID.randomUUID(), coach, "In spring?")))
                .isTrue();
        CoachingRequest second = as(amina, () -> coaches.mine()).getFirst();
        as(amina, () -> done(() -> coaches.withdraw(second.id())));
        assertThat(as(coach, () -> coaches.toMe()))
                .extracting(CoachingRequest::status)
                .containsExactly(Status.DECLINED);
    }

    @Test
    void whoIsNoCoachIsNotAsked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> coaches.ask(UUID.randomUUID(), learning, "You?")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(coach, () -> coaches.ask(UUID.randomUUID(), coach, "Me?")));
        CurrentUser.runAs(staff.signedIn(learning, Role.LEARNING_PUBLISHER), () -> done(() -> coaches.takeOut(coach)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(amina, () -> coaches.ask(UUID.randomUUID(), coach, "You?")));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(person), work);
    }
}
