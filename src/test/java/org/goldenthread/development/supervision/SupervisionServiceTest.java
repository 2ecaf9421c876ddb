package org.goldenthread.development.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.leave.Away;
import org.goldenthread.looks.LookService;
import org.goldenthread.looks.Looked;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class SupervisionServiceTest {

    @Autowired
    SupervisionService service;

    @Autowired
    SupervisionRecording recording;

    @Autowired
    LookService looks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private SupervisionFixture two;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        two = new SupervisionFixture(jdbc);
        today = two.as(two.person, service::today);
    }

    @Test
    void neitherAFormerNorAnotherManagerReadsOrRecords() {
        record(two.manager, UUID.randomUUID(), entry(SupervisionKind.PERSONAL, 3), List.of());
        SupervisionSession session = mine().sessions().getFirst();
        for (PersonId stranger : List.of(two.next)) {
            assertThat(two.as(stranger, () -> service.of(two.number(two.person))))
                    .isEmpty();
            assertThat(two.as(stranger, service::myPeople)).isEmpty();
            denied(() -> two.run(
                    stranger,
                    () -> recording.record(
                            UUID.randomUUID(), two.person, entry(SupervisionKind.CASE, 1), List.of(), Set.of())));
            denied(() ->
                    two.as(stranger, () -> recording.correct(session.id(), 1, entry(SupervisionKind.PERSONAL, 2))));
            denied(() -> two.as(stranger, () -> recording.takeOut(session)));
            denied(() -> two.run(stranger, () -> recording.away(two.person, new Away(today, today))));
        }
        two.turnOver();
        assertThat(two.as(two.manager, () -> service.of(two.number(two.person))))
                .isEmpty();
        denied(() -> two.as(two.manager, () -> recording.takeOut(session)));
        assertThat(mine().sessions()).containsExactly(session);
    }

    @Test
    void sentTwiceIsOneSessionAndBothRecordingItAreOneToo() {
        UUID form = UUID.randomUUID();
        NewAction book = SupervisionFixture.action("Book the course on court work", today.plusDays(20));
        SessionEntry held = entry(SupervisionKind.PERSONAL, 2);
        assertThat(record(two.manager, form, held, List.of(book))).isEqualTo(Recorded.NEW);
        record(two.manager, form, held, List.of(book));
        NewAction ask = SupervisionFixture.action("Ask for two mornings to write", today.plusDays(9));
        assertThat(record(
                        two.person, UUID.randomUUID(), new SessionEntry(held.kind(), held.heldOn(), 45), List.of(ask)))
                .isEqualTo(Recorded.WAS_THERE);
        assertThat(mine().sessions()).singleElement().satisfies(session -> {
            assertThat(session.entry()).isEqualTo(held);
            assertThat(session.recordedBy()).isEqualTo("Mo Test");
        });
        assertThat(mine().open()).extracting(AgreedAction::words).containsExactly(ask.words(), book.words());
    }

    @Test
    void openActionsAreCarriedOnAlsoToTheNextManagerAndEndInTheNextSession() {
        record(
                two.manager,
                UUID.randomUUID(),
                entry(SupervisionKind.PERSONAL, 30),
                List.of(
                        SupervisionFixture.action("Shadow a conference", today.minusDays(2)),
                        new NewAction(
                                UUID.randomUUID(), "Free two mornings", ActionOwner.SUPERVISOR, today.plusDays(3))));
        two.turnOver();
        List<AgreedAction> open = two.as(two.next, () -> service.of(two.number(two.person)))
                .orElseThrow()
                .open();
        assertThat(open).extracting(AgreedAction::owner).containsExactly(ActionOwner.PERSON, ActionOwner.SUPERVISOR);
        two.run(
                two.next,
                () -> recording.record(
                        UUID.randomUUID(),
                        two.person,
                        entry(SupervisionKind.PERSONAL, 0),
                        List.of(),
                        Set.of(open.getFirst().id())));
        assertThat(mine().open()).extracting(AgreedAction::words).containsExactly("Free two mornings");
        two.run(two.person, () -> recording.end(open.getFirst().id(), ActionEnding.NO_LONGER));
        assertThat(mine().actions().getLast().ending()).contains(ActionEnding.DONE);
        two.run(two.person, () -> recording.openAgain(open.getFirst().id()));
        assertThat(mine().open()).hasSize(2);
    }

    @Test
    void correctionsAreKeptAndNobodyOverwritesTheOther() throws Exception {
        record(two.manager, UUID.randomUUID(), entry(SupervisionKind.PERSONAL, 3), List.of());
        SupervisionSession read = mine().sessions().getFirst();
        SessionEntry shorter =
                new SessionEntry(SupervisionKind.PERSONAL, read.entry().heldOn(), 40);
        SessionEntry longer =
                new SessionEntry(SupervisionKind.PERSONAL, read.entry().heldOn(), 90);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<Boolean>> corrections = List.of(
                    () -> two.as(two.manager, () -> recording.correct(read.id(), read.version(), shorter)),
                    () -> two.as(two.person, () -> recording.correct(read.id(), read.version(), longer)));
            List<Future<Boolean>> done = both.invokeAll(corrections);
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        SupervisionSession now = mine().sessions().getFirst();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.before()).singleElement().satisfies(before -> {
            assertThat(before.entry()).isEqualTo(read.entry());
            assertThat(before.recordedBy()).isEqualTo("Mo Test");
        });
    }

    @Test
    void aSessionIsNotCorrectedOntoAnotherAndOneThatIsTakenOutDoesNotCount() {
        record(two.manager, UUID.randomUUID(), entry(SupervisionKind.PERSONAL, 3), List.of());
        record(two.manager, UUID.randomUUID(), entry(SupervisionKind.PERSONAL, 9), List.of());
        SupervisionSession later = mine().sessions().getFirst();
        assertThat(two.as(two.person, () -> recording.correct(later.id(), 1, entry(SupervisionKind.PERSONAL, 9))))
                .isFalse();
        assertThat(mine().sessions().getFirst()).isEqualTo(later);
        assertThat(two.as(two.person, () -> recording.takeOut(later))).isTrue();
        assertThat(two.as(two.person, () -> recording.takeOut(later))).isFalse();
        assertThat(mine().standing().lastHeld()).contains(today.minusDays(9));
    }

    @Test
    void missedIsSaidToBothFromTheFirstSessionOnAndLeaveTakesItAway() {
        assertThat(mine().standing().missed()).isEmpty();
        record(
                two.person,
                UUID.randomUUID(),
                new SessionEntry(SupervisionKind.PERSONAL, today.minusMonths(3).withDayOfMonth(2), 60),
                List.of());
        LocalDate lastMonth = today.minusMonths(1).withDayOfMonth(1);
        assertThat(mine().standing().missed()).get().extracting(Window::first).isEqualTo(lastMonth);
        assertThat(two.as(two.manager, service::myPeople))
                .singleElement()
                .satisfies(each -> assertThat(each.standing().missed()).isPresent());
        two.run(two.person, () -> recording.away(two.person, new Away(lastMonth, today.plusDays(40))));
        two.run(two.person, () -> recording.notAway(two.person, lastMonth));
        assertThat(mine().standing().missed()).isPresent();
        record(two.manager, UUID.randomUUID(), entry(SupervisionKind.GROUP, 0), List.of());
        assertThat(mine().standing().missed()).isPresent();
        record(two.manager, UUID.randomUUID(), entry(SupervisionKind.PERSONAL, 0), List.of());
        assertThat(mine().standing().missed()).isEmpty();
    }

    @Test
    void aManagersLookIsInThePersonsLogAndTheirOwnIsNot() {
        mine();
        two.as(two.manager, service::myPeople);
        assertThat(two.as(two.person, () -> looks.atMine(0, 10))).isEmpty();
        two.as(two.manager, () -> service.of(two.number(two.person)));
        assertThat(two.as(two.person, () -> looks.atMine(0, 10)))
                .singleElement()
                .satisfies(look -> assertThat(look.kind()).isEqualTo(Looked.SUPERVISION));
    }

    @Test
    void numbersOfCasesAndDaysThatCannotBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SupervisionFixture.action("Write up C104223", today));
        for (int days : List.of(-1, 400)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> record(two.person, UUID.randomUUID(), entry(SupervisionKind.CASE, days), List.of()));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SessionEntry(SupervisionKind.CASE, today, 0));
    }

    private Supervision mine() {
        return two.as(two.person, service::mine).orElseThrow();
    }

    private Recorded record(PersonId by, UUID form, SessionEntry entry, List<NewAction> actions) {
        return two.as(by, () -> recording.record(form, two.person, entry, actions, Set.of()));
    }

    private SessionEntry entry(SupervisionKind kind, int daysAgo) {
        return new SessionEntry(kind, today.minusDays(daysAgo), 60);
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(AccessDeniedException.class);
    }
}
