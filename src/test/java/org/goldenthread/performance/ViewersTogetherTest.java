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

    /** Eight made visits and three of them child protection ones: all visits less looked-after ones would be theirs. */
    @Test
    void whatIsWithheldOfAPartIsWithheldOfTheWholeAndOfTheOtherPart() {
        var fixture = new PerformanceFixture(context);
        List<PersonId> first = fixture.team("First", fixture.service, 8);
        List<PersonId> second = fixture.team("Second", fixture.service, 8);
        fixture.load(fixture.rows(first, "looked-after-visits-in-time,2026-10,4,5")
                + fixture.rows(second, "looked-after-visits-in-time,2026-10,4,5")
                + fixture.rows(first.subList(3, 8), "visits-in-time,2026-10,4,5")
                + fixture.rows(first.subList(0, 3), "visits-in-time,2026-10,6,9")
                + fixture.rows(second, "visits-in-time,2026-10,8,10"));
        assertThat(seenBy(first.getFirst(), fixture, "looked-after-visits-in-time"))
                .as("three of them have visits that no part accounts for")
                .doesNotContainKey("First");

        fixture.load(fixture.rows(first.subList(0, 3), "child-protection-visits-in-time,2026-10,2,4")
                + fixture.rows(second, "child-protection-visits-in-time,2026-10,4,5"));
        for (String measure :
                List.of("visits-in-time", "looked-after-visits-in-time", "child-protection-visits-in-time")) {
            assertThat(seenBy(first.getFirst(), fixture, measure))
                    .as(measure)
                    .containsKeys("Family safeguarding", "Exampleshire")
                    .doesNotContainKey("First");
        }
        assertThat(seenBy(second.getFirst(), fixture, "visits-in-time")).doesNotContainKey("Second");

        fixture.load(fixture.rows(first, "child-protection-visits-in-time,2026-10,2,4")
                + fixture.rows(first, "visits-in-time,2026-10,6,9"));
        assertThat(seenBy(first.getFirst(), fixture, "looked-after-visits-in-time"))
                .containsEntry("First", 32L);
    }

    private Map<String, Long> seenBy(PersonId viewer, PerformanceFixture fixture) {
        return seenBy(viewer, fixture, "visits-in-time");
    }

    private Map<String, Long> seenBy(PersonId viewer, PerformanceFixture fixture, String measure) {
        Map<String, Long> seen = new HashMap<>();
        CurrentUser.runAs(fixture.organisation.signedIn(viewer), () -> work.mine(measure))
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
