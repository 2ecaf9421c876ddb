package org.goldenthread.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.learning.LearningFixture.by;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.learning.CourseId;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.tabular.RowsReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RemindersTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Autowired
    StoredRequirementReminders reminders;

    @Autowired
    StandingsRound round;

    @Autowired
    RequirementImport rules;

    @Autowired
    LeaveService leave;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    private RequirementFixture fixture;
    private CourseId first;

    @BeforeEach
    void begin() {
        clock.setInLondon(TODAY.atTime(10, 0));
        fixture = new RequirementFixture(context);
        first = fixture.elearning("First " + UUID.randomUUID());
        fixture.require(first, TODAY.minusDays(200));
        fixture.require(fixture.elearning("Second " + UUID.randomUUID()), TODAY.minusDays(1));
        round.run();
    }

    @AfterEach
    void realTime() {
        jdbc.sql("delete from requirement_reminder").update();
        clock.reset();
    }

    @Test
    void everythingComesInOneMessageAndOnce() {
        reminders.note();
        reminders.note();
        assertThat(taken())
                .hasSize(1)
                .first()
                .satisfies(mine -> assertThat(mine.lines())
                        .extracting(RequirementReminder.Line::overdue)
                        .containsExactly(true, false));
        reminders.note();
        assertThat(taken()).isEmpty();
    }

    @Test
    void whatComesLaterWaitsForTheNextWeek() {
        reminders.note();
        taken();
        fixture.require(fixture.elearning("Third " + UUID.randomUUID()), TODAY.minusDays(1));
        round.run();
        reminders.note();
        assertThat(taken()).isEmpty();
        clock.setInLondon(TODAY.plusDays(7).atTime(10, 0));
        assertThat(taken())
                .hasSize(1)
                .first()
                .satisfies(mine -> assertThat(mine.lines()).hasSize(3));
    }

    @Test
    void nobodyIsRemindedWhileAwayOrAtWeekends() {
        by(fixture.amina, () -> {
            leave.add(new Away(TODAY.minusDays(1), TODAY.plusDays(3)));
            return true;
        });
        reminders.note();
        assertThat(taken()).isEmpty();
        clock.setInLondon(LocalDateTime.of(2027, 3, 13, 10, 0));
        int before = noted();
        reminders.note();
        assertThat(noted()).isEqualTo(before);
    }

    @Test
    void whoHasDoneItIsSettled() {
        assertThat(reminders.isSettled(fixture.aminasKey)).isFalse();
        by(fixture.amina, () -> {
            for (MyStanding mine : context.getBean(StandingService.class).mine()) {
                fixture.complete(fixture.amina, mine.requirement().course());
            }
            return true;
        });
        assertThat(reminders.isSettled(fixture.aminasKey)).isTrue();
    }

    @Test
    void aFileOfRulesLoadsItsGoodRowsAndChangesNothingTheSecondTime() throws Exception {
        String code = "T-" + UUID.randomUUID();
        String course = by(
                fixture.esther,
                () -> jdbc.sql("select code from course where course_id = :id")
                        .param("id", first.value())
                        .query(String.class)
                        .single());
        Path file =
                Files.writeString(folder.resolve("requirements.csv"), """
                code,course,why,roles,from,starter_days,valid_months
                %s,%s,By law.,Nobody,2027-01-01,60,12
                %s-2,NO-SUCH-COURSE,By law.,Nobody,2027-01-01,60,12
                %s-3,%s,By law.,Nobody,soon,60,x
                """.formatted(code, course, code, code, course));
        RowsReport<RequirementImportReason> would = by(fixture.esther, () -> rules.read(file, false));
        assertThat(would.added()).isEqualTo(1);
        RowsReport<RequirementImportReason> report = by(fixture.esther, () -> rules.read(file, true));
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.errors())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.reason())
                .containsExactly("3 course UNKNOWN_COURSE", "4 from NOT_A_DAY", "4 valid_months NOT_A_WHOLE_NUMBER");
        assertThat(by(fixture.esther, () -> rules.read(file, true)).unchanged()).isEqualTo(1);
    }

    private int noted() {
        return jdbc.sql("select count(*) from requirement_reminder")
                .query(Integer.class)
                .single();
    }

    /** Amina's; whatever other tests have left is taken too. */
    private List<RequirementReminder> taken() {
        List<RequirementReminder> taken = new ArrayList<>();
        Optional<RequirementReminder> next = transaction.execute(status -> reminders.takeDue());
        while (next.isPresent()) {
            next.filter(each -> each.person().equals(fixture.aminasKey)).ifPresent(taken::add);
            next = transaction.execute(status -> reminders.takeDue());
        }
        return taken;
    }
}
