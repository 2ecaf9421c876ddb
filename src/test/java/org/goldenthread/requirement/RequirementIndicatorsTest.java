package org.goldenthread.requirement;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.indicator.Reading;
import org.goldenthread.learning.CourseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scorecard's figure of required learning, beside a count of its own over what is stored. */
@PortalTest
class RequirementIndicatorsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @Autowired
    RequirementIndicators indicators;

    @Autowired
    StandingsRound round;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private RequirementFixture fixture;
    private CourseId course;

    @BeforeEach
    void begin() {
        clock.setInLondon(TODAY.atTime(10, 0));
        fixture = new RequirementFixture(context);
        course = fixture.elearning("Safeguarding " + UUID.randomUUID());
        fixture.require(course, LocalDate.of(2027, 3, 1));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void whoCompletesACourseBringsTheFigureUp() {
        round.run();
        Counted before = counted();
        assertThat(now().number()).isCloseTo(before.percent(), within(0.05));
        fixture.complete(fixture.amina, course);
        round.run();
        Counted after = counted();
        assertThat(after).isEqualTo(new Counted(before.inDate() + 1, before.asked()));
        assertThat(now().number()).isCloseTo(after.percent(), within(0.05));
        assertThat(now().of()).isEqualTo("10 March 2027");
        assertThat(now().basis()).startsWith("%,d of %,d ".formatted(after.inDate(), after.asked()));
    }

    @Test
    void whomARuleAsksLaterIsNotCountedYet() {
        round.run();
        int asked = counted().asked();
        fixture.require(course, TODAY.plusDays(1));
        round.run();
        assertThat(now().number()).isCloseTo(counted().percent(), within(0.05));
        assertThat(counted().asked()).isEqualTo(asked);
        clock.setInLondon(LocalDateTime.of(2027, 3, 11, 10, 0));
        round.run();
        assertThat(counted().asked()).isGreaterThan(asked);
    }

    @Test
    void itTakesOneQuery() {
        assertThat(Queries.count(this::now)).isEqualTo(1);
    }

    private Reading.Value now() {
        return requireNonNull(requireNonNull(
                        indicators.read(Set.of(RequirementIndicators.IN_DATE)).get(RequirementIndicators.IN_DATE))
                .now());
    }

    private record Counted(int inDate, int asked) {

        double percent() {
            return 100.0 * inDate / asked;
        }
    }

    private Counted counted() {
        return jdbc.sql("""
                        select count(*) filter (where state in ('VALID', 'RENEW', 'MET')) as in_date, count(*) as asked
                          from requirement_standing where state in ('DUE', 'OVERDUE', 'VALID', 'RENEW', 'MET')
                        """)
                .query((row, number) -> new Counted(row.getInt("in_date"), row.getInt("asked")))
                .single();
    }
}
