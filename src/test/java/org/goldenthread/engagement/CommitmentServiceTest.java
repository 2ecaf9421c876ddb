package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.engagement.CommitmentRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class CommitmentServiceTest {

    private static final String SAFEGUARDING = "Family safeguarding";
    private static final String FOSTERING = "Fostering";
    private static final String ORGANISATION = "Exampleshire";

    @Autowired
    CommitmentService commitments;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CommitmentFixture fixture;
    private EngagementFixture people;

    @BeforeEach
    void release() {
        fixture = new CommitmentFixture(context);
        people = fixture.organisation;
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyReadsOrRecordsWithoutSigningIn() {
        NewCommitment shorter = planned(SAFEGUARDING);
        List<ThrowingCallable> calls = List.of(
                () -> commitments.all(CommitmentScope.ALL_SERVICES),
                () -> commitments.recent(2),
                () -> commitments.promptness(),
                () -> commitments.myService(),
                () -> commitments.mine(),
                () -> commitments.figures(people.spring),
                () -> commitments.record(shorter));
        assertThat(calls)
                .allSatisfy(call ->
                        assertThatThrownBy(call).isInstanceOf(AuthenticationCredentialsNotFoundException.class));
    }

    @Test
    void staffAndManagersWhoAreNoLeadersOnlyRead() {
        long commitment = fixture.record(SAFEGUARDING, "Shorter forms");
        NewCommitment mine = planned(SAFEGUARDING);
        for (SignedIn person : List.of(people.amina, people.chloe, people.grace)) {
            denied(person, () -> commitments.record(mine));
            denied(person, () -> commitments.figures(people.spring));
            denied(person, () -> commitments.mine());
            denied(person, () -> commitments.news(commitment));
            denied(person, () -> commitments.owners("", 0, 10));
            denied(person, () -> {
                commitments.change(change(commitment, 1, CommitmentStatus.DOING, ""));
                return true;
            });
            assertThat(fixture.read(person, commitment).title()).isEqualTo("Shorter forms");
        }
    }

    @Test
    void aLeaderAnswersOnlyForWhatTheyLeadAlthoughTheySeeMore() {
        assertThat(as(people.david, () -> commitments.figures(people.spring)))
                .isNotEmpty()
                .extracting(FigureRef::group)
                .doesNotContain(ORGANISATION, FOSTERING)
                .contains(SAFEGUARDING);
        refused(Reason.FIGURE_NOT_YOURS, people.david, planned(ORGANISATION));
        refused(Reason.FIGURE_NOT_YOURS, people.david, planned(FOSTERING));
    }

    @Test
    void aLeaderCannotChangeOrInspectAnothersCommitment() {
        long commitment = fixture.record(ORGANISATION, "Two posts");
        refused(Reason.FIGURE_NOT_YOURS, () -> fixture.change(people.david, commitment, 1, CommitmentStatus.DOING, ""));
        refused(Reason.FIGURE_NOT_YOURS, () -> as(people.david, () -> commitments.news(commitment)));
        assertThat(as(people.david, () -> commitments.mine()))
                .extracting(SaidAndDone::commitment)
                .doesNotContain(commitment);
        assertThat(as(people.farid, () -> commitments.mine()))
                .extracting(SaidAndDone::commitment)
                .contains(commitment);
    }

    @Test
    void nobodyAnswersAFigureThatIsWithheldOrUnknown() {
        long withheld = jdbc.sql("select min(figure_id) from figure where verdict <> 'SHOWN' and campaign_id = :spring")
                .param("spring", people.spring.value())
                .query(Long.class)
                .single();
        refused(Reason.FIGURE_NOT_YOURS, people.farid, with(withheld, person(people.david), "Forms", ""));
        refused(Reason.FIGURE_NOT_YOURS, people.farid, with(-1, person(people.david), "Forms", ""));
    }

    @Test
    void whatIsRecordedKeepsTheFigureInTheWordsOfThatDay() {
        clock.setInLondon(LocalDateTime.of(2026, 4, 5, 9, 0));
        long commitment = fixture.record(SAFEGUARDING, "Shorter forms");

        SaidAndDone said = fixture.read(people.amina, commitment);
        assertThat(said.measures()).isEqualTo("Workload");
        assertThat(said.value()).endsWith("\u00a0%");
        assertThat(said.n()).isEqualTo(29);
        assertThat(said.group()).isEqualTo(SAFEGUARDING);
        assertThat(said.wave()).isEqualTo("Spring pulse 2026");
        assertThat(said.owner()).isEqualTo("David Test");
        assertThat(as(people.david, () -> commitments.news(commitment)))
                .containsExactly(new CommitmentNews(
                        1,
                        Instant.parse("2026-04-05T08:00:00Z"),
                        "David Test",
                        CommitmentStatus.PLANNED,
                        CommitmentFixture.DUE,
                        "",
                        ""));
    }

    @Test
    void whatIsMissingOrTooLongIsRefusedAndNothingIsStored() {
        long figure = fixture.figure(SAFEGUARDING);
        PersonId david = person(people.david);
        int before = count();

        refused(Reason.TEXT_MISSING, people.david, with(figure, david, "  ", ""));
        refused(Reason.TEXT_TOO_LONG, people.david, with(figure, david, "x".repeat(121), ""));
        refused(Reason.OWNER_NOT_IN_POST, people.david, with(figure, new PersonId(-1), "Forms", ""));
        refused(
                Reason.REASON_MISSING,
                people.david,
                fixture.commitment(SAFEGUARDING, "Discount", CommitmentStatus.NOT_POSSIBLE, " "));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aFormThatIsSentByManyClicksAtOnceIsStoredOnce() throws Exception {
        NewCommitment form = new NewCommitment(
                UUID.randomUUID(),
                fixture.figure(SAFEGUARDING),
                "Too much",
                "Forms",
                "",
                person(people.david),
                CommitmentFixture.DUE,
                CommitmentStatus.PLANNED,
                "");
        int before = count();
        Callable<Long> click = () -> as(people.david, () -> commitments.record(form));
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> sent = clicks.invokeAll(Collections.nCopies(8, click));
            long first = sent.getFirst().get();
            for (Future<Long> each : sent) {
                assertThat(each.get()).isEqualTo(first);
            }
            assertThat(as(people.david, () -> commitments.news(first))).hasSize(1);
        }
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void statesFollowEachOtherAndEachIsRemembered() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 2, 10, 0));
        long commitment = fixture.record(SAFEGUARDING, "Quiet rooms");
        fixture.change(people.david, commitment, 1, CommitmentStatus.DONE, "Book them like any room");
        assertThat(fixture.read(people.amina, commitment).settledOn()).isEqualTo(LocalDate.of(2026, 11, 2));

        refused(
                Reason.STATUS_CANNOT_FOLLOW,
                () -> fixture.change(people.david, commitment, 2, CommitmentStatus.PLANNED, ""));
        fixture.change(people.farid, commitment, 2, CommitmentStatus.DOING, "One is closed again");
        refused(
                Reason.REASON_MISSING,
                () -> fixture.change(people.david, commitment, 3, CommitmentStatus.NOT_POSSIBLE, ""));

        assertThat(fixture.read(people.amina, commitment).settledOn()).isNull();
        assertThat(as(people.david, () -> commitments.news(commitment)))
                .extracting(CommitmentNews::status, CommitmentNews::by)
                .containsExactly(
                        tuple(CommitmentStatus.DOING, "Farid Test"),
                        tuple(CommitmentStatus.DONE, "David Test"),
                        tuple(CommitmentStatus.PLANNED, "David Test"));
    }

    @Test
    void whoChangesAnOldVersionIsToldAndOverwritesNothing() {
        long commitment = fixture.record(SAFEGUARDING, "Shorter forms");
        fixture.change(people.farid, commitment, 1, CommitmentStatus.DOING, "Try-out in North");

        refused(
                Reason.CHANGED_MEANWHILE,
                () -> fixture.change(people.david, commitment, 1, CommitmentStatus.DONE, "Ready"));

        assertThat(fixture.read(people.amina, commitment))
                .returns(2, SaidAndDone::version)
                .returns(CommitmentStatus.DOING, SaidAndDone::status)
                .returns("Try-out in North", SaidAndDone::note);
    }

    @Test
    void itIsOverdueFromMidnightInEnglandAlsoWhenTheClocksGoBack() {
        clock.setInLondon(LocalDateTime.of(2026, 10, 1, 9, 0));
        long saturday = due(LocalDate.of(2026, 10, 24));
        long sunday = due(LocalDate.of(2026, 10, 25));

        clock.set(Instant.parse("2026-10-24T22:59:59Z"));
        assertThat(fixture.read(people.amina, saturday).overdue()).isFalse();
        clock.set(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(fixture.read(people.amina, saturday).overdue()).isTrue();
        clock.set(Instant.parse("2026-10-25T23:59:59Z"));
        assertThat(fixture.read(people.amina, sunday).overdue()).isFalse();
        clock.set(Instant.parse("2026-10-26T00:00:00Z"));
        assertThat(fixture.read(people.amina, sunday).overdue()).isTrue();
    }

    @Test
    void whatIsSettledIsNeverOverdue() {
        clock.setInLondon(LocalDateTime.of(2026, 10, 1, 9, 0));
        long commitment = due(LocalDate.of(2026, 10, 2));
        as(people.david, () -> {
            commitments.change(
                    new CommitmentChange(commitment, 1, CommitmentStatus.DONE, LocalDate.of(2026, 10, 2), "Here"));
            return true;
        });
        clock.setInLondon(LocalDateTime.of(2026, 12, 1, 9, 0));
        assertThat(fixture.read(people.amina, commitment).overdue()).isFalse();
    }

    @Test
    void myServiceIsMineAndTheOrganisationsAndAllIsAll() {
        long ours = fixture.record(SAFEGUARDING, "Shorter forms");
        long everybodys = fixture.record(ORGANISATION, "Two posts");
        long theirs = fixture.record(FOSTERING, "A phone");

        assertThat(as(people.amina, () -> commitments.myService())).contains(SAFEGUARDING);
        assertThat(as(people.amina, () -> commitments.all(CommitmentScope.MY_SERVICE)))
                .extracting(SaidAndDone::commitment)
                .contains(ours, everybodys)
                .doesNotContain(theirs);
        assertThat(as(people.amina, () -> commitments.all(CommitmentScope.ALL_SERVICES)))
                .extracting(SaidAndDone::commitment)
                .contains(ours, everybodys, theirs);
        assertThat(as(people.amina, () -> commitments.recent(2)))
                .extracting(SaidAndDone::commitment)
                .containsExactly(everybodys, ours);
        assertThat(as(people.hannah, () -> commitments.myService())).isEmpty();
        assertThat(as(people.hannah, () -> commitments.all(CommitmentScope.MY_SERVICE)))
                .extracting(SaidAndDone::commitment)
                .contains(theirs);
    }

    @Test
    void daysUntilTheFirstCommitmentAreCountedFromTheDayThatTheWaveClosed() {
        clock.setInLondon(LocalDateTime.of(2026, 4, 5, 0, 30));
        assertThat(promptness()).isEqualTo(new Promptness("Spring pulse 2026", 0, null, 9));

        fixture.record(SAFEGUARDING, "Shorter forms");
        clock.setInLondon(LocalDateTime.of(2026, 4, 20, 12, 0));
        fixture.record(FOSTERING, "A phone");
        assertThat(promptness()).isEqualTo(new Promptness("Spring pulse 2026", 0, 9, 24));
    }

    @Test
    void ownersAreFoundByNameAPageAtATime() {
        List<StaffMember> first = as(people.david, () -> commitments.owners("Chloe", 0, 1));
        assertThat(first).hasSize(1).allMatch(owner -> owner.givenName().equals("Chloe"));
        assertThat(as(people.david, () -> commitments.owners("100% nobody", 0, 10)))
                .isEmpty();
    }

    private Promptness promptness() {
        Wave spring = as(
                        people.amina,
                        () -> context.getBean(ReleasedFigures.class).waves())
                .stream()
                .filter(wave -> wave.campaign().equals(people.spring))
                .findFirst()
                .orElseThrow();
        return commitments.promptness(spring);
    }

    private long due(LocalDate day) {
        NewCommitment form = new NewCommitment(
                fixture.figure(SAFEGUARDING),
                "Too much",
                "Due " + day,
                "",
                person(people.david),
                day,
                CommitmentStatus.DOING,
                "");
        return as(people.david, () -> commitments.record(form));
    }

    private NewCommitment planned(String group) {
        return fixture.commitment(group, "Shorter forms", CommitmentStatus.PLANNED, "");
    }

    private static NewCommitment with(long figure, PersonId owner, String title, String note) {
        return new NewCommitment(
                figure, "Too much", title, "", owner, CommitmentFixture.DUE, CommitmentStatus.PLANNED, note);
    }

    private static CommitmentChange change(long commitment, int version, CommitmentStatus status, String note) {
        return new CommitmentChange(commitment, version, status, CommitmentFixture.DUE, note);
    }

    private PersonId person(SignedIn person) {
        return fixture.person(person);
    }

    private int count() {
        return jdbc.sql("select count(*) from commitment").query(Integer.class).single();
    }

    private static <T> T as(SignedIn person, Callable<T> work) {
        return CurrentUser.runAs(person, work);
    }

    private static void denied(SignedIn person, Callable<?> work) {
        assertThatThrownBy(() -> as(person, work)).isInstanceOf(AccessDeniedException.class);
    }

    private void refused(Reason reason, SignedIn person, NewCommitment commitment) {
        refused(reason, () -> as(person, () -> commitments.record(commitment)));
    }

    private static void refused(Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(CommitmentRefused.class)
                .isThrownBy(call)
                .matches(refusal -> refusal.reason() == reason, reason.name());
    }
}
