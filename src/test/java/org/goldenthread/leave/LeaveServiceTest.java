package org.goldenthread.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.leave.LeaveRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class LeaveServiceTest {

    @Autowired
    LeaveService service;

    @Autowired
    KnownLeave known;

    @Autowired
    StoredLeave stored;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private PersonId amina;
    private SignedIn signedIn;
    private SignedIn stranger;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        amina = staff.person("Amina", staff.unit("Team", UnitKind.TEAM, null), "Social worker", null);
        signedIn = staff.signedIn(amina);
        stranger = new SignedIn("nobody", "Nobody", "", Set.of());
        today = directory.today();
    }

    @Test
    void nobodyEntersAnythingSignedOutOrWithoutAPlaceInTheDirectory() {
        Away days = new Away(today, today);
        assertThatThrownBy(() -> service.add(days)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> service.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> as(stranger, () -> service.add(days))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(stranger, () -> service.remove(today))).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "0, 0, OVERLAPS",
        "10, 30, OVERLAPS",
        "-5, 40, OVERLAPS",
        "-5, , OVERLAPS",
        "-731, -700, TOO_LONG_AGO",
    })
    void whatCannotBeNotedIsRefusedAndChangesNothing(int first, Integer last, Reason reason) {
        enter(today.minusDays(2), today.plusDays(14));
        assertThatThrownBy(() -> enter(today.plusDays(first), last == null ? null : today.plusDays(last)))
                .isInstanceOfSatisfying(
                        LeaveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(CurrentUser.runAs(signedIn, service::mine))
                .containsExactly(new Away(today.minusDays(2), today.plusDays(14)));
    }

    @Test
    void nobodyIsBackBeforeTheyGo() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Away(today, today.minusDays(1)));
    }

    @Test
    void theSameFirstDayAgainChangesTheLastAndDaysBesideOthersAreNone() {
        enter(today, null);
        enter(today, today.plusDays(4));
        enter(today.plusDays(5), today.plusDays(6));
        assertThat(CurrentUser.runAs(signedIn, service::mine))
                .containsExactly(new Away(today, today.plusDays(4)), new Away(today.plusDays(5), today.plusDays(6)));
        as(signedIn, () -> service.remove(today));
        assertThat(known.of(List.of(amina)).get(amina)).containsExactly(new Away(today.plusDays(5), today.plusDays(6)));
    }

    @Test
    void whatIsOverForTwoYearsIsForgottenOnTheDayAfter() {
        LocalDate first = today.minusYears(2);
        enter(first, first);
        assertThat(stored.forget(today.minusYears(CheckedLeave.YEARS_KEPT))).isZero();
        assertThat(stored.forget(today.plusDays(1).minusYears(CheckedLeave.YEARS_KEPT)))
                .isEqualTo(1);
    }

    private void enter(LocalDate first, LocalDate last) {
        as(signedIn, () -> service.add(new Away(first, last)));
    }

    private static void as(SignedIn person, Runnable work) {
        CurrentUser.runAs(person, () -> {
            work.run();
            return true;
        });
    }
}
