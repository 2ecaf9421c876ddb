package org.goldenthread.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.attendance.Completions.Source;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.SignedIn;
import org.goldenthread.tabular.RowProblem;
import org.goldenthread.tabular.RowsReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Completions of before the portal come by file: the good rows, each once. */
@PortalTest
class CompletionImportTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CompletionImport imports;

    @Autowired
    Completions completions;

    @Autowired
    LearningRecordService records;

    @Autowired
    StaffDirectory directory;

    @TempDir
    Path folder;

    private BookingFixture fixture;
    private Course course;
    private LocalDate today;

    @BeforeEach
    void course() {
        fixture = new BookingFixture(context);
        CourseId id = fixture.learning.published(LearningFixture.workshop("Safeguarding"));
        course = fixture.learning.course(id);
        today = directory.today();
    }

    @Test
    void onlyPublishersBringCompletionsOver() {
        for (SignedIn person : List.of(fixture.amina, fixture.chloe, fixture.tom)) {
            assertThatThrownBy(() -> read(person, true)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(done()).isEmpty();
    }

    @Test
    void aLookChangesNothingAndTheSameFileAgainChangesNothing() {
        String row = row(fixture.amina, course.code(), today.minusDays(400));
        assertThat(read(fixture.esther, false, row).added()).isEqualTo(1);
        assertThat(done()).isEmpty();
        assertThat(read(fixture.esther, true, row, row).added()).isEqualTo(1);
        RowsReport<CompletionImportReason> again = read(fixture.esther, true, row);
        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(done()).singleElement().satisfies(each -> {
            assertThat(each.source()).isEqualTo(Source.EARLIER);
            assertThat(each.on()).isEqualTo(today.minusDays(400));
        });
    }

    @Test
    void aBadRowIsNamedWithItsReasonAndTheGoodOnesLoad() {
        RowsReport<CompletionImportReason> report = read(
                fixture.esther,
                true,
                row(fixture.amina, course.code(), today),
                "no-such-number," + course.code() + "," + today,
                row(fixture.amina, "no-such-course", today),
                row(fixture.amina, course.code(), today.plusDays(1)),
                fixture.amina.employeeNumber() + "," + course.code() + ",31/1/2026",
                fixture.amina.employeeNumber() + ",," + today,
                row(fixture.amina, course.code(), today) + ",more");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.errors())
                .extracting(RowProblem::reason)
                .containsExactly(
                        CompletionImportReason.UNKNOWN_PERSON,
                        CompletionImportReason.UNKNOWN_COURSE,
                        CompletionImportReason.IN_THE_FUTURE,
                        CompletionImportReason.NOT_A_DAY,
                        CompletionImportReason.REQUIRED,
                        CompletionImportReason.TOO_MANY_VALUES);
    }

    @Test
    void whatWasBroughtOverStandsInTheRecordAndSaysSo() {
        read(fixture.esther, true, row(fixture.amina, course.code(), today.minusDays(40)));
        assertThat(BookingFixture.by(fixture.amina, records::mine).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.title()).isEqualTo(course.title());
                    assertThat(entry.on()).isEqualTo(today.minusDays(40));
                    assertThat(entry.earlier()).isTrue();
                });
    }

    private List<Completions.Completed> done() {
        return completions.of(List.of(fixture.aminasKey), List.of(course.id()));
    }

    private static String row(SignedIn person, String code, LocalDate day) {
        return person.employeeNumber() + "," + code + "," + day;
    }

    private RowsReport<CompletionImportReason> read(SignedIn who, boolean apply, String... rows) {
        try {
            Path file = folder.resolve(CompletionImport.FILE);
            Files.writeString(file, "employee_number,course,completed_on\n" + String.join("\n", rows) + "\n");
            return BookingFixture.by(who, () -> imports.read(file, apply));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
