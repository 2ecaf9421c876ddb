package org.goldenthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.evidence.EvidenceRule.Right;
import org.goldenthread.evidence.FileRefused.Reason;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.util.unit.DataSize;

/** Who reads and changes files, and that nothing refused is stored. */
@PortalTest
class EvidenceServiceTest {

    private static final int MOST = 3;

    @Autowired
    EvidenceService portals;

    @Autowired
    EvidenceRows rows;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private OrganisationFixture staff;
    private PersonId owner;
    private PersonId reader;
    private PersonId stranger;
    private RecordKey record;
    private EvidenceService evidence;

    @BeforeEach
    void prepare() {
        staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        owner = staff.person("Owner", team, "Social worker", null);
        reader = staff.person("Reader", team, "Social worker", null);
        stranger = staff.person("Stranger", team, "Social worker", null);
        record = new RecordKey("test", owner.value());
        evidence = service(content -> FileScan.Verdict.CLEAN);
    }

    @Test
    void nobodySignedInReadsOrSendsAnything() {
        for (Runnable door : List.<Runnable>of(
                () -> portals.check("a.pdf", FileKindTest.PDF),
                () -> portals.of(record),
                () -> portals.find(UUID.randomUUID()),
                () -> portals.remove(UUID.randomUUID()),
                () -> portals.forget(record))) {
            assertThatThrownBy(door::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void aRecordWithoutARuleIsClosedToEverybody() {
        RecordKey unknown = new RecordKey("unknown", 1);
        assertDenied(owner, () -> evidence.of(unknown));
        assertDenied(owner, () -> add(unknown, checked("a.pdf")));
    }

    @Test
    void whoeverTheRuleDoesNotNameIsDeniedWhateverTheirRole() {
        UUID file = keep("certificate.pdf");
        for (Role role : Role.values()) {
            assertThatThrownBy(() -> CurrentUser.runAs(staff.signedIn(stranger, role), () -> evidence.of(record)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(CurrentUser.runAs(staff.signedIn(stranger, role), () -> evidence.find(file)))
                    .isEmpty();
        }
        assertDenied(stranger, () -> add(record, checked("mine.pdf")));
        assertDenied(stranger, () -> done(() -> evidence.remove(file)));
        assertThat(as(owner, () -> evidence.of(record))).hasSize(1);
    }

    @Test
    void aReaderReadsAndChangesNothing() {
        UUID file = keep("certificate.pdf");
        assertThat(as(reader, () -> evidence.of(record)))
                .extracting(EvidenceFile::name)
                .containsExactly("certificate.pdf");
        assertThat(as(reader, () -> evidence.find(file)).orElseThrow().content())
                .isEqualTo(FileKindTest.PDF);
        assertDenied(reader, () -> add(record, checked("mine.pdf")));
        assertDenied(reader, () -> done(() -> evidence.remove(file)));
        assertDenied(reader, () -> done(() -> evidence.forget(record)));
    }

    @Test
    void aFileSentTwiceIsKeptOnceAndWhatIsRemovedIsGone() {
        CheckedFile file = checked("certificate.pdf");
        as(owner, () -> add(record, file));
        as(owner, () -> add(record, file));
        assertThat(as(owner, () -> evidence.of(record))).hasSize(1);
        as(owner, () -> done(() -> evidence.remove(file.id())));
        as(owner, () -> done(() -> evidence.remove(file.id())));
        assertThat(stored()).isZero();
        assertThat(as(owner, () -> evidence.find(file.id()))).isEmpty();
    }

    @Test
    void aRecordHasNoMoreFilesThanItMayAndForgetsAllOfThem() {
        for (int number = 0; number < MOST; number++) {
            keep(number + ".pdf");
        }
        assertRefused(Reason.TOO_MANY, () -> as(owner, () -> add(record, checked("more.pdf"))));
        assertThat(stored()).isEqualTo(MOST);
        as(owner, () -> done(() -> evidence.forget(record)));
        assertThat(stored()).isZero();
    }

    @Test
    void whatIsRefusedSaysWhyAndIsNotStored() {
        assertRefused(Reason.EMPTY, () -> check("a.pdf", new byte[0]));
        assertRefused(Reason.TOO_BIG, () -> check("a.txt", new byte[1025]));
        assertRefused(Reason.KIND_NOT_TAKEN, () -> check("page.html", "<p>".getBytes()));
        assertRefused(Reason.KIND_NOT_TAKEN, () -> check("certificate.pdf.exe", FileKindTest.PDF));
        assertRefused(Reason.KIND_NOT_TAKEN, () -> check("pdf", new byte[] {1}));
        assertRefused(Reason.NOT_WHAT_IT_SAYS, () -> check("certificate.png", FileKindTest.PDF));
        assertRefused(
                Reason.HARMFUL,
                () -> check("a.docx", FileKindTest.archive("word/document.xml", "word/vbaProject.bin")));
        evidence = service(content -> FileScan.Verdict.HARMFUL);
        assertRefused(Reason.HARMFUL, () -> check("a.pdf", FileKindTest.PDF));
        evidence = service(content -> FileScan.Verdict.NOT_SCANNED);
        assertRefused(Reason.NOT_SCANNED, () -> check("a.pdf", FileKindTest.PDF));
        assertThat(stored()).isZero();
    }

    private EvidenceService service(FileScan scan) {
        EvidenceRule rule = new EvidenceRule() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public Right right(long number) {
                Map<PersonId, Right> rights = Map.of(owner, Right.CHANGE, reader, Right.READ);
                return number == owner.value()
                        ? directory.me().map(StaffMember::id).map(rights::get).orElse(Right.NONE)
                        : Right.NONE;
            }
        };
        return new EvidenceService(rows, List.of(rule), scan, directory, clock, DataSize.ofKilobytes(1), MOST);
    }

    private UUID keep(String name) {
        CheckedFile file = checked(name);
        as(owner, () -> add(record, file));
        return file.id();
    }

    private CheckedFile checked(String name) {
        return check(name, FileKindTest.PDF);
    }

    private CheckedFile check(String name, byte[] content) {
        return as(owner, () -> evidence.check(name, content));
    }

    private boolean add(RecordKey key, CheckedFile file) {
        evidence.add(key, file);
        return true;
    }

    private int stored() {
        return jdbc.sql("select count(*) from evidence_file where person_id = :owner")
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    private void assertDenied(PersonId person, Callable<?> work) {
        assertThatThrownBy(() -> as(person, work)).isInstanceOf(AccessDeniedException.class);
    }

    private static void assertRefused(Reason reason, Runnable work) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(work::run)
                .extracting(FileRefused::reason)
                .isEqualTo(reason);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(PersonId person, Callable<T> work) {
        return CurrentUser.runAs(staff.signedIn(person), work);
    }
}
