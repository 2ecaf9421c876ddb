package org.goldenthread.development.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
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
class ApplicationServiceTest {

    private static final String TALENT = "emerging-talent";
    private static final Map<String, String> ANSWERS = Map.of("why", "Children", "led", "A group", "learnt", "To ask");
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 4);
    private static final LocalDate STARTS = LocalDate.of(2027, 1, 11);

    private static final Map<ApplicationStatus, Set<ApplicationStatus>> NEXT = Map.of(
            ApplicationStatus.DRAFT, EnumSet.of(ApplicationStatus.SENT, ApplicationStatus.WITHDRAWN),
            ApplicationStatus.SENT,
                    EnumSet.of(
                            ApplicationStatus.SUPPORTED,
                            ApplicationStatus.NOT_SUPPORTED,
                            ApplicationStatus.ACCEPTED,
                            ApplicationStatus.DECLINED,
                            ApplicationStatus.WITHDRAWN),
            ApplicationStatus.SUPPORTED,
                    EnumSet.of(ApplicationStatus.ACCEPTED, ApplicationStatus.DECLINED, ApplicationStatus.WITHDRAWN),
            ApplicationStatus.NOT_SUPPORTED,
                    EnumSet.of(ApplicationStatus.ACCEPTED, ApplicationStatus.DECLINED, ApplicationStatus.WITHDRAWN),
            ApplicationStatus.ACCEPTED, EnumSet.noneOf(ApplicationStatus.class),
            ApplicationStatus.DECLINED, EnumSet.noneOf(ApplicationStatus.class),
            ApplicationStatus.WITHDRAWN, EnumSet.of(ApplicationStatus.DRAFT));

    @Autowired
    ApplicationService applications;

    @Autowired
    CohortService cohorts;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private SignedIn amina;
    private SignedIn chloe;
    private SignedIn esther;
    private SignedIn colleague;
    private long round;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 27, 10, 0));
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        PersonId manager = staff.person("Chloe", team, "Practice manager", null);
        PersonId coordinator = staff.person("Esther", team, "Adviser", null);
        amina = staff.signedIn(staff.person("Amina", team, "Social worker", manager));
        chloe = staff.signedIn(manager);
        colleague = staff.signedIn(staff.person("Colleague", team, "Social worker", manager), Role.values());
        esther = staff.signedIn(coordinator, Role.LEARNING_PUBLISHER);
        as(esther, () -> cohorts.nameCoordinator(TALENT, coordinator));
        as(
                esther,
                () -> applications.open(
                        UUID.randomUUID(),
                        TALENT,
                        LocalDate.of(2026, 11, 20),
                        CLOSES,
                        LocalDate.of(2026, 12, 18),
                        STARTS));
        round = CurrentUser.runAs(
                esther, () -> applications.rounds(TALENT).getFirst().id());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
        jdbc.sql("delete from programme_application").update();
        jdbc.sql("delete from application_round").update();
    }

    @Test
    void everyStatusBecomesWhatTheTableSaysAndNothingElse() {
        for (ApplicationStatus from : ApplicationStatus.values()) {
            for (ApplicationStatus to : ApplicationStatus.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(NEXT.get(from).contains(to));
            }
        }
    }

    @Test
    void whoeverIsNeitherApplicantNorManagerNorCoordinatorReadsNothing() {
        long id = sent();
        refused(colleague, () -> applications.sentIn(round));
        refused(colleague, () -> applications.support(id, true, "Not mine to support"));
        refused(colleague, () -> applications.decide(id, 2, true, "Not mine to decide"));
        refused(colleague, () -> applications.withdraw(id));
        refused(colleague, () -> applications.rounds(TALENT));
        refused(chloe, () -> applications.decide(id, 2, true, "Not the manager's to decide"));
        refused(chloe, () -> applications.sentIn(round));
        refused(esther, () -> applications.support(id, true, "Not the coordinator's to support"));
        as(colleague, () -> assertThat(applications.toSupport()).isEmpty());
        as(colleague, () -> assertThat(applications.mine()).isEmpty());
    }

    @Test
    void aDraftIsTheApplicantsAlone() {
        as(amina, () -> applications.begin(round));
        as(esther, () -> assertThat(applications.sentIn(round)).isEmpty());
        as(chloe, () -> assertThat(applications.toSupport()).isEmpty());
        as(chloe, () -> assertThat(applications.countToSupport()).isZero());
    }

    @Test
    void theManagerReadsThatItWasSentAndNeitherAnswersNorFeedback() {
        long id = sent();
        as(
                chloe,
                () -> assertThat(applications.toSupport())
                        .singleElement()
                        .satisfies(each -> assertThat(each.answers()).isEmpty()));
        as(chloe, () -> applications.support(id, true, "She leads our group already"));
        as(
                esther,
                () -> assertThat(applications.sentIn(round))
                        .singleElement()
                        .satisfies(each -> assertThat(each.answers()).isEqualTo(ANSWERS)));
        as(
                esther,
                () -> assertThat(applications.decide(id, 3, false, "Ask again next year"))
                        .isTrue());
        as(amina, () -> assertThat(applications.mine().getFirst().feedback()).isEqualTo("Ask again next year"));
        as(chloe, () -> assertThat(applications.toSupport()).as("decided").isEmpty());
    }

    @Test
    void whoeverIsAcceptedIsOnTheProgramme() {
        long id = sent();
        as(chloe, () -> applications.support(id, true, "Yes"));
        as(esther, () -> applications.decide(id, 3, true, "Welcome"));
        as(
                esther,
                () -> assertThat(applications.decide(id, 3, false, "A second click"))
                        .isFalse());
        as(
                amina,
                () -> assertThat(programmes.mine().getFirst().enrolment())
                        .returns(STARTS, Enrolment::startsOn)
                        .returns(TALENT, each -> each.programme().key()));
    }

    @Test
    void withoutAWordOfTheManagerItIsDecidedWhenTheRoundHasClosed() {
        long id = sent();
        assertThatThrownBy(() -> as(esther, () -> applications.decide(id, 2, false, "Too early")))
                .isInstanceOf(IllegalArgumentException.class);
        clock.setInLondon(CLOSES.plusDays(1).atStartOfDay());
        as(
                esther,
                () -> assertThat(applications.decide(id, 2, false, "In time")).isTrue());
        as(chloe, () -> assertThat(applications.support(id, true, "Too late")).isFalse());
    }

    @Test
    void whatBelongsIntoTheCaseFileIsRefusedFromEachOfThem() {
        Application draft = CurrentUser.runAs(amina, () -> applications.begin(round));
        Map<String, String> withCase = Map.of("why", "As in case 123456", "led", "A group", "learnt", "To ask");
        for (boolean send : new boolean[] {false, true}) {
            notKept(amina, () -> applications.write(draft.id(), draft.version(), withCase, send));
        }
        long id = sent();
        notKept(chloe, () -> applications.support(id, true, "She holds case 123456"));
        as(chloe, () -> applications.support(id, true, "She leads our group already"));
        notKept(esther, () -> applications.decide(id, 3, true, "Your work on case 123456"));
        as(esther, () -> assertThat(applications.decide(id, 3, true, "Welcome")).isTrue());
    }

    private static void notKept(SignedIn person, Runnable work) {
        assertThatThrownBy(() -> as(person, work)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onTheLastDayItIsSentAndOnTheNextItIsNot() {
        clock.setInLondon(CLOSES.atTime(23, 59));
        Application draft = CurrentUser.runAs(amina, () -> applications.begin(round));
        clock.setInLondon(CLOSES.plusDays(1).atStartOfDay());
        assertThatThrownBy(() -> as(amina, () -> applications.write(draft.id(), draft.version(), ANSWERS, true)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAnotherTabWroteIsNotOverwrittenAndNothingIsSentHalf() {
        Application draft = CurrentUser.runAs(amina, () -> applications.begin(round));
        assertThatThrownBy(() -> as(
                        amina, () -> applications.write(draft.id(), draft.version(), Map.of("why", "Only this"), true)))
                .isInstanceOf(IllegalArgumentException.class);
        as(
                amina,
                () -> assertThat(applications.write(draft.id(), draft.version(), Map.of("why", "One tab"), false))
                        .isTrue());
        as(
                amina,
                () -> assertThat(applications.write(draft.id(), draft.version(), ANSWERS, true))
                        .isFalse());
        as(amina, () -> assertThat(applications.begin(round).answers()).isEqualTo(Map.of("why", "One tab")));
    }

    @Test
    void whoeverWithdrewMayBeginAgain() {
        long id = sent();
        as(amina, () -> assertThat(applications.withdraw(id)).isTrue());
        as(esther, () -> assertThat(applications.sentIn(round)).isEmpty());
        as(
                amina,
                () -> assertThat(applications.begin(round))
                        .returns(ApplicationStatus.DRAFT, Application::status)
                        .returns(ANSWERS, Application::answers));
    }

    private long sent() {
        Application draft = CurrentUser.runAs(amina, () -> applications.begin(round));
        as(amina, () -> applications.write(draft.id(), draft.version(), ANSWERS, true));
        return draft.id();
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
