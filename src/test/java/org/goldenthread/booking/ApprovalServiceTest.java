package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Line managers decide, or whom they name, or in the end whoever is above them. */
@PortalTest
class ApprovalServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ApprovalService approvals;

    @Autowired
    DeputyService deputies;

    @Autowired
    BookingRounds rounds;

    @Autowired
    BookingChecks checks;

    @Autowired
    TestClock clock;

    private BookingFixture fixture;
    private SessionId session;

    @BeforeEach
    void session() {
        clock.setInLondon(LocalDateTime.of(2027, 3, 5, 15, 0));
        fixture = new BookingFixture(context);
        session = fixture.session("Court skills", 60, 2, BookingFixture::withApproval);
    }

    @AfterEach
    void everythingIsAsItMustBe() {
        assertThat(checks.look().findings()).isEmpty();
        clock.reset();
    }

    @Test
    void aPlaceIsKeptUntilTheLineManagerAgrees() {
        Booking booking = fixture.book(fixture.amina, session);
        assertThat(booking.state()).isEqualTo(BookingState.REQUESTED);
        assertThat(fixture.session(session).taken()).isEqualTo(1);
        assertThat(waiting(fixture.chloe)).extracting(ApprovalRequest::person).containsExactly("Amina Test");
        approve(fixture.chloe, booking);
        approve(fixture.chloe, booking);
        assertThat(fixture.state(booking)).isEqualTo(BookingState.BOOKED);
        assertThat(waiting(fixture.chloe)).isEmpty();
        BookingServiceTest.refused(Reason.NO_LONGER_SO, () -> decline(fixture.chloe, booking));
        assertThat(fixture.told(session)).containsExactly("APPROVAL_ASKED Chloe", "BOOKED Amina");
    }

    @Test
    void aNoNeedsAReasonAndFreesThePlace() {
        Booking amina = fixture.book(fixture.amina, session);
        fixture.book(fixture.chloe, session);
        Booking ben = fixture.book(fixture.ben, session);
        assertThat(ben.state()).isEqualTo(BookingState.WAITING);
        BookingServiceTest.refused(
                Reason.REASON_MISSING,
                () -> BookingFixture.by(fixture.chloe, () -> {
                    approvals.decline(amina.id(), " ");
                    return true;
                }));
        decline(fixture.chloe, amina);
        assertThat(fixture.state(amina)).isEqualTo(BookingState.DECLINED);
        assertThat(fixture.state(ben)).isEqualTo(BookingState.OFFERED);
        Booking again = fixture.book(fixture.amina, session);
        assertThat(again.state()).isEqualTo(BookingState.WAITING);
    }

    @Test
    void whoeverHasNoLineManagerIsBooked() {
        assertThat(fixture.book(fixture.david, session).state()).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void theLineManagerIsRemindedAndThenTheOneAbove() {
        Booking booking = fixture.book(fixture.amina, session);
        rounds.run();
        clock.setInLondon(LocalDateTime.of(2027, 3, 9, 9, 0));
        rounds.run();
        rounds.run();
        assertThat(fixture.told(session)).containsExactly("APPROVAL_ASKED Chloe", "APPROVAL_REMINDED Chloe");
        assertThat(waiting(fixture.david)).isEmpty();
        clock.setInLondon(LocalDateTime.of(2027, 3, 11, 9, 0));
        rounds.run();
        rounds.run();
        assertThat(fixture.told(session)).hasSize(3).endsWith("APPROVAL_ESCALATED David");
        assertThat(waiting(fixture.david))
                .extracting(ApprovalRequest::escalated)
                .containsExactly(true);
        assertThat(waiting(fixture.chloe))
                .extracting(ApprovalRequest::escalated)
                .containsExactly(false);
        approve(fixture.david, booking);
        assertThat(fixture.state(booking)).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void aDeputyDecidesForTheTimeForWhichTheyAreNamed() {
        name(fixture.chloe, fixture.tomsKey, LocalDate.of(2027, 3, 5), LocalDate.of(2027, 3, 8));
        Booking booking = fixture.book(fixture.amina, session);
        assertThat(fixture.told(session)).containsExactlyInAnyOrder("APPROVAL_ASKED Chloe", "APPROVAL_ASKED Tom");
        assertThat(waiting(fixture.tom)).extracting(ApprovalRequest::forManager).containsExactly("Chloe Test");
        clock.setInLondon(LocalDateTime.of(2027, 3, 9, 0, 0));
        assertThat(waiting(fixture.tom)).isEmpty();
        clock.setInLondon(LocalDateTime.of(2027, 3, 8, 23, 0));
        approve(fixture.tom, booking);
        assertThat(fixture.state(booking)).isEqualTo(BookingState.BOOKED);
    }

    @Test
    void nobodyApprovesTheirOwn() {
        name(fixture.chloe, fixture.aminasKey, LocalDate.of(2027, 3, 5), LocalDate.of(2027, 4, 5));
        Booking booking = fixture.book(fixture.amina, session);
        assertThat(waiting(fixture.amina)).isEmpty();
        assertThat(fixture.told(session)).containsExactly("APPROVAL_ASKED Chloe");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> approve(fixture.amina, booking))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThat(fixture.book(fixture.ben, session).state()).isEqualTo(BookingState.REQUESTED);
        assertThat(waiting(fixture.amina)).extracting(ApprovalRequest::person).containsExactly("Ben Test");
    }

    private void name(SignedIn manager, PersonId deputy, LocalDate first, LocalDate last) {
        BookingFixture.by(manager, () -> {
            deputies.name(deputy, first, last);
            return true;
        });
    }

    private List<ApprovalRequest> waiting(SignedIn manager) {
        return BookingFixture.by(manager, approvals::waiting);
    }

    private void approve(SignedIn manager, Booking booking) {
        BookingFixture.by(manager, () -> {
            approvals.approve(booking.id());
            return true;
        });
    }

    private void decline(SignedIn manager, Booking booking) {
        BookingFixture.by(manager, () -> {
            approvals.decline(booking.id(), "Not this quarter");
            return true;
        });
    }
}
