package org.goldenthread.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.intake.IntakeService;
import org.goldenthread.intake.Trouble;
import org.goldenthread.intake.Way;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.security.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DropFolderTest {

    @TempDir
    Path folder;

    @Autowired
    DropFolder drop;

    @Autowired
    IntakeService intake;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseFixture fixture;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        jdbc.sql("delete from arrival").update();
        fixture = new CaseFixture(context);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void filesOfBothKindsAreTakenInTheOrderInWhichTheyBuildOnEachOther() throws IOException {
        put("ssd_cp_visits-2026-11-15.csv", CaseTable.PROTECTION_VISITS, "$v1,$g1,2026-10-12\n");
        put("ssd_cp_plans.csv", CaseTable.PLANS, "$g1,$c1,2026-10-05,\n");
        put("ssd_involvements.csv", CaseTable.INVOLVEMENTS, CaseFixture.involvement(1, 1, 0, "2026-09-10", ""));
        put(
                "observations.csv",
                PerformanceFixture.HEADER
                        + fixture.performance.row(fixture.team.get(1), "supervision-held,2026-10,9,10"));

        drop.look(folder);

        assertThat(names("")).isEmpty();
        assertThat(names("done"))
                .containsExactly(
                        "2026-11-16T090000-observations-problems.csv",
                        "2026-11-16T090000-observations.csv",
                        "2026-11-16T090000-ssd_cp_plans-problems.csv",
                        "2026-11-16T090000-ssd_cp_plans.csv",
                        "2026-11-16T090000-ssd_cp_visits-2026-11-15-problems.csv",
                        "2026-11-16T090000-ssd_cp_visits-2026-11-15.csv",
                        "2026-11-16T090000-ssd_involvements-problems.csv",
                        "2026-11-16T090000-ssd_involvements.csv");
        assertThat(jdbc.sql("select measure from observation where person_id = any (?) order by 1")
                        .param(new Long[] {
                            fixture.team.get(0).value(), fixture.team.get(1).value()
                        })
                        .query(String.class)
                        .list())
                .contains("caseload", "supervision-held", "visits-in-time");
    }

    @Test
    void aFileThatIsStillWrittenToIsLeftAloneAndSoIsWhatIsNobodys() throws IOException {
        Path growing = put("ssd_cp_plans.csv", CaseTable.PLANS, "$g1,$c1,2026-10-0");
        Files.setLastModifiedTime(growing, FileTime.from(clock.instant().minusSeconds(5)));
        put("ssd_cp_plans.csv.filepart", CaseTable.PLANS, "$g1,$c1,2026-10-0");
        put("notes.txt", "to do");

        drop.look(folder);
        assertThat(names("")).containsExactly("notes.txt", "ssd_cp_plans.csv", "ssd_cp_plans.csv.filepart");

        clock.advance(Duration.ofMinutes(1));
        drop.look(folder);
        assertThat(names("")).containsExactly("notes.txt", "ssd_cp_plans.csv.filepart");
    }

    @Test
    void badRowsAreReportedBesideTheFileAndOnTheStartPage() throws IOException {
        put("ssd_cp_plans.csv", CaseTable.PLANS, "$g1,$c1,2026-10-05,\n$g2,=Amber,2026-10-05,\n");

        drop.look(folder);

        assertThat(Files.readString(folder.resolve("done/2026-11-16T090000-ssd_cp_plans-problems.csv")))
                .contains("row,column,value,reason")
                .contains("3,cppl_person_id,'=Amber,\"This looks like a name.");
        assertThat(troubles())
                .extracting(Trouble::file, Trouble::what, Trouble::way, Trouble::badRows, Trouble::rows)
                .containsExactly(tuple("ssd_cp_plans.csv", Trouble.What.BAD_ROWS, Way.FOLDER, 1, 2));
    }

    @Test
    void aRefusedFileIsTroubleUntilAGoodOneComes() throws IOException {
        put("ssd_cp_plans.csv", CaseFixture.header(CaseTable.PLANS).replace("\n", ",child_name\n") + "1,2,3,4,Amber\n");
        drop.look(folder);

        assertThat(names("refused"))
                .containsExactly("2026-11-16T090000-ssd_cp_plans-problems.csv", "2026-11-16T090000-ssd_cp_plans.csv");
        assertThat(troubles()).extracting(Trouble::what).containsExactly(Trouble.What.REFUSED);
        assertThat(troubles().getFirst().problem().orElseThrow().detail()).isEqualTo("child_name");

        fixture.load(CaseTable.PLANS, "$g1,$c1,2026-10-05,\n");
        assertThat(troubles()).isEmpty();

        clock.advance(Duration.ofDays(15));
        assertThat(troubles()).extracting(Trouble::what).containsOnly(Trouble.What.TOO_OLD);
    }

    @Test
    void aFileThatWasNeverReadToItsEndIsTrouble() {
        jdbc.sql("insert into arrival (file, way, began_at) values ('people.csv', 'API', '2026-11-16T08:50:00Z')")
                .update();
        assertThat(troubles()).isEmpty();

        clock.advance(Duration.ofHours(1));
        assertThat(troubles())
                .extracting(Trouble::file, Trouble::what)
                .contains(tuple("people.csv", Trouble.What.UNFINISHED));
    }

    private List<Trouble> troubles() {
        return CurrentUser.runAs(CaseFixture.ADMINISTRATOR, intake::troubles);
    }

    private Path put(String name, CaseTable table, String rows) throws IOException {
        return put(name, CaseFixture.header(table) + rows);
    }

    private Path put(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content.replace("$", fixture.mark));
        return Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofHours(10))));
    }

    private List<String> names(String place) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
