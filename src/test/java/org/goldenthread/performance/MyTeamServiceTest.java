package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
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
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class MyTeamServiceTest {

    private static final LocalDate IN_DECEMBER = LocalDate.of(2026, 12, 14);
    private static final String VISITS = "visits-in-time";

    @Autowired
    MyTeamService teams;

    @Autowired
    SeenOfMeService whoLooked;

    @Autowired
    TeamReminderService reminders;

    @Autowired
    MeasureActionService actions;

    @Autowired
    LookService looks;

    @Autowired
    @Qualifier("deleteOldLooks") RecurringTask<Void> deleteOldLooks;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private PerformanceFixture fixture;
    private UnitId team;
    private PersonId david;
    private PersonId chloe;
    private PersonId amina;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new PerformanceFixture(context);
        team = fixture.organisation.unit("North", UnitKind.TEAM, fixture.service);
        david = fixture.organisation.person("David", fixture.service, "Head of service", null);
        chloe = fixture.organisation.person("Chloe", team, "Practice manager", david);
        amina = fixture.organisation.person("Amina", team, "Social worker", chloe);
        fixture.organisation.lead(fixture.service, david);
        fixture.organisation.lead(team, chloe);
        fixture.load(fixture.row(amina, VISITS + ",2026-10,41,42"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInSeesAnything() {
        List<Callable<?>> doors = List.of(
                teams::isMine,
                teams::team,
                () -> teams.person(fixture.number(amina)),
                () -> teams.measure(fixture.number(amina), VISITS),
                whoLooked::seen,
                () -> looks.atMine(0, 1),
                reminders::mine,
                reminders::due,
                reminders::today);
        for (Callable<?> door : doors) {
            assertThatThrownBy(door::call).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void onlyTheLineManagerOfTodayOpensAPersonsPage() {
        PersonId colleague = fixture.organisation.person("Ben", team, "Social worker", chloe);
        PersonId otherManager = fixture.organisation.person("Other", fixture.service, "Practice manager", david);
        PersonId former = fixture.organisation.person("Former", team, "Practice manager", david);
        PersonId next = fixture.organisation.person("Next", team, "Practice manager", david);
        PersonId ofSecondPost = fixture.organisation.person("Second", team, "Practice manager", david);
        managedUntil(former, LocalDate.of(2026, 11, 15), amina);
        managedFrom(next, LocalDate.of(2026, 11, 17), amina);
        secondPost(amina, ofSecondPost);
        SignedIn outside = new SignedIn("admin", "Admin", "none", Set.of(Role.values()));

        Map<String, SignedIn> denied = Map.ofEntries(
                Map.entry("her own page", fixture.organisation.signedIn(amina)),
                Map.entry("a colleague's", fixture.organisation.signedIn(colleague)),
                Map.entry("a report's report's", fixture.organisation.signedIn(david, Role.LEADER)),
                Map.entry("another manager's report's", fixture.organisation.signedIn(otherManager, Role.LEADER)),
                Map.entry("a former report's", fixture.organisation.signedIn(former, Role.LEADER)),
                Map.entry("a report's of tomorrow", fixture.organisation.signedIn(next, Role.LEADER)),
                Map.entry("a report's of a second post", fixture.organisation.signedIn(ofSecondPost)),
                Map.entry("an administrator who manages nobody", outside));
        denied.forEach((page, who) -> {
            assertThat(person(who, amina)).as(page).isEmpty();
            assertThat(CurrentUser.runAs(who, () -> teams.measure(fixture.number(amina), VISITS)))
                    .as(page)
                    .isEmpty();
            assertThat(CurrentUser.runAs(
                            who,
                            () -> teams.team().stream()
                                    .flatMap(seen -> seen.members().stream())
                                    .map(member -> member.person().id())
                                    .toList()))
                    .as(page)
                    .doesNotContain(amina);
        });
        assertThat(looksAt(amina)).as("who was refused has not looked").isEmpty();
        assertThat(person(fixture.organisation.signedIn(chloe), amina)).isPresent();
    }

    @Test
    void theLineManagerLosesItOnTheFirstDayOfTheNextAndWhenThePersonLeaves() {
        PersonId next = fixture.organisation.person("Next", team, "Practice manager", david);
        managedFrom(next, LocalDate.of(2026, 11, 17), amina);
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 23, 59));
        assertThat(person(fixture.organisation.signedIn(chloe), amina)).isPresent();
        clock.setInLondon(LocalDateTime.of(2026, 11, 17, 0, 0));

        assertThat(person(fixture.organisation.signedIn(chloe), amina)).isEmpty();
        assertThat(person(fixture.organisation.signedIn(next), amina)).isPresent();
        jdbc.sql("update post set valid_to = date '2026-11-18' where person_id = :amina and valid_to is null")
                .param("amina", amina.value())
                .update();
        clock.setInLondon(LocalDateTime.of(2026, 11, 18, 0, 0));
        assertThat(person(fixture.organisation.signedIn(next), amina)).isEmpty();
    }

    @Test
    void eachLookIsInTheLogThatThePersonAloneReads() {
        as(chloe, () -> teams.person(fixture.number(amina)));
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 5));
        as(chloe, () -> teams.measure(fixture.number(amina), VISITS));
        as(chloe, () -> teams.measure(fixture.number(amina), "no-such-measure"));
        as(chloe, () -> teams.team());

        assertThat(looksAt(amina))
                .extracting(Look::reader, Look::about)
                .containsExactly(tuple("Chloe Test", "Visits in time"), tuple("Chloe Test", ""));
        assertThat(looksAt(chloe)).isEmpty();
        assertThat(looksAt(david)).isEmpty();
        assertThat(as(amina, () -> looks.atMine(1, 50))).hasSize(1);
    }

    @Test
    void looksAreForgottenAfterTwoYears() {
        as(chloe, () -> teams.person(fixture.number(amina)));
        clock.setInLondon(LocalDateTime.of(2028, 11, 16, 8, 0));
        forget();
        assertThat(looksAt(amina)).hasSize(1);
        clock.setInLondon(LocalDateTime.of(2028, 11, 17, 8, 0));
        forget();
        assertThat(looksAt(amina)).isEmpty();
    }

    @Test
    void theLineManagerSeesWhatWasSharedAndNothingElse() {
        as(amina, () -> keep("assessments-in-45-days", "Mine alone", false));
        as(amina, () -> keep(VISITS, "Plan visits on Mondays", true));

        TeamPerson seen = person(fixture.organisation.signedIn(chloe), amina).orElseThrow();
        assertThat(seen.measures()).extracting(MyMeasure::key).containsExactly(VISITS);
        assertThat(seen.actions()).extracting(SharedAction::words).containsExactly("Plan visits on Mondays");
        assertThat(team().actions()).isEmpty();
        clock.setInLondon(LocalDateTime.of(2026, 12, 7, 9, 0));
        assertThat(team().actions())
                .extracting(MyTeam.ActionDue::what)
                .containsExactly("Visits in time: Plan visits on Mondays");
    }

    @Test
    void whatAPersonReadsOfWhatIsSeenIsWhatIsSeen() {
        StringBuilder rows = new StringBuilder();
        context.getBean(Measures.class)
                .all()
                .forEach(measure -> rows.append(fixture.row(
                        amina, measure.key() + ",2026-10,5," + (measure.unit() == MeasureUnit.PERCENT ? "6" : ""))));
        assertThat(fixture.load(rows.toString()).errorCount()).isZero();

        SeenOfMe seen = as(amina, () -> whoLooked.seen());
        assertThat(seen.manager()).isEqualTo("Chloe Test");
        assertThat(person(fixture.organisation.signedIn(chloe), amina)
                        .orElseThrow()
                        .measures())
                .extracting(MyMeasure::name)
                .containsExactlyElementsOf(seen.measures())
                .noneMatch(seen.hidden()::contains);
        assertThat(as(david, () -> whoLooked.seen()).manager()).isEmpty();
    }

    @Test
    void workloadStandsBesideTheOwnAllowanceByHours() {
        PersonId zoe = fixture.organisation.person("Zoe", team, "Social worker", chloe);
        jdbc.sql("update post set fte = 0.8 where person_id = :zoe")
                .param("zoe", zoe.value())
                .update();
        fixture.load(fixture.row(amina, "caseload,2026-10,19,") + fixture.row(zoe, "caseload,2026-10,12,"));

        MyTeam seen = team();
        assertThat(seen.newest()).contains(YearMonth.of(2026, 10));
        assertThat(seen.members())
                .extracting(member -> member.person().givenName())
                .containsExactly("Amina", "Zoe");
        Workload aminas = seen.members().getFirst().known().orElseThrow();
        Workload zoes = seen.members().getLast().known().orElseThrow();
        // 17 in family safeguarding, and 0.8 of it.
        assertThat(aminas.over()).isEqualByComparingTo("2");
        assertThat(aminas.isOver()).isTrue();
        assertThat(zoes.over()).isEqualByComparingTo("-1.6");
        assertThat(seen.spread()).containsExactly(88, 112);
        assertThat(as(amina, () -> context.getBean(MyWorkService.class).mine("caseload"))
                        .orElseThrow()
                        .targetValue())
                .as("the same allowance as on her own page")
                .contains(aminas.allowance().value());
    }

    @Test
    void whoIsAwayForTheWholeMonthHasNoAllowanceAndTheirChildrenAreNotForgotten() {
        fixture.load(fixture.row(amina, "caseload,2026-10,19,"));
        jdbc.sql("""
                        insert into absence (person_id, first_day, cause, days_lost)
                        values (:amina, date '2026-09-20', 'other', 30)
                        """).param("amina", amina.value()).update();

        TeamMember seen = team().members().getFirst();
        assertThat(seen.known()).isEmpty();
        assertThat(seen.childrenWhileAway()).isEqualTo(19);
        assertThat(seen.signs()).isEmpty();
    }

    @Test
    void theRulesHoldExactlyWhereTheySaySo() {
        List<PersonId> people = List.of(
                fixture.organisation.person("Over", team, "Social worker", chloe),
                fixture.organisation.person("OverOnce", team, "Social worker", chloe),
                fixture.organisation.person("Missed", team, "Social worker", chloe),
                fixture.organisation.person("MissedTwo", team, "Social worker", chloe),
                fixture.organisation.person("Fell", team, "Social worker", chloe),
                fixture.organisation.person("Rose", team, "Social worker", chloe),
                fixture.organisation.person("TooFew", team, "Social worker", chloe));
        StringBuilder rows = new StringBuilder()
                .append(fixture.row(people.get(0), "caseload,2026-09,18,"))
                .append(fixture.row(people.get(0), "caseload,2026-10,18,"))
                .append(fixture.row(people.get(1), "caseload,2026-09,17,"))
                .append(fixture.row(people.get(1), "caseload,2026-10,18,"))
                .append(fixture.row(people.get(2), "supervision-held,2026-10,9,12"))
                .append(fixture.row(people.get(3), "supervision-held,2026-10,10,12"))
                .append(fixture.row(people.get(6), "supervision-held,2026-10,1,4"));
        for (int month = 1; month <= 10; month++) {
            int usual = month % 2 == 0 ? 80 : 82;
            rows.append(fixture.row(people.get(4), visits(month, month == 10 ? 20 : usual)));
            rows.append(fixture.row(people.get(5), visits(month, month == 10 ? 100 : usual - 60)));
            rows.append(fixture.row(people.get(6), month == 10 ? VISITS + ",2026-10,0,4" : visits(month, usual)));
        }
        assertThat(fixture.load(rows.toString()).errorCount()).isZero();

        assertThat(team().withSigns())
                .extracting(
                        member -> member.person().givenName(),
                        member -> member.signs().stream().map(SupportSign::rule).toList())
                .containsExactlyInAnyOrder(
                        tuple("Over", List.of(SupportRule.OVER_ALLOWANCE)),
                        tuple("Missed", List.of(SupportRule.SUPERVISION_MISSED)),
                        tuple("Fell", List.of(SupportRule.WORSE_THAN_USUAL)));
    }

    @Test
    void aTeamIsReadWithTheSameQueriesHoweverManyTheyAre() {
        fixture.load(fixture.row(amina, "caseload,2026-10,19,"));
        int alone = Queries.count(() -> team());
        for (int person = 0; person < 12; person++) {
            PersonId another = fixture.organisation.person("P" + person, team, "Social worker", chloe);
            fixture.load(fixture.row(another, "caseload,2026-10,12,"));
        }
        assertThat(Queries.count(() -> team())).isEqualTo(alone);
    }

    @Test
    void remindersAreForTheLineManagerAlone() {
        UUID form = UUID.randomUUID();
        assertThatThrownBy(() -> as(amina, () -> remind(form, "Plan", IN_DECEMBER)))
                .isInstanceOf(AccessDeniedException.class);
        as(chloe, () -> remind(form, " Share the duty days anew ", IN_DECEMBER));
        as(chloe, () -> remind(form, " Share the duty days anew ", IN_DECEMBER));

        List<TeamReminder> kept = as(chloe, () -> reminders.mine());
        assertThat(kept).extracting(TeamReminder::words).containsExactly("Share the duty days anew");
        assertThat(as(david, () -> reminders.mine())).isEmpty();
        as(david, () -> done(kept.getFirst().id()));
        assertThat(as(chloe, () -> reminders.due())).isEmpty();
        clock.setInLondon(LocalDateTime.of(2026, 12, 14, 0, 1));
        assertThat(as(chloe, () -> reminders.due())).hasSize(1);
        as(chloe, () -> done(kept.getFirst().id()));
        assertThat(as(chloe, () -> reminders.mine())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(chloe, () -> remind(UUID.randomUUID(), " ", IN_DECEMBER)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(chloe, () -> remind(UUID.randomUUID(), "x".repeat(301), IN_DECEMBER)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(chloe, () -> remind(UUID.randomUUID(), "Plan", LocalDate.of(2026, 12, 13))));
    }

    private static String visits(int month, int inTime) {
        return VISITS + "," + YearMonth.of(2026, month) + "," + inTime + ",100";
    }

    private MyTeam team() {
        return as(chloe, () -> teams.team()).orElseThrow();
    }

    private Optional<TeamPerson> person(SignedIn who, PersonId whose) {
        return CurrentUser.runAs(who, () -> teams.person(fixture.number(whose)));
    }

    private List<Look> looksAt(PersonId person) {
        return as(person, () -> looks.atMine(0, 50));
    }

    private void forget() {
        deleteOldLooks.executeRecurringly(
                new TaskInstance<>(deleteOldLooks.getName(), RecurringTask.INSTANCE), (ExecutionContext) null);
    }

    private boolean keep(String measure, String words, boolean shared) {
        actions.keep(measure, words, IN_DECEMBER, shared);
        return true;
    }

    private boolean remind(UUID form, String words, LocalDate on) {
        reminders.keep(form, words, on);
        return true;
    }

    private boolean done(long reminder) {
        reminders.done(reminder);
        return true;
    }

    /** Somebody else was the line manager until a day, and the present one is since the day after. */
    private void managedUntil(PersonId former, LocalDate last, PersonId person) {
        split(person, last.plusDays(1));
        jdbc.sql("update post set manager_id = :former where person_id = :person and valid_to = :on")
                .param("former", former.value())
                .param("person", person.value())
                .param("on", last.plusDays(1))
                .update();
    }

    private void managedFrom(PersonId next, LocalDate first, PersonId person) {
        split(person, first);
        jdbc.sql("update post set manager_id = :next where person_id = :person and valid_from = :on")
                .param("next", next.value())
                .param("person", person.value())
                .param("on", first)
                .update();
    }

    private void split(PersonId person, LocalDate on) {
        jdbc.sql("""
                        insert into post (person_id, post_number, unit_id, job_role, fte, contract_type, manager_id,
                                          started, valid_from)
                        select person_id, post_number, unit_id, job_role, fte, contract_type, manager_id, started, :on
                          from post where person_id = :person and valid_to is null
                        """).param("on", on).param("person", person.value()).update();
        jdbc.sql("update post set valid_to = :on where person_id = :person and valid_to is null and valid_from < :on")
                .param("on", on)
                .param("person", person.value())
                .update();
    }

    private void secondPost(PersonId person, PersonId manager) {
        jdbc.sql("""
                        insert into post (person_id, post_number, unit_id, job_role, fte, contract_type, manager_id,
                                          started, valid_from)
                        select distinct on (person_id) person_id, '2', unit_id, job_role, 0.2, contract_type, :manager,
                               started, started from post where person_id = :person
                        """)
                .param("manager", manager.value())
                .param("person", person.value())
                .update();
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(fixture.organisation.signedIn(person), work);
    }
}
