package org.goldenthread.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.learning.LearningFixture.by;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.tabular.RowsReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PortalTest
@RecordApplicationEvents
class LearningImportTest {

    private static final String COURSES = "code,title,summary,outcomes,delivery,minutes,serves,links,cost,state\n";
    private static final String SESSIONS = "code,course,days,room,capacity,booking_closes,budget,state\n";

    @Autowired
    LearningImport learning;

    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

    @Autowired
    ApplicationContext context;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    private LearningFixture fixture;
    private String code;

    @BeforeEach
    void begin() {
        clock.setInLondon(LocalDateTime.of(2027, 3, 1, 10, 0));
        fixture = new LearningFixture(context);
        code = "T" + UUID.randomUUID();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void staffCannotImport() throws IOException {
        Path file = file(COURSES + code + ",Court,About,Do,workshop,360,,,,");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> by(fixture.amina, () -> learning.courses(file, true)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> by(fixture.amina, () -> learning.sessions(file, false)));
    }

    @Test
    void aFileIsPublishedAndTheSameAgainChangesNothing() throws IOException {
        Path file = file(
                COURSES + code
                        + ",Court,About,Do it|Explain it,workshop,360,pcf/knowledge,Guide=https://example.org/guide,450,published");
        assertThat(take(file, false).added()).isEqualTo(1);
        assertThat(courses.findByCode(code)).as("after a preview").isEmpty();
        assertThat(take(file, true).added()).isEqualTo(1);
        Course course = courses.findByCode(code).orElseThrow();
        assertThat(course.state()).isEqualTo(CourseState.PUBLISHED);
        assertThat(course.description().outcomeList()).containsExactly("Do it", "Explain it");
        RowsReport<LearningImportReason> again = take(file, true);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.changes()).isZero();
        assertThat(courses.findByCode(code)).contains(course);

        Path dates = file(SESSIONS + code + "-1," + code
                + ",2027-03-25 09:30-16:30|2027-04-01 09:30-16:30,Room 1,12,2027-03-20 17:00,500,open");
        assertThat(takeSessions(dates).added()).isEqualTo(1);
        CourseSession session = sessions.findByCode(code + "-1").orElseThrow();
        assertThat(session.state()).isEqualTo(SessionState.OPEN);
        assertThat(session.ends()).isEqualTo(Instant.parse("2027-04-01T15:30:00Z"));
        assertThat(takeSessions(dates).unchanged()).isEqualTo(1);
        assertThat(events.stream(SessionMoved.class)).isEmpty();
        Path moved = file(SESSIONS + code + "-1," + code
                + ",2027-03-26 09:30-16:30|2027-04-01 09:30-16:30,Room 1,12,2027-03-20 17:00,500,open");
        assertThat(takeSessions(moved).changed()).isEqualTo(1);
        assertThat(events.stream(SessionMoved.class)).hasSize(1);
    }

    @Test
    void badRowsAreReportedByRowColumnAndReasonAndTheGoodOnesLoad() throws IOException {
        Path file = file(COURSES + code + ",Court,About,Do,workshop,360,,,,\n"
                + code + ",Court,About,Do,workshop,360,,,,\n"
                + "B" + code + ",,About,Do,dance,long,pcf/magic,Guide,4 pounds,\n"
                + "C" + code + ",Thin,,,workshop,360,,,,published\n"
                + "GT-999999999,Mine,About,Do,workshop,360,,,,\n");
        RowsReport<LearningImportReason> report = take(file, true);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.badRows()).isEqualTo(4);
        assertThat(report.errors())
                .extracting(problem -> problem.row() + " " + problem.column() + " " + problem.reason())
                .containsExactly(
                        "3 code DUPLICATE",
                        "4 cost NOT_MONEY",
                        "4 delivery NOT_ONE_OF",
                        "4 links NOT_A_LINK",
                        "4 minutes NOT_A_WHOLE_NUMBER",
                        "4 serves UNKNOWN_ELEMENT",
                        "4 title REQUIRED",
                        "5  REFUSED",
                        "6 code CODE_OF_THE_PORTAL");
        assertThat(courses.findByCode("C" + code)).as("what was refused midway").isEmpty();
    }

    @Test
    void sessionsAreRefusedAsAPublisherWouldBe() throws IOException {
        take(file(COURSES + code + ",Court,About,Do,workshop,360,,,,published"), true);
        RowsReport<LearningImportReason> report = takeSessions(file(SESSIONS
                + code + "-1," + code + ",2027-02-25 09:30-16:30,Room 1,12,,,open\n"
                + code + "-2," + code + ",2027-03-25 9:30,Room 1,12,soon,,open\n"
                + code + "-3,nothing,2027-03-25 09:30-16:30,Room 1,12,,,open\n"
                + code + "-4," + code + ",2027-03-25 16:30-09:30,Room 1,12,,,planned\n"));
        assertThat(report.added()).isZero();
        assertThat(report.errors())
                .extracting(problem -> problem.row() + " " + problem.reason() + " " + problem.detail())
                .containsExactly(
                        "2 REFUSED IN_THE_PAST",
                        "3 NOT_A_MOMENT ",
                        "3 NOT_DAYS ",
                        "4 UNKNOWN_COURSE ",
                        "5 REFUSED DAYS_WRONG");
    }

    private RowsReport<LearningImportReason> take(Path file, boolean apply) {
        return by(fixture.esther, () -> learning.courses(file, apply));
    }

    private RowsReport<LearningImportReason> takeSessions(Path file) {
        return by(fixture.esther, () -> learning.sessions(file, true));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "file", ".csv"), text);
    }
}
