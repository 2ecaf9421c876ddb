package org.goldenthread.development.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.attendance.ExternalLearning.Description;
import org.goldenthread.attendance.ExternalLearningService;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.requirement.RequirementFixture;
import org.goldenthread.security.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The learning of the quarter stands in a review as it does under My learning. */
@PortalTest
class LearningFactsTest {

    @Autowired
    LearningFacts facts;

    @Autowired
    ExternalLearningService elsewhere;

    @Autowired
    StaffDirectory directory;

    @Autowired
    ApplicationContext context;

    private RequirementFixture people;
    private LocalDate today;
    private ReviewCycle cycle;

    @BeforeEach
    void prepare() {
        people = new RequirementFixture(context);
        today = directory.today();
        cycle = new ReviewCycle(1, "Quarter", today.minusMonths(3), today.minusDays(1), today, today.plusDays(20));
    }

    @Test
    void whatWasLearnedInThePeriodIsThereWithItsTimeAndNothingElse() {
        learned("The day before", cycle.from().minusDays(1), 600);
        learned("On the last day", cycle.to(), 60);
        learned("On the first day", cycle.from(), 30);
        learned("Since then", today, 600);
        assertThat(mine())
                .containsExactly(
                        Fact.of(Fact.Kind.LEARNING, "On the first day", cycle.from()),
                        Fact.of(Fact.Kind.LEARNING, "On the last day", cycle.to()),
                        new Fact(Fact.Kind.LEARNING_TIME, "", Optional.empty(), 90, null));
    }

    @Test
    void whatIsOverdueIsThereUntilItIsDone() {
        var overdue = people.elearning("Safeguarding refresher");
        people.require(overdue, today.minusDays(200));
        people.require(people.elearning("Not due for long"), today);
        assertThat(mine())
                .extracting(Fact::kind, Fact::name)
                .singleElement()
                .isEqualTo(tuple(Fact.Kind.LEARNING_OVERDUE, "Safeguarding refresher"));
        people.complete(people.amina, overdue);
        assertThat(mine()).extracting(Fact::kind).doesNotContain(Fact.Kind.LEARNING_OVERDUE);
    }

    private void learned(String title, LocalDate on, int minutes) {
        CurrentUser.runAs(
                people.amina,
                () -> elsewhere.add(UUID.randomUUID(), new Description(title, "", on, minutes, "", null)));
    }

    private List<Fact> mine() {
        return CurrentUser.runAs(people.amina, () -> facts.of(cycle));
    }
}
