package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the learning of a team costs: each place at what the session cost by all that were taken. */
@PortalTest
class TeamCostServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TeamCostService service;

    @Autowired
    PublishingService publishing;

    @Autowired
    JdbcClient jdbc;

    private BookingFixture fixture;
    private int year;

    @BeforeEach
    void people() {
        fixture = new BookingFixture(context);
        year = BookingFixture.by(fixture.esther, publishing::learningYear);
    }

    @Test
    void onlyPublishersReadCosts() {
        for (SignedIn person : List.of(fixture.amina, fixture.chloe, fixture.david, fixture.tom)) {
            assertThatThrownBy(() -> BookingFixture.by(person, () -> service.costs(year)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void eachPlaceCostsAsMuchAsTheSessionByAllThatAreTaken() {
        String name = "Team " + UUID.randomUUID();
        UnitId team = fixture.organisation.unit(name, UnitKind.TEAM, null);
        SessionId session = fixture.session("Court skills", 1, 10);
        fixture.book(fixture.amina, session);
        for (int place = 0; place < 2; place++) {
            PersonId person = fixture.organisation.person("New", team, "Social worker", null);
            fixture.book(fixture.organisation.signedIn(person), session);
        }
        jdbc.sql("update course_session set cost = 700 where session_id = :session")
                .param("session", session.value())
                .update();
        assertThat(costs(name)).containsExactly(new TeamCost(name, "", 2, 2, new BigDecimal("466.67")));
        fixture.cancelSession(session);
        assertThat(costs(name)).isEmpty();
    }

    private List<TeamCost> costs(String unit) {
        return BookingFixture.by(fixture.esther, () -> service.costs(year)).stream()
                .filter(each -> each.unit().equals(unit))
                .toList();
    }
}
