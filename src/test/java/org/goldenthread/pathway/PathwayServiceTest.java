package org.goldenthread.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.goldenthread.learning.LearningFixture.by;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.learning.LearningFixture;
import org.goldenthread.organisation.ContractType;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class PathwayServiceTest {

    @Autowired
    PathwayService service;

    @Autowired
    Pathways pathways;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Test
    void whoStartsBeforeAprilFollowsAnotherPathwayThanWhoStartsAfter() {
        assertThat(keys("2027-03-01", "2027-03-10")).containsExactly("induction", "newly-qualified");
        assertThat(keys("2027-10-01", "2027-10-10")).containsExactly("induction", "early-career");
        assertThat(keys("2025-03-01", "2027-03-10")).containsExactly("newly-qualified");
    }

    @Test
    void aStepIsTickedAndTakenBackByWhomeverItIsForOnly() {
        var fixture = new LearningFixture(context);
        jdbc.sql("update post set started = current_date - 30 where person_id = :id")
                .param("id", fixture.aminasKey.value())
                .update();
        by(fixture.amina, () -> {
            service.take("induction", "welcome", true);
            service.take("induction", "welcome", true);
            assertThat(service.mine().getFirst().done()).isEqualTo(1);
            service.take("induction", "welcome", false);
            assertThat(service.mine().getFirst().done()).isZero();
            assertThatIllegalArgumentException().isThrownBy(() -> service.take("induction", "safety", true));
            assertThatIllegalArgumentException().isThrownBy(() -> service.take("manager", "none", true));
            return true;
        });
        assertThat(by(fixture.esther, () -> service.mine())).isEmpty();
    }

    private List<String> keys(String started, String today) {
        var person = new StaffMember(
                new PersonId(1),
                "1",
                "Ben",
                "Test",
                "ben@example.org",
                new UnitId(1),
                "Social worker",
                "Newly qualified",
                BigDecimal.ONE,
                ContractType.PERMANENT,
                LocalDate.parse(started),
                null);
        return pathways.of(person, LocalDate.parse(today)).stream()
                .map(Pathway::key)
                .toList();
    }
}
