package org.goldenthread.development.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.development.supervision.SessionEntry;
import org.goldenthread.development.supervision.SupervisionKind;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveService;
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

@PortalTest
class ProgrammeServiceTest {

    private static final LocalDate START = LocalDate.of(2026, 2, 2);
    private static final Evidence.Of COMMUNICATION = new Evidence.Of("post-qualifying", "communication");

    @Autowired
    ProgrammeService programmes;

    @Autowired
    CohortService cohorts;

    @Autowired
    SupervisionRecording recording;

    @Autowired
    LeaveService leave;

    @Autowired
    LookService looks;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture staff;
    private PersonId chloe;
    private PersonId assessor;
    private PersonId ben;
    private PersonId coordinator;
    private SignedIn esther;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 27, 10, 0));
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        chloe = staff.person("Chloe", team, "Practice manager", null);
        assessor = staff.person("Assessor", team, "Advanced social worker", null);
        ben = newlyQualified("Ben", team, START);
        coordinator = staff.person("Esther", team, "Learning and development adviser", null);
        esther = staff.signedIn(coordinator, Role.LEARNING_PUBLISHER);
        as(esther, () -> cohorts.nameCoordinator("asye", coordinator));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoeverCoordinatesNothingPutsNobodyOnAProgramme() {
        for (SignedIn reader : List.of(
                staff.signedIn(ben, Role.values()), staff.signedIn(chloe), staff.signedIn(assessor, Role.LEADER))) {
            refused(reader, () -> enrol(ben, START));
            refused(reader, () -> cohorts.cohort("asye"));
            refused(reader, () -> cohorts.starters("asye"));
        }
        refused(esther, () -> cohorts.cohort("early-career"));
        long enrolment = enrolled();
        refused(staff.signedIn(chloe), () -> cohorts.enrolment(enrolment));
        refused(staff.signedIn(chloe), () -> cohorts.pause(enrolment, START));
        refused(staff.signedIn(ben), () -> cohorts.end(enrolment, Enrolment.Status.COMPLETED));
    }

    @Test
    void onlyWhoeverManagesOrAssessesWritesAReviewDown() {
        long enrolment = enrolled();
        refused(staff.signedIn(ben), () -> programmes.hold(enrolment, review(3, 0, "Mine")));
        refused(esther, () -> programmes.hold(enrolment, review(3, 0, "Not hers")));
        assertThat(CurrentUser.runAs(
                        staff.signedIn(chloe), () -> programmes.hold(enrolment, review(3, 0, "Calm in court"))))
                .isTrue();
        assertThat(CurrentUser.runAs(
                        staff.signedIn(assessor), () -> programmes.hold(enrolment, review(3, 0, "Two tabs"))))
                .as("written down already")
                .isFalse();
        assertThat(CurrentUser.runAs(staff.signedIn(assessor), () -> programmes.hold(enrolment, review(3, 1, "Calm"))))
                .isTrue();
        ProgrammeFile file = mine();
        assertThat(file.enrolment().held())
                .extracting(HeldReview::words, HeldReview::writer, HeldReview::version)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Calm", "Assessor Test", 2));
        assertThat(file.enrolment().held().getFirst().before())
                .as("what stood there before is kept")
                .extracting(HeldReview.Before::words, HeldReview.Before::writer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Calm in court", "Chloe Test"));
        assertThat(file.enrolment().nextReview().orElseThrow().due()).isEqualTo(LocalDate.of(2026, 8, 2));
    }

    @Test
    void aReviewIsOneOfThePlanNotInTheFutureAndOnlyTheLastDecides() {
        long enrolment = enrolled();
        SignedIn manager = staff.signedIn(chloe);
        assertThatThrownBy(() -> as(manager, () -> programmes.hold(enrolment, review(4, 0, "No such month"))))
                .isInstanceOf(IllegalArgumentException.class);
        HeldReview passed =
                new HeldReview(3, 0, LocalDate.of(2026, 5, 4), Outcome.PASSED, "Passed after three months", "");
        assertThatThrownBy(() -> as(manager, () -> programmes.hold(enrolment, passed)))
                .isInstanceOf(IllegalArgumentException.class);
        HeldReview ahead = new HeldReview(3, 0, LocalDate.of(2026, 11, 28), Outcome.ON_TRACK, "Tomorrow", "");
        assertThatThrownBy(() -> as(manager, () -> programmes.hold(enrolment, ahead)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void evidenceIsForWhatTheProgrammeAsksOnTheFirstDayAndSentTwiceItIsOne() {
        enrolled();
        UUID form = UUID.randomUUID();
        evidence(form, Set.of(COMMUNICATION));
        evidence(form, Set.of(COMMUNICATION));
        assertThatThrownBy(() -> evidence(UUID.randomUUID(), Set.of(new Evidence.Of("early-career", "intervention"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(
                        staff.signedIn(ben),
                        () -> programmes.addEvidence(
                                UUID.randomUUID(),
                                mine().enrolment().id(),
                                START,
                                "Visit",
                                "About case 1234567",
                                Set.of(COMMUNICATION))))
                .as("what belongs into the case file")
                .isInstanceOf(IllegalArgumentException.class);
        ProgrammeFile file = mine();
        assertThat(file.evidence()).hasSize(1);
        assertThat(file.covered(file.frameworks().getFirst())).isEqualTo(1);
        as(
                staff.signedIn(chloe),
                () -> programmes.removeEvidence(file.evidence().getFirst().id()));
        assertThat(mine().evidence()).as("only one's own is taken out").hasSize(1);
    }

    @Test
    void whoeverIsOnTwoAtATimeSeesBothAndAddsEvidenceToTheRightOne() {
        long first = enrolled();
        as(esther, () -> cohorts.nameCoordinator("emerging-talent", coordinator));
        as(
                esther,
                () -> cohorts.enrol(
                        UUID.randomUUID(),
                        "emerging-talent",
                        ben,
                        LocalDate.of(2026, 9, 1),
                        "usual",
                        Optional.empty()));
        List<ProgrammeFile> both = CurrentUser.runAs(staff.signedIn(ben), programmes::mine);
        assertThat(both)
                .extracting(file -> file.enrolment().programme().key())
                .containsExactly("emerging-talent", "asye");
        as(
                staff.signedIn(ben),
                () -> programmes.addEvidence(
                        UUID.randomUUID(),
                        first,
                        LocalDate.of(2026, 6, 1),
                        "Observed visit",
                        "",
                        Set.of(COMMUNICATION)));
        assertThat(CurrentUser.runAs(staff.signedIn(ben), programmes::mine))
                .extracting(file -> file.evidence().size())
                .containsExactly(0, 1);
        refused(
                staff.signedIn(chloe),
                () -> programmes.addEvidence(UUID.randomUUID(), first, START, "Not hers", "", Set.of(COMMUNICATION)));
    }

    @Test
    void whoeverChangesTheAgreementAgreesAndTheOtherIsAskedAnew() {
        long enrolment = enrolled();
        assertThat(CurrentUser.runAs(
                        staff.signedIn(chloe), () -> programmes.writeAgreement(enrolment, "", "Mondays at nine")))
                .isTrue();
        assertThat(CurrentUser.runAs(
                        staff.signedIn(ben), () -> programmes.writeAgreement(enrolment, "", "Fridays at nine")))
                .as("not the words that are there")
                .isFalse();
        refused(staff.signedIn(assessor), () -> programmes.agree(enrolment, "Mondays at nine"));
        as(staff.signedIn(ben), () -> programmes.agree(enrolment, "Mondays at nine"));
        assertThat(mine().enrolment().agreed()).isTrue();
        as(staff.signedIn(ben), () -> programmes.writeAgreement(enrolment, "Mondays at nine", "Fridays at nine"));
        assertThat(mine().agreement().personAgreed()).isPresent();
        assertThat(mine().agreement().managerAgreed()).isEmpty();
    }

    @Test
    void aPauseMovesTheDatesAndIsSaid() {
        long enrolment = enrolled();
        as(esther, () -> cohorts.pause(enrolment, LocalDate.of(2026, 10, 5)));
        assertThat(CurrentUser.runAs(esther, () -> cohorts.pause(enrolment, LocalDate.of(2026, 10, 6))))
                .as("paused already")
                .isFalse();
        as(esther, () -> cohorts.back(enrolment, LocalDate.of(2026, 10, 15)));
        Enrolment file = mine().enrolment();
        assertThat(file.pauses())
                .containsExactly(new Pause(LocalDate.of(2026, 10, 5), Optional.of(LocalDate.of(2026, 10, 15))));
        assertThat(file.dates().reviews())
                .containsExactly(
                        LocalDate.of(2026, 5, 2),
                        LocalDate.of(2026, 8, 2),
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2027, 2, 12));
    }

    @Test
    void longLeaveThatSomebodyEnteredIsPausedForByOnePress() {
        long enrolment = enrolled();
        Away fortnight = new Away(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 19));
        Away long28 = new Away(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 28));
        as(staff.signedIn(ben), () -> leave.add(fortnight));
        as(staff.signedIn(ben), () -> leave.add(long28));
        refused(staff.signedIn(chloe), () -> cohorts.leaveWithoutPause(enrolment));
        refused(staff.signedIn(chloe), () -> cohorts.pauseFor(enrolment, long28));
        assertThat(CurrentUser.runAs(esther, () -> cohorts.leaveWithoutPause(enrolment)))
                .containsExactly(long28);
        assertThat(CurrentUser.runAs(esther, () -> cohorts.pauseFor(enrolment, fortnight)))
                .isFalse();
        assertThat(CurrentUser.runAs(esther, () -> cohorts.pauseFor(enrolment, long28)))
                .isTrue();
        assertThat(CurrentUser.runAs(esther, () -> cohorts.pauseFor(enrolment, long28)))
                .as("the second tab")
                .isFalse();
        assertThat(mine().enrolment().pauses())
                .containsExactly(new Pause(LocalDate.of(2026, 9, 1), Optional.of(LocalDate.of(2026, 9, 29))));
        assertThat(CurrentUser.runAs(esther, () -> cohorts.leaveWithoutPause(enrolment)))
                .isEmpty();
    }

    @Test
    void theCohortIsDatesAndCountsInAFixedNumberOfQueriesAndEachCanReadThatSheLooked() {
        long enrolment = enrolled();
        as(staff.signedIn(chloe), () -> programmes.hold(enrolment, review(3, 0, "Only for the two of us")));
        evidence(UUID.randomUUID(), Set.of(COMMUNICATION));
        int[] one = new int[1];
        Cohort cohort = CurrentUser.runAs(esther, () -> {
            one[0] = Queries.count(() -> cohorts.cohort("asye"));
            return cohorts.cohort("asye");
        });
        Cohort.Member member = cohort.people().stream()
                .filter(each -> each.enrolment().id() == enrolment)
                .findFirst()
                .orElseThrow();
        assertThat(member.toString()).doesNotContain("Only for the two of us");
        assertThat(member.covered()).isEqualTo(1);
        assertThat(member.elements()).isEqualTo(19);
        assertThat(member.nudges())
                .containsExactlyInAnyOrder(Nudge.NO_AGREEMENT, Nudge.REVIEW_OVERDUE, Nudge.LITTLE_EVIDENCE);
        UnitId team = staff.unit("Another", UnitKind.TEAM, null);
        for (int more = 0; more < 5; more++) {
            PersonId person = newlyQualified("More", team, START);
            as(esther, () -> enrol(person, START));
        }
        as(esther, () -> assertThat(Queries.count(() -> cohorts.cohort("asye"))).isEqualTo(one[0]));
        assertThat(CurrentUser.runAs(staff.signedIn(ben), () -> looks.atMine(0, 10)))
                .anyMatch(look -> look.reader().equals("Esther Test"));
    }

    @Test
    void theCoordinatorCountsSupervisionByTheRhythmOfTheProgramme() {
        long enrolment = enrolled();
        as(
                staff.signedIn(chloe),
                () -> recording.record(
                        UUID.randomUUID(),
                        ben,
                        new SessionEntry(SupervisionKind.PERSONAL, LocalDate.of(2026, 9, 7), 60),
                        List.of(),
                        Set.of()));
        Cohort.Supervision counted = CurrentUser.runAs(
                esther,
                () -> cohorts.cohort("asye").people().stream()
                        .filter(each -> each.enrolment().id() == enrolment)
                        .map(Cohort.Member::supervision)
                        .findFirst()
                        .orElseThrow());
        assertThat(counted.held()).isEqualTo(1);
        assertThat(counted.due()).as("monthly from the seventh month on").isBetween(2, 3);
    }

    @Test
    void whoeverShouldBeOnItIsProposedUntilTheyAre() {
        assertThat(CurrentUser.runAs(esther, () -> cohorts.starters("asye")))
                .extracting(Starter::person)
                .contains(ben)
                .doesNotContain(chloe);
        enrolled();
        assertThat(CurrentUser.runAs(esther, () -> cohorts.starters("asye")))
                .extracting(Starter::person)
                .doesNotContain(ben);
    }

    @Test
    void aDoubleClickPutsNobodyOnItTwice() {
        enrolled();
        assertThat(CurrentUser.runAs(esther, () -> enrol(ben, START))).isFalse();
        assertThatThrownBy(() -> as(esther, () -> enrol(chloe, LocalDate.of(2027, 9, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(
                        esther,
                        () -> cohorts.enrol(
                                UUID.randomUUID(), "asye", assessor, START, "quarterly", Optional.of(assessor))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long enrolled() {
        as(esther, () -> enrol(ben, START));
        return mine().enrolment().id();
    }

    private boolean enrol(PersonId person, LocalDate start) {
        return cohorts.enrol(UUID.randomUUID(), "asye", person, start, "quarterly", Optional.of(assessor));
    }

    private ProgrammeFile mine() {
        return CurrentUser.runAs(staff.signedIn(ben), () -> programmes.mine().getFirst());
    }

    private void evidence(UUID form, Set<Evidence.Of> of) {
        long enrolment = mine().enrolment().id();
        as(
                staff.signedIn(ben),
                () -> programmes.addEvidence(form, enrolment, LocalDate.of(2026, 6, 1), "Observed visit", "", of));
    }

    private static HeldReview review(int month, int version, String words) {
        return new HeldReview(month, version, LocalDate.of(2026, 5, 4), Outcome.ON_TRACK, words, "");
    }

    private PersonId newlyQualified(String name, UnitId team, LocalDate started) {
        PersonId person = staff.person(name, team, "Social worker", chloe);
        jdbc.sql("update post set practice_level = 'Newly qualified', started = :on, valid_from = :on where"
                        + " person_id = :id")
                .param("on", started)
                .param("id", person.value())
                .update();
        return person;
    }

    private static void refused(SignedIn reader, Runnable work) {
        assertThatThrownBy(() -> as(reader, work)).isInstanceOf(AccessDeniedException.class);
    }

    private static void as(SignedIn person, Runnable work) {
        CurrentUser.runAs(person, () -> {
            work.run();
            return true;
        });
    }
}
