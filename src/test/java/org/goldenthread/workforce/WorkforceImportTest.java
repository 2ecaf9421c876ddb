package org.goldenthread.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.goldenthread.tabular.RowsReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The files of the workforce: who may send them, what they change, and what is said about bad rows. */
@PortalTest
class WorkforceImportTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkforceImport imports;

    @Autowired
    WorkforceService service;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void today() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 10, 0));
    }

    @AfterEach
    void reset() {
        clock.reset();
        jdbc.sql("delete from establishment").update();
    }

    @Test
    void nobodyButAnAdministratorSendsFiles() {
        Path none = Path.of("none.csv");
        for (WorkforceFile file : WorkforceFile.values()) {
            assertThatThrownBy(() -> CurrentUser.runAs(WorkforceFixture.HR, () -> imports.read(file, none, false)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> CurrentUser.runAs(WorkforceFixture.HR, () -> imports.read(file, none, true)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void badRowsAreNamedAndTheGoodOnesLoad() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        String number = fixture.number(fixture.northerners.getFirst());
        RowsReport<WorkforceReason> report = fixture.load(
                WorkforceFile.ABSENCES,
                number + ",2026-09-07,2026-09-11,cold or flu,5\n"
                        + number + ",2026-09-07,2026-09-08,stress,2\n"
                        + number + ",2026-10-05,2026-10-01,stress,2\n"
                        + number + ",2026-10-12,2026-10-13,hangover,2\n"
                        + number + ",2026-10-19,2026-10-20,stress,9\n"
                        + number + ",12/10/2026,,stress,many\n"
                        + number + ",2027-01-04,,stress,1\n"
                        + number + ",2022-01-04,2022-01-04,stress,1\n"
                        + "nobody,2026-10-12,2026-10-13,stress,2\n");
        assertThat(report.rows()).isEqualTo(9);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::reason)
                .contains(
                        tuple(3L, "employee_number", WorkforceReason.DUPLICATE),
                        tuple(4L, "last_day", WorkforceReason.END_BEFORE_START),
                        tuple(5L, "cause", WorkforceReason.NOT_IN_LIST),
                        tuple(6L, "days_lost", WorkforceReason.MORE_DAYS_THAN_THERE_ARE),
                        tuple(7L, "first_day", WorkforceReason.NOT_A_DATE),
                        tuple(7L, "days_lost", WorkforceReason.NOT_A_NUMBER),
                        tuple(8L, "first_day", WorkforceReason.IN_THE_FUTURE),
                        tuple(9L, "first_day", WorkforceReason.TOO_OLD),
                        tuple(10L, "employee_number", WorkforceReason.UNKNOWN_PERSON));
    }

    @Test
    void aFileThatIsSentAgainChangesNothing() {
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 20);
        fixture.leave(fixture.northerners.getLast(), LocalDate.of(2026, 8, 31));
        String absences = fixture.rows(fixture.northerners.subList(0, 9), "2026-09-07,2026-09-11,cold or flu,5");
        String budget = fixture.unit(fixture.north).code() + ",Social worker,22,2026-01-01\n";
        String leavers = fixture.rows(List.of(fixture.northerners.getLast()), "2026-08-31,family");
        String equality = fixture.rows(fixture.northerners.subList(0, 10), "female,white,no")
                + fixture.rows(fixture.southerners.subList(0, 10), "male,,yes");
        assertThat(changesTwice(fixture, WorkforceFile.ABSENCES, absences)).containsExactly(9, 9, 0);
        assertThat(changesTwice(fixture, WorkforceFile.ESTABLISHMENT, budget)).containsExactly(1, 1, 0);
        assertThat(changesTwice(fixture, WorkforceFile.LEAVERS, leavers)).containsExactly(1, 1, 0);
        assertThat(changesTwice(fixture, WorkforceFile.EQUALITY, equality)).containsExactly(20, 20, 0);
    }

    @Test
    void whatIsKnownOtherwiseIsCorrected() {
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 20);
        fixture.load(WorkforceFile.ABSENCES, fixture.rows(fixture.northerners, "2026-09-07,,cold or flu,5"));
        RowsReport<WorkforceReason> report = fixture.load(
                WorkforceFile.ABSENCES, fixture.rows(fixture.northerners, "2026-09-07,2026-09-18,cold or flu,10"));
        assertThat(report.changed()).isEqualTo(20);
        assertThat(report.added()).isZero();
    }

    @Test
    void unknownUnitsAndLeaversWhoHaveNotLeftAreNamed() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        assertThat(fixture.load(WorkforceFile.ESTABLISHMENT, "NOWHERE,Social worker,3,2026-01-01\n")
                        .errors())
                .extracting(RowProblem::reason)
                .containsExactly(WorkforceReason.UNKNOWN_UNIT);
        assertThat(fixture.load(
                                WorkforceFile.LEAVERS,
                                fixture.rows(fixture.northerners.subList(0, 1), "2026-08-31,family"))
                        .errors())
                .extracting(RowProblem::reason)
                .containsExactly(WorkforceReason.NOT_A_LEAVER);
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedAsAWhole() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        assertThat(fixture.send(WorkforceFile.ABSENCES, "", true).problem())
                .map(FileProblem::reason)
                .contains(FileProblem.Reason.EMPTY);
    }

    @Test
    void whatStaffSaidOfThemselvesIsCountedAndNoRowIsKept() {
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 20);
        fixture.load(
                WorkforceFile.EQUALITY,
                fixture.rows(fixture.northerners.subList(0, 12), "female,white,no")
                        + fixture.rows(fixture.northerners.subList(12, 20), "male,black,no")
                        + fixture.rows(fixture.southerners.subList(0, 10), "female,white,yes")
                        + fixture.rows(fixture.southerners.subList(10, 20), "male,white,no"));
        Workforce north = CurrentUser.runAs(WorkforceFixture.HR, () -> service.of(fixture.unit(fixture.north)))
                .orElseThrow();
        assertThat(north.shares())
                .filteredOn(table -> table.kind().equals("sex"))
                .singleElement()
                .satisfies(table -> assertThat(table.lines())
                        .extracting(ShareTable.Line::name, ShareTable.Line::amount)
                        .containsExactly(tuple("Women", 10), tuple("Men", 10)));
        assertThat(north.shares())
                .filteredOn(table -> table.kind().equals("disability"))
                .as("all ten are in South")
                .singleElement()
                .satisfies(table -> assertThat(table.verdict()).isEqualTo(Verdict.TOO_FEW));
        assertThat(jdbc.sql("""
                                select count(*) from information_schema.columns
                                 where table_schema = 'public' and column_name in ('sex', 'ethnic_group', 'disability')
                                """).query(Integer.class).single())
                .as("no table has a place for what a person said")
                .isZero();
    }

    /** What a preview says, then the first time, then the second. */
    private static List<Integer> changesTwice(WorkforceFixture fixture, WorkforceFile file, String rows) {
        return List.of(
                fixture.send(file, rows, true).changes(),
                fixture.load(file, rows).changes(),
                fixture.load(file, rows).changes());
    }
}
