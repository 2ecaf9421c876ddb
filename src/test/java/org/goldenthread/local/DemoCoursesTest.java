package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

class DemoCoursesTest {

    @TempDir
    Path folder;

    @Test
    void theFileInDemoIsWhatTheDemoLoads() throws IOException {
        assertThat(Path.of("demo/courses.csv"))
                .hasContent(new ClassPathResource("local/courses.csv").getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void sessionsFollowTheDayAndKeepClearOfBankHolidays() throws IOException {
        List<String> sessions = Files.readAllLines(DemoCourses.sessions(LocalDate.of(2026, 11, 29), folder));
        assertThat(sessions).hasSize(109).anyMatch(line -> line.startsWith("WRITE-1,WRITE,2026-12-02 09:30-16:30,"));
        assertThat(sessions).noneMatch(line -> line.matches(".*2026-12-2[58] [0-9:]+-.*"));
        assertThat(Files.readAllLines(DemoCourses.sessions(LocalDate.of(2031, 5, 1), folder)))
                .as("in a year whose bank holidays nobody knows yet")
                .hasSize(109);
    }
}
