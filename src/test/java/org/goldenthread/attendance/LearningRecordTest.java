package org.goldenthread.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.booking.BookingFixture.by;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.attendance.AttendanceRefused.Reason;
import org.goldenthread.attendance.CertificateRegister.Found;
import org.goldenthread.attendance.CertificateRegister.TooMany;
import org.goldenthread.attendance.CertificateRegister.Unknown;
import org.goldenthread.attendance.ExternalLearning.Credit;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.evidence.CheckedFile;
import org.goldenthread.evidence.EvidenceService;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Amina was there and Ben was not; Amina also learned something elsewhere. */
@PortalTest
class LearningRecordTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    AttendanceService attendance;

    @Autowired
    LearningRecordService records;

    @Autowired
    ExternalLearningService elsewhere;

    @Autowired
    CertificateRegister register;

    @Autowired
    EvidenceService evidence;

    @Autowired
    Completions completions;

    @Autowired
    TestClock clock;

    BookingFixture fixture;
    SessionId session;
    CourseId course;

    @BeforeEach
    void aSessionThatTookPlace() {
        fixture = new BookingFixture(context);
        session = fixture.session("Direct work", 5, 10);
        course = fixture.session(session).course();
        fixture.book(fixture.amina, session);
        fixture.book(fixture.ben, session);
        clock.set(fixture.session(session).ends().plus(Duration.ofHours(1)));
        mark(fixture.aminasKey, null, Mark.PRESENT);
        mark(fixture.bensKey, null, Mark.ABSENT);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodyElseReadsARecordOrGetsACertificate() {
        CompletionId certificate = certificateOf(fixture.amina);
        for (SignedIn other : List.of(fixture.ben, fixture.david, fixture.tom)) {
            by(other, () -> {
                assertThatThrownBy(() -> records.of(fixture.aminasKey)).isInstanceOf(AccessDeniedException.class);
                assertThat(records.certificate(certificate)).isEmpty();
                return true;
            });
        }
        assertThat(by(fixture.chloe, () -> records.certificate(certificate)))
                .as("the record is the line manager's to read, the certificate is amina's own")
                .isEmpty();
        List<Runnable> all = List.of(
                records::mine,
                records::team,
                () -> records.of(fixture.aminasKey),
                () -> records.certificate(certificate),
                () -> elsewhere.add(UUID.randomUUID(), book(null)),
                () -> elsewhere.remove(new ExternalLearningId(1)),
                elsewhere::asked,
                () -> elsewhere.accept(new ExternalLearningId(1)),
                () -> elsewhere.decline(new ExternalLearningId(1), "x"));
        all.forEach(each -> assertThatThrownBy(each::run)
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class));
    }

    @Test
    void thePersonTheLineManagerAndLearningAndDevelopmentReadIt() {
        LearningRecord own = by(fixture.amina, records::mine);
        assertThat(own.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.mark()).isEqualTo(Mark.PRESENT);
            assertThat(entry.minutes()).isEqualTo(360);
        });
        assertThat(by(fixture.chloe, () -> records.of(fixture.aminasKey))).isEqualTo(own);
        assertThat(by(fixture.esther, () -> records.of(fixture.aminasKey))).isEqualTo(own);
        assertThat(by(fixture.ben, records::team)).isEmpty();
    }

    @Test
    void theLineManagerSeesWhoDidNotComeWithoutCancelling() {
        LocalDate yearAgo = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(1);
        List<LearningRecord> team = by(fixture.chloe, records::team);
        assertThat(team).extracting(LearningRecord::person).contains(fixture.aminasKey, fixture.bensKey);
        assertThat(team)
                .filteredOn(record -> !record.missedSince(yearAgo).isEmpty())
                .extracting(LearningRecord::person)
                .containsExactly(fixture.bensKey);
        int few = by(fixture.chloe, () -> Queries.count(records::team));
        fixture.staff(20);
        int many = by(fixture.chloe, () -> Queries.count(records::team));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void anybodyHasACertificateCheckedByItsCodeHoweverItIsTyped() {
        Certificate certificate = by(fixture.amina, () -> records.certificate(certificateOf(fixture.amina)))
                .orElseThrow();
        assertThat(certificate.code()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(register.check(
                        certificate.code().toLowerCase().replace('0', 'o').replace("-", " ")))
                .isEqualTo(new Found(certificate));
        assertThat(register.check(certificate.code().substring(1))).isEqualTo(new Unknown());
        assertThat(register.check("' or true --")).isEqualTo(new Unknown());
        mark(fixture.aminasKey, Mark.PRESENT, Mark.PART);
        assertThat(register.check(certificate.code()))
                .isInstanceOfSatisfying(
                        Found.class,
                        found -> assertThat(found.certificate().valid())
                                .as("withdrawn with its mark")
                                .isFalse());
        assertThat(by(fixture.amina, records::mine).entries().getFirst().certificate())
                .isNull();
        mark(fixture.aminasKey, Mark.PART, Mark.PRESENT);
        assertThat(register.check(certificate.code())).as("and valid again").isEqualTo(new Found(certificate));
    }

    @Test
    void whoeverTriesCodesIsStoppedForAMinute() {
        clock.advance(Duration.ofMinutes(2));
        for (int n = 0; n < WrongCodes.MOST; n++) {
            assertThat(register.check("0000-0000-0000-" + (1000 + n))).isEqualTo(new Unknown());
        }
        assertThat(register.check("0000-0000-0000-0000")).isEqualTo(new TooMany());
        clock.advance(Duration.ofMinutes(1));
        assertThat(register.check("0000-0000-0000-0000")).isEqualTo(new Unknown());
        clock.advance(Duration.ofMinutes(2));
        register.check("");
    }

    @Test
    void learningElsewhereStandsInTheRecordOnceAndCanBeTakenOutAgain() {
        UUID form = UUID.randomUUID();
        ExternalLearningId first = by(fixture.amina, () -> elsewhere.add(form, book(null)));
        assertThat(by(fixture.amina, () -> elsewhere.add(form, book(null)))).isEqualTo(first);
        assertThat(by(fixture.amina, records::mine).entries()).hasSize(2);
        by(fixture.ben, () -> {
            assertThatThrownBy(() -> elsewhere.remove(first)).isInstanceOf(AccessDeniedException.class);
            return true;
        });
        by(fixture.amina, () -> {
            elsewhere.remove(first);
            refused(Reason.CHANGED_MEANWHILE, () -> elsewhere.remove(first));
            refused(
                    Reason.NOT_SO,
                    () -> elsewhere.add(
                            UUID.randomUUID(), new Description("Tomorrow", "", LocalDate.MAX, 60, "", null)));
            refused(Reason.NO_COURSE, () -> elsewhere.add(UUID.randomUUID(), book(new CourseId(-1))));
            return true;
        });
        assertThat(by(fixture.amina, records::mine).entries()).hasSize(1);
    }

    @Test
    void learningAndDevelopmentLetsItCountInPlaceOfACourse() {
        ExternalLearningId asked = by(fixture.ben, () -> elsewhere.add(UUID.randomUUID(), book(course)));
        for (SignedIn other : List.of(fixture.ben, fixture.chloe)) {
            by(other, () -> {
                assertThatThrownBy(elsewhere::asked).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> elsewhere.accept(asked)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> elsewhere.decline(asked, "x")).isInstanceOf(AccessDeniedException.class);
                return true;
            });
        }
        assertThat(completions.of(Set.of(fixture.bensKey), Set.of(course))).isEmpty();
        by(fixture.esther, () -> {
            refused(Reason.NOTE_MISSING, () -> elsewhere.decline(asked, " "));
            elsewhere.accept(asked);
            refused(Reason.CHANGED_MEANWHILE, () -> elsewhere.decline(asked, "Too late"));
            return true;
        });
        assertThat(completions.of(Set.of(fixture.bensKey), Set.of(course)))
                .extracting(Completions.Completed::source)
                .containsExactly(Completions.Source.CREDIT);
        assertThat(by(fixture.ben, records::mine).entries())
                .filteredOn(entry -> entry.elsewhere() != null)
                .as("it stands there once, as what it is")
                .singleElement()
                .satisfies(entry -> assertThat(entry.elsewhere().credit()).isEqualTo(Credit.ACCEPTED));
        by(fixture.ben, () -> {
            refused(Reason.COUNTS, () -> elsewhere.remove(asked));
            return true;
        });
    }

    @Test
    void filesThatShowItAreTheirsToAddAndToReadForWhoReadsTheRecord() {
        ExternalLearningId added = by(fixture.amina, () -> elsewhere.add(UUID.randomUUID(), book(course)));
        CheckedFile file = by(
                fixture.amina,
                () -> evidence.check("certificate.txt", "I was there.".getBytes(StandardCharsets.UTF_8)));
        by(fixture.amina, () -> {
            evidence.add(added.key(), file);
            return true;
        });
        assertThat(by(fixture.chloe, () -> evidence.of(added.key()))).hasSize(1);
        assertThat(by(fixture.esther, () -> evidence.of(added.key()))).hasSize(1);
        for (SignedIn other : List.of(fixture.ben, fixture.david, fixture.chloe, fixture.esther)) {
            by(other, () -> {
                assertThatThrownBy(() -> evidence.add(added.key(), file)).isInstanceOf(AccessDeniedException.class);
                return true;
            });
        }
        by(fixture.ben, () -> {
            assertThat(elsewhere.find(added)).isEmpty();
            assertThatThrownBy(() -> evidence.of(added.key())).isInstanceOf(AccessDeniedException.class);
            return true;
        });
        by(fixture.amina, () -> {
            elsewhere.remove(added);
            return true;
        });
        assertThat(by(fixture.amina, () -> elsewhere.find(added))).isEmpty();
    }

    private static Description book(@Nullable CourseId course) {
        return new Description("Attachment in practice", "University", LocalDate.of(2026, 3, 2), 300, "", course);
    }

    private CompletionId certificateOf(SignedIn person) {
        return Objects.requireNonNull(
                by(person, records::mine).entries().getFirst().certificate());
    }

    private void mark(PersonId person, @Nullable Mark before, Mark mark) {
        by(fixture.tom, () -> {
            attendance.mark(session, person, before, mark);
            return true;
        });
    }

    private static void refused(Reason reason, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        AttendanceRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
