package org.goldenthread.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.calendar.BankHolidays;
import org.goldenthread.learning.LearningImport;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The courses of the demo and their sessions of the coming months, in Esther's name and through the import that she has. */
@Component
@Profile("local")
@Order(20)
class DemoCourses implements DemoPart {

    private static final List<String> SESSION_COLUMNS = List.of(
            "code",
            "course",
            "days",
            "room",
            "online_address",
            "trainers",
            "capacity",
            "minimum",
            "booking_closes",
            "cancelling_closes",
            "approval_needed",
            "budget",
            "payer",
            "state");

    private final LearningImport learning;
    private final StaffDirectory directory;

    DemoCourses(LearningImport learning, StaffDirectory directory) {
        this.learning = learning;
        this.directory = directory;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        try {
            Path folder = Files.createTempDirectory("golden-thread-courses");
            try {
                Path courses = folder.resolve(LearningImport.COURSES);
                try (InputStream file = new ClassPathResource("local/courses.csv").getInputStream()) {
                    Files.copy(file, courses);
                }
                Path sessions = sessions(directory.today(), folder);
                CurrentUser.runAs(DemoPerson.ESTHER.signedIn(), () -> {
                    DemoFiles.requireAll(learning.courses(courses, true), "courses");
                    DemoFiles.requireAll(learning.sessions(sessions, true), "sessions");
                    return true;
                });
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the sessions of the months that follow a day; each begins on a working day. */
    static Path sessions(LocalDate today, Path folder) throws IOException {
        BankHolidays holidays = BankHolidays.england();
        Path file = folder.resolve(LearningImport.SESSIONS);
        try (InputStream plan = new ClassPathResource("local/session-plan.csv").getInputStream();
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(plan, StandardCharsets.UTF_8));
                CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
            csv.writeRecord(SESSION_COLUMNS);
            rows.forEach(row -> write(row, today, holidays, csv));
        }
        return file;
    }

    private static void write(NamedCsvRecord row, LocalDate today, BankHolidays holidays, CsvWriter csv) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        for (int n = 0; n < number(row, "count"); n++) {
            int weeks = number(row, "first_week") - 1 + n * number(row, "every_weeks");
            LocalDate first = workingDay(monday.plusWeeks(weeks).plusDays(number(row, "weekday") - 1L), holidays);
            List<String> days = new ArrayList<>();
            LocalDate day = first;
            for (int meeting = 0; meeting < number(row, "days"); meeting++) {
                days.add(day + " " + row.getField("from") + "-" + row.getField("to"));
                day = workingDay(day.plusDays(1), holidays);
            }
            csv.writeRecord(
                    row.getField("course") + "-" + (n + 1),
                    row.getField("course"),
                    String.join("|", days),
                    row.getField("room"),
                    row.getField("online_address"),
                    row.getField("trainers"),
                    row.getField("capacity"),
                    row.getField("minimum"),
                    first.minusDays(1) + " 12:00",
                    first.minusDays(3) + " 17:00",
                    row.getField("approval_needed"),
                    row.getField("budget"),
                    row.getField("payer"),
                    "open");
        }
    }

    private static LocalDate workingDay(LocalDate day, BankHolidays holidays) {
        LocalDate found = day;
        while (found.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                || holidays.names().containsKey(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
