package org.goldenthread.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.looks.Sharing.WhileManagedBy;
import org.goldenthread.looks.Sharing.WithNobody;
import org.goldenthread.looks.Sharing.WithPeople;
import org.goldenthread.looks.Sharing.WithWhoeverManages;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
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
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OwnRecordsTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 11, 16, 9, 0);

    @Autowired
    OwnRecords own;

    @Autowired
    LookService looks;

    @Autowired
    LookRows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private PersonId manager;
    private PersonId former;
    private PersonId owner;
    private PersonId colleague;
    private PersonId lead;

    @BeforeEach
    void prepare() {
        clock.setInLondon(NINE);
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        lead = staff.person("Lead", team, "Head of service", null);
        manager = staff.person("Manager", team, "Practice manager", lead);
        former = staff.person("Former", team, "Practice manager", lead);
        owner = staff.person("Owner", team, "Social worker", manager);
        colleague = staff.person("Colleague", team, "Social worker", manager);
        staff.lead(team, lead);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInOpensAnything() {
        assertThatThrownBy(() -> own.open(record(new WithPeople(Set.of(colleague)))))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> looks.atMine(0, 10)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void noRoleOpensWhatIsNotShared() {
        SignedIn outside = new SignedIn("admin", "Admin", "none", Set.of(Role.values()));
        for (PersonId person : List.of(colleague, lead, former)) {
            SignedIn reader = staff.signedIn(person, Role.values());
            for (Sharing sharing : List.of(
                    new WithNobody(), new WithWhoeverManages(), new WhileManagedBy(former), new WithPeople(Set.of()))) {
                assertThat(opens(reader, sharing)).as("%s %s", reader, sharing).isFalse();
                assertThat(opens(outside, sharing)).isFalse();
            }
        }
        assertThat(of(owner)).isEmpty();
    }

    @Test
    void eachSharingLetsInWhomItNames() {
        assertThat(opens(manager, new WithNobody())).isFalse();
        assertThat(opens(manager, new WithWhoeverManages())).isTrue();
        assertThat(opens(manager, new WhileManagedBy(manager))).isTrue();
        assertThat(opens(manager, new WhileManagedBy(former))).isFalse();
        assertThat(opens(manager, new WithPeople(Set.of(colleague)))).isFalse();
        assertThat(opens(colleague, new WithPeople(Set.of(colleague)))).isTrue();
        assertThat(opens(owner, new WithNobody())).isTrue();
    }

    @Test
    void whoeverIsNoLongerManagerIsOutOnThatDay() {
        assertThat(opens(manager, new WhileManagedBy(manager))).isTrue();
        jdbc.sql("update post set manager_id = :lead where person_id = :owner")
                .param("lead", lead.value())
                .param("owner", owner.value())
                .update();
        assertThat(opens(manager, new WhileManagedBy(manager))).isFalse();
        assertThat(opens(manager, new WithWhoeverManages())).isFalse();
        assertThat(opens(lead, new WhileManagedBy(manager))).isFalse();
        assertThat(opens(lead, new WithWhoeverManages())).isTrue();
    }

    @Test
    void whatSomebodySharedIsReadByNobodyOnceTheyHaveLeft() {
        jdbc.sql("update post set valid_to = :today where person_id = :owner")
                .param("today", NINE.toLocalDate())
                .param("owner", owner.value())
                .update();
        assertThat(opens(colleague, new WithPeople(Set.of(colleague)))).isFalse();
        assertThat(opens(manager, new WithWhoeverManages())).isFalse();
    }

    @Test
    void theOwnerReadsWhoLookedAtWhatAndWhenAndNobodyElseDoes() {
        opens(colleague, new WithPeople(Set.of(colleague)));
        clock.setInLondon(NINE.plusMinutes(5));
        opens(manager, new WithWhoeverManages());
        opens(owner, new WithNobody());

        assertThat(of(owner))
                .containsExactly(
                        new Look("Manager Test", Looked.GOAL, "A goal of mine", at(NINE.plusMinutes(5))),
                        new Look("Colleague Test", Looked.GOAL, "A goal of mine", at(NINE)));
        assertThat(CurrentUser.runAs(staff.signedIn(owner), () -> looks.atMine(1, 1)))
                .extracting(Look::reader)
                .containsExactly("Colleague Test");
        assertThat(of(manager)).isEmpty();
        assertThat(CurrentUser.runAs(staff.signedIn(lead, Role.values()), () -> looks.atMine(0, 10)))
                .isEmpty();
    }

    @Test
    void withoutATransactionNothingIsOpenedAndWhatIsRolledBackWasNotShown() {
        OwnRecord record = record(new WithPeople(Set.of(colleague)));
        assertThatThrownBy(() -> as(colleague, () -> {
                    own.open(record);
                    return true;
                }))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> as(
                        colleague,
                        () -> transaction.execute(status -> {
                            own.open(record);
                            throw new IllegalStateException("before it was shown");
                        })))
                .isInstanceOf(IllegalStateException.class);
        assertThat(of(owner)).isEmpty();
    }

    @Test
    void aListHoldsOnlyWhatMayBeReadAndNamesThatAreListedAreNoLook() {
        List<OwnRecord> found = List.of(
                record(new WithNobody()), record(new WhileManagedBy(manager)), record(new WithPeople(Set.of(owner))));
        assertThat(as(manager, () -> own.mayOpen(found, each -> each))).containsExactly(found.get(1));
        assertThat(of(owner)).isEmpty();
        List<OwnRecord> opened = as(manager, () -> transaction.execute(status -> own.open(found, each -> each)));
        assertThat(opened).containsExactly(found.get(1));
        assertThat(of(owner)).hasSize(1);
    }

    @Test
    void looksOfTheDaysBeforeAreDeletedAndTheOthersStay() {
        opens(manager, new WithWhoeverManages());
        rows.deleteBefore(NINE.toLocalDate());
        assertThat(of(owner)).hasSize(1);
        rows.deleteBefore(NINE.toLocalDate().plusDays(1));
        assertThat(of(owner)).isEmpty();
    }

    private OwnRecord record(Sharing sharing) {
        return new OwnRecord(owner, Looked.GOAL, "A goal of mine", sharing);
    }

    private boolean opens(PersonId reader, Sharing sharing) {
        return opens(staff.signedIn(reader), sharing);
    }

    private boolean opens(SignedIn reader, Sharing sharing) {
        return CurrentUser.runAs(reader, () -> {
            try {
                transaction.executeWithoutResult(status -> own.open(record(sharing)));
                return true;
            } catch (AccessDeniedException e) {
                return false;
            }
        });
    }

    private List<Look> of(PersonId person) {
        return as(person, () -> looks.atMine(0, 10));
    }

    private static java.time.Instant at(LocalDateTime time) {
        return time.atZone(StaffDirectory.LONDON).toInstant();
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(person), work);
    }
}
