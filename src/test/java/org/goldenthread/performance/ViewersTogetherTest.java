package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The attack of {@link WholeTreeAttackTest} through the real import and the real page's service. */
@PortalTest
class ViewersTogetherTest {

    @Autowired
    MyWorkService work;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    @BeforeEach
    void setClock() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatEverybodyIsShownDoesNotAddUpToTheThirdTeam() {
        var fixture = new PerformanceFixture(context);
        List<PersonId> first = fixture.team("First", fixture.service, 12);
        List<PersonId> second = fixture.team("Second", fixture.service, 13);
        List<PersonId> third = fixture.team("Third", fixture.service, 3);
        fixture.load(fixture.rows(first, "visits-in-time,2026-10,9,10")
                + fixture.rows(second, "visits-in-time,2026-10,8,10")
                + fixture.rows(third, "visits-in-time,2026-10,1,10"));

        Map<String, Long> together = new HashMap<>();
        List.of(first, second, third).forEach(team -> together.putAll(seenBy(team.getFirst(), fixture)));

        assertThat(together).containsEntry("Family safeguarding", 12 * 9L + 13 * 8 + 3);
        assertThat(together).containsEntry("Exampleshire", 12 * 9L + 13 * 8 + 3);
        assertThat(together).containsOnlyKeys("Family safeguarding", "Exampleshire", "Second");
    }

    private Map<String, Long> seenBy(PersonId viewer, PerformanceFixture fixture) {
        Map<String, Long> seen = new HashMap<>();
        CurrentUser.runAs(fixture.organisation.signedIn(viewer), () -> work.mine("visits-in-time"))
                .orElseThrow()
                .comparisons()
                .forEach(comparison -> {
                    if (comparison.numerator() != null) {
                        seen.put(comparison.label(), comparison.numerator());
                    }
                });
        return seen;
    }
}
