package org.goldenthread.development.cpd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.attendance.CompletionId;
import org.goldenthread.attendance.CompletionWithdrawn;
import org.goldenthread.attendance.Completions;
import org.goldenthread.attendance.CourseCompleted;
import org.goldenthread.development.cpd.CpdWords.Needed;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.learning.SessionId;
import org.goldenthread.looks.Look;
import org.goldenthread.looks.LookService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class CpdServiceTest {

    private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 12);

    @Autowired
    CpdService cpd;

    @Autowired
    PeerReflectionService peers;

    @Autowired
    EvidenceService evidence;

    @Autowired
    LookService looks;

    @Autowired
    CpdFromCourses fromCourses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private PersonId amina;
    private PersonId ben;
    private PersonId hannah;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 9, 0));
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        amina = staff.person("Amina", team, "Social worker", null);
        ben = staff.person("Ben", team, "Social worker", null);
        hannah = staff.person("Hannah", team, "Business support officer", null);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInHasAPortfolio() {
        for (Runnable door : List.<Runnable>of(
                () -> cpd.mine(),
                () -> cpd.begin(UUID.randomUUID()),
                () -> cpd.remove(1),
                () -> peers.askedOfMe(),
                () -> peers.open(1),
                () -> peers.give(1, "Words"))) {
            assertThatThrownBy(door::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void anothersPieceIsNotThereAndIsNotChanged() {
        long piece = finished(amina, IN_MAY);
        CpdEntry before = piece(amina, piece);
        assertThat(as(ben, () -> cpd.mine(piece))).isEmpty();
        assertThat(as(ben, () -> cpd.keep(piece, before.version(), words(IN_MAY))))
                .isFalse();
        assertThatThrownBy(() -> as(ben, () -> cpd.finish(piece))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(ben, () -> done(() -> peers.ask(piece, hannah, ""))))
                .isInstanceOf(AccessDeniedException.class);
        as(ben, () -> done(() -> cpd.change(piece)));
        as(ben, () -> done(() -> cpd.recorded(piece, true)));
        as(ben, () -> done(() -> cpd.remove(piece)));
        assertThat(piece(amina, piece)).isEqualTo(before);
    }

    /** The last second of the year and the first of the next, by the clock in England; in winter that is also the clock in UTC. */
    @Test
    void theYearTurnsAtMidnightInEngland() {
        finished(amina, LocalDate.of(2025, 12, 1));
        finishedWithPeer(amina, LocalDate.of(2026, 11, 29));

        clock.setInLondon(LocalDateTime.of(2026, 11, 30, 23, 59, 59));
        CpdReadiness ending = readiness(amina);
        assertThat(ending.year())
                .isEqualTo(
                        new CpdYear(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 11, 30), LocalDate.of(2026, 9, 1)));
        assertThat(ending.isReady()).isTrue();
        assertThat(ending.year().isWindowOpen(cpd(amina))).isTrue();
        assertThat(ending.year().daysLeft(cpd(amina))).isZero();

        clock.setInLondon(LocalDateTime.of(2026, 12, 1, 0, 0, 0));
        CpdReadiness begun = readiness(amina);
        assertThat(begun.year().first()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(begun.isReady()).isFalse();
        assertThat(begun.piecesMissing()).isEqualTo(2);
        assertThat(begun.peerReflectionsMissing()).isEqualTo(1);
        assertThat(begun.year().isWindowOpen(cpd(amina))).isFalse();
        assertThat(readiness(amina, LocalDate.of(2026, 11, 30)).isReady())
                .as("the year before stays as it was")
                .isTrue();
    }

    /** In summer midnight in England is 23:00 in UTC: a second before it the day in UTC has long been another's evening. */
    @Test
    void theWindowOpensAtMidnightInEnglandInSummerTime() {
        clock.set(java.time.Instant.parse("2026-08-31T22:59:59Z"));
        assertThat(readiness(amina).year().isWindowOpen(cpd(amina))).isFalse();
        clock.set(java.time.Instant.parse("2026-08-31T23:00:00Z"));
        assertThat(readiness(amina).year().isWindowOpen(cpd(amina))).isTrue();
    }

    @Test
    void aPieceFinishedInSummerJustAfterMidnightHasTheDayInEngland() {
        clock.set(java.time.Instant.parse("2026-06-30T23:00:00Z"));
        long piece = finished(amina, LocalDate.of(2026, 7, 1));
        assertThat(piece(amina, piece).finishedOn()).contains(LocalDate.of(2026, 7, 1));
    }

    @Test
    void draftsAndPiecesOfOtherYearsDoNotCount() {
        finished(amina, LocalDate.of(2025, 11, 30));
        long draft = as(amina, () -> cpd.begin(UUID.randomUUID()));
        as(amina, () -> cpd.keep(draft, 1, words(IN_MAY)));
        assertThat(readiness(amina).pieces()).isZero();
        as(amina, () -> cpd.finish(draft));
        assertThat(readiness(amina).pieces()).isEqualTo(1);
        as(amina, () -> done(() -> cpd.change(draft)));
        assertThat(readiness(amina).pieces()).isZero();
    }

    @Test
    void nothingIsAskedOfThoseWhomNoRegulatorKnows() {
        assertThat(as(hannah, () -> cpd.readiness(List.of(), cpd.today()))).isEmpty();
        assertThat(as(amina, () -> cpd.readiness(List.of(), LocalDate.of(2019, 1, 1))))
                .as("before the first rule")
                .isEmpty();
    }

    @Test
    void aPieceIsFinishedOnlyWhenItSaysAllAndNotOfTomorrow() {
        long piece = as(amina, () -> cpd.begin(UUID.randomUUID()));
        assertThat(as(amina, () -> cpd.finish(piece))).containsExactly(Needed.values());
        as(amina, () -> cpd.keep(piece, 1, words(LocalDate.of(2026, 11, 30))));
        assertThat(as(amina, () -> cpd.finish(piece))).containsExactly(Needed.DAY);
        as(amina, () -> cpd.keep(piece, 2, words(LocalDate.of(2026, 11, 29))));
        assertThat(as(amina, () -> cpd.finish(piece))).isEmpty();
        int version = piece(amina, piece).version();
        assertThat(as(amina, () -> cpd.finish(piece))).isEmpty();
        assertThat(piece(amina, piece).version()).as("a second click").isEqualTo(version);
    }

    @Test
    void oneFormBeginsOnePieceAndAnOldTabOverwritesNothing() {
        UUID form = UUID.randomUUID();
        long piece = as(amina, () -> cpd.begin(form));
        assertThat(as(amina, () -> cpd.begin(form))).isEqualTo(piece);
        assertThat(as(amina, () -> cpd.keep(piece, 1, words(IN_MAY)))).isTrue();
        assertThat(as(amina, () -> cpd.keep(piece, 1, CpdWords.empty()))).isFalse();
        assertThat(piece(amina, piece).words()).isEqualTo(words(IN_MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> as(amina, () -> cpd.keep(piece, 2, kind("magic"))));
    }

    @Test
    void recordedIsOnlyWhatIsFinishedAndCanBeTakenBack() {
        long draft = as(amina, () -> cpd.begin(UUID.randomUUID()));
        as(amina, () -> done(() -> cpd.recorded(draft, true)));
        assertThat(piece(amina, draft).recordedOn()).isEmpty();
        long piece = finished(amina, IN_MAY);
        as(amina, () -> done(() -> cpd.recorded(piece, true)));
        assertThat(piece(amina, piece).recordedOn()).contains(LocalDate.of(2026, 11, 29));
        assertThat(readiness(amina).recorded()).isEqualTo(1);
        as(amina, () -> done(() -> cpd.recorded(piece, false)));
        assertThat(piece(amina, piece).recordedOn()).isEmpty();
    }

    @Test
    void aCompletedCourseBeginsOneDraftThatIsFilledInAndFinishedInOneForm() {
        CourseCompleted completed = completed(amina, 1);
        fromCourses.begin(completed);
        fromCourses.begin(completed);
        CpdEntry draft = as(amina, () -> cpd.mine()).getFirst();
        assertThat(as(amina, () -> cpd.mine())).hasSize(1);
        assertThat(draft.fromCourse()).isTrue();
        assertThat(draft.words().title()).isEqualTo("Preparing for court");
        assertThat(draft.words().on()).contains(IN_MAY);
        assertThat(draft.kindName()).isEqualTo("Course, workshop or webinar");
        assertThat(draft.words().domains()).containsExactly("skills");
        assertThat(draft.words().missing(IN_MAY)).containsExactly(Needed.DESCRIPTION, Needed.LEARNING, Needed.IMPACT);
        fromCourses.begin(completed(hannah, 2));
        assertThat(as(hannah, () -> cpd.mine())).isEmpty();
    }

    @Test
    void aCompletionThatIsWithdrawnTakesOnlyWhatNobodyWroteInto() {
        CourseCompleted first = completed(amina, 3);
        CourseCompleted second = completed(amina, 4);
        fromCourses.begin(first);
        fromCourses.begin(second);
        CpdEntry written = as(amina, () -> cpd.mine()).getFirst();
        as(amina, () -> cpd.keep(written.id(), 1, words(IN_MAY)));
        for (CourseCompleted each : List.of(first, second)) {
            as(
                    ben,
                    () -> done(() -> fromCourses.takeBack(
                            new CompletionWithdrawn(each.completion(), each.person(), each.course()))));
        }
        assertThat(as(amina, () -> cpd.mine())).extracting(CpdEntry::id).containsExactly(written.id());
    }

    @Test
    void aColleagueReadsThePieceThatTheyAreAskedAboutAndNoOther() {
        long piece = finished(amina, IN_MAY);
        finished(amina, IN_MAY);
        assertThat(as(ben, () -> peers.askedOfMe())).isEmpty();
        long asked = ask(piece, ben);
        assertThat(as(ben, () -> peers.askedOfMe()))
                .extracting(AskedOfMe::title)
                .containsExactly("Court");
        assertThat(as(amina, () -> looks.atMine(0, 10))).isEmpty();
        PeerPiece read = as(ben, () -> peers.open(asked));
        assertThat(read.owner()).isEqualTo("Amina Test");
        assertThat(read.words().learning()).isEqualTo("That less is more");
        assertThat(read.words().peer()).isEmpty();
        assertThat(as(amina, () -> looks.atMine(0, 10)))
                .extracting(Look::reader, Look::about)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ben Test", "Court"));
        assertThatThrownBy(() -> as(hannah, () -> peers.open(asked))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aGivenReflectionMakesThePieceCountAndWhatIsNotGivenIsNotRead() {
        long piece = finished(amina, IN_MAY);
        long asked = ask(piece, ben);
        as(ben, () -> done(() -> peers.keep(asked, "So far")));
        assertThat(piece(amina, piece).reflections().getFirst().words()).isEmpty();
        assertThat(readiness(amina).withPeerReflection()).isZero();
        as(ben, () -> done(() -> peers.give(asked, "You say what you saw.")));
        as(ben, () -> done(() -> peers.give(asked, "You say what you saw, and no more.")));
        as(ben, () -> done(() -> peers.keep(asked, "An old tab")));
        PeerReflection given = piece(amina, piece).reflections().getFirst();
        assertThat(given.words()).isEqualTo("You say what you saw, and no more.");
        assertThat(given.state()).isEqualTo(PeerReflection.State.GIVEN);
        assertThat(readiness(amina).withPeerReflection()).isEqualTo(1);
    }

    @Test
    void takenBackIsClosedAtOnceAndWhatWasGivenStays() {
        long piece = finished(amina, IN_MAY);
        long asked = ask(piece, ben);
        as(ben, () -> done(() -> peers.give(asked, "Well said.")));
        as(amina, () -> done(() -> peers.takeBack(asked)));
        assertClosed(asked);
        assertThat(piece(amina, piece).reflections().getFirst().state())
                .isEqualTo(PeerReflection.State.GIVEN_AND_CLOSED);
        assertThat(piece(amina, piece).hasPeerReflection()).isTrue();
        as(hannah, () -> done(() -> peers.takeBack(asked)));
    }

    @Test
    void aDraftAndADeclinedRequestAreClosedToTheColleague() {
        long piece = finished(amina, IN_MAY);
        long asked = ask(piece, ben);
        as(amina, () -> done(() -> cpd.change(piece)));
        assertClosed(asked);
        as(amina, () -> cpd.finish(piece));
        as(ben, () -> done(() -> peers.decline(asked)));
        assertClosed(asked);
        assertThat(piece(amina, piece).reflections().getFirst().state()).isEqualTo(PeerReflection.State.DECLINED);
        assertThat(ask(piece, ben)).as("asked once more").isEqualTo(asked);
        assertThat(as(ben, () -> peers.open(asked)).mine()).isEmpty();
    }

    @Test
    void nobodyIsAskedOnADraftAndNotOneself() {
        long draft = as(amina, () -> cpd.begin(UUID.randomUUID()));
        assertThatThrownBy(() -> ask(draft, ben)).isInstanceOf(AccessDeniedException.class);
        long piece = finished(amina, IN_MAY);
        assertThatIllegalArgumentException().isThrownBy(() -> ask(piece, amina));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(ben, () -> done(() -> peers.give(ask(piece, ben), "  "))));
    }

    @Test
    void aDeletedPieceIsGoneWithItsFilesAndReflections() {
        long piece = finished(amina, IN_MAY);
        long asked = ask(piece, ben);
        as(amina, () -> {
            evidence.add(CpdEvidence.of(piece), evidence.check("a.txt", "Certificate".getBytes()));
            return true;
        });
        assertThatThrownBy(() -> as(ben, () -> evidence.of(CpdEvidence.of(piece))))
                .as("the colleague who was asked")
                .isInstanceOf(AccessDeniedException.class);
        as(amina, () -> done(() -> cpd.remove(piece)));
        assertThat(as(amina, () -> cpd.mine())).isEmpty();
        assertThat(as(amina, () -> evidence.isEmpty(CpdEvidence.of(piece)))).isTrue();
        assertClosed(asked);
    }

    private void assertClosed(long asked) {
        assertThat(as(ben, () -> peers.askedOfMe())).isEmpty();
        assertThatThrownBy(() -> as(ben, () -> peers.open(asked))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(ben, () -> done(() -> peers.give(asked, "Words"))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static CourseCompleted completed(PersonId person, long number) {
        return new CourseCompleted(
                new CompletionId(-number - System.nanoTime() % 1_000_000 * 10),
                person,
                new CourseId(1),
                Completions.Source.SESSION,
                new SessionId(1),
                "Preparing for court",
                IN_MAY,
                360,
                Set.of(new ServedElement("pcf", "skills"), new ServedElement("pqs", "1")));
    }

    private long finished(PersonId person, LocalDate on) {
        return finished(person, words(on));
    }

    private long finishedWithPeer(PersonId person, LocalDate on) {
        CpdWords words = words(on);
        return finished(
                person,
                new CpdWords(
                        words.title(),
                        words.kind(),
                        words.description(),
                        words.on(),
                        words.learning(),
                        words.impact(),
                        "We talked it over",
                        Set.of()));
    }

    private long finished(PersonId person, CpdWords words) {
        return as(person, () -> {
            long piece = cpd.begin(UUID.randomUUID());
            cpd.keep(piece, 1, words);
            assertThat(cpd.finish(piece)).isEmpty();
            return piece;
        });
    }

    private long ask(long piece, PersonId peer) {
        as(amina, () -> done(() -> peers.ask(piece, peer, "Was I clear?")));
        return piece(amina, piece).reflections().getFirst().id();
    }

    private CpdEntry piece(PersonId person, long piece) {
        return as(person, () -> cpd.mine(piece)).orElseThrow();
    }

    private CpdReadiness readiness(PersonId person) {
        return readiness(person, cpd(person));
    }

    private CpdReadiness readiness(PersonId person, LocalDate inYear) {
        return as(person, () -> cpd.readiness(cpd.mine(), inYear)).orElseThrow();
    }

    private LocalDate cpd(PersonId person) {
        return as(person, () -> cpd.today());
    }

    private static CpdWords words(LocalDate on) {
        return new CpdWords(
                "Court",
                "course",
                "A day about evidence",
                Optional.of(on),
                "That less is more",
                "I write shorter",
                "",
                Set.of("skills"));
    }

    private static CpdWords kind(String kind) {
        return new CpdWords("", kind, "", Optional.empty(), "", "", "", Set.of());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(person), work);
    }
}
