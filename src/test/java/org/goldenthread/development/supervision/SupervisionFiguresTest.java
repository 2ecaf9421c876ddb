package org.goldenthread.development.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ComputedFigure;
import org.goldenthread.security.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SupervisionFiguresTest {

    @Autowired
    SupervisionFigures figures;

    @Autowired
    SupervisionRecording recording;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private SupervisionFixture two;
    private YearMonth last;

    @BeforeEach
    void prepare() {
        two = new SupervisionFixture(jdbc);
        last = YearMonth.from(directory.today()).minusMonths(1);
    }

    @Test
    void heldOutOfWhatWasDueInTwelveMonthsFromTheFirstOneOn() {
        held(last.minusMonths(4).atDay(5));
        held(last.minusMonths(2).atDay(5));
        held(last.minusMonths(2).atDay(25));
        held(last.atDay(3));
        assertThat(of(two))
                .containsExactly(
                        figure(last.minusMonths(2), 2, 3), figure(last.minusMonths(1), 2, 4), figure(last, 3, 5));
    }

    @Test
    void whoeverHasNothingRecordedHasNoFigure() {
        assertThat(of(two)).isEmpty();
    }

    @Test
    void theyGoTheWayOfAllFiguresAndACorrectionRestatesThem() {
        held(last.atDay(3));
        work();
        assertThat(stored()).isEqualTo("1/1");
        held(last.minusMonths(2).atDay(3));
        work();
        assertThat(stored()).isEqualTo("2/3");
    }

    private void work() {
        Programme.runAsPortal(() -> {
            figures.workOut();
            return true;
        });
    }

    private String stored() {
        return jdbc.sql("""
                        select numerator || '/' || denominator from observation
                         where person_id = :person and measure = 'supervision-held' and period = :month
                        """)
                .param("person", two.person.value())
                .param("month", last.atDay(1))
                .query(String.class)
                .single();
    }

    private List<ComputedFigure> of(SupervisionFixture fixture) {
        return figures.figures(
                List.of(directory.find(fixture.person, directory.today()).orElseThrow()), last.minusMonths(2), last);
    }

    private ComputedFigure figure(YearMonth month, int held, int due) {
        return new ComputedFigure(two.number(two.person), "supervision-held", month, held, due);
    }

    private void held(LocalDate day) {
        two.run(
                two.manager,
                () -> recording.record(
                        UUID.randomUUID(),
                        two.person,
                        new SessionEntry(SupervisionKind.PERSONAL, day, 60),
                        List.of(),
                        Set.of()));
    }
}
