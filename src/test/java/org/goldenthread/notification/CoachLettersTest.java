package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The coach hears once of a request, whoever asked once of the answer; what they wrote to each other is in no e-mail. */
@PortalTest
class CoachLettersTest {

    @Autowired
    CoachLetters letters;

    @Autowired
    CoachService coaches;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private SignedIn amina;
    private SignedIn coach;

    @BeforeEach
    void ask() {
        forget();
        clock.setInLondon(LocalDateTime.of(2026, 11, 27, 10, 0));
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        UnitId team = staff.unit("Team", UnitKind.TEAM, null);
        PersonId coaching = staff.person("Coach", team, "Practice educator", null);
        amina = staff.signedIn(staff.person("Amina", team, "Social worker", null));
        coach = staff.signedIn(coaching, Role.LEARNING_PUBLISHER);
        as(coach, () -> coaches.name(coaching, "Tuesdays"));
        as(amina, () -> coaches.ask(UUID.randomUUID(), coaching, "My secret worry"));
    }

    @AfterEach
    void forget() {
        clock.reset();
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'coach')")
                .update();
        jdbc.sql("delete from letter where source = 'coach'").update();
        jdbc.sql("update coaching_request set coach_told = true, person_told = true")
                .update();
    }

    @Test
    void eachHearsOnceAndNoneOfTheWordsIsMailed() {
        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();
        String asked = about().getFirst();
        assertThat(letters.isOver(asked)).isFalse();
        as(
                coach,
                () -> coaches.accept(
                        coaches.toMe().getFirst().id(),
                        LocalDateTime.of(2026, 12, 1, 10, 0)
                                .atZone(StaffDirectory.LONDON)
                                .toInstant(),
                        "My secret answer"));
        assertThat(letters.isOver(asked)).isTrue();
        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();
        assertThat(about()).hasSize(2).filteredOn(letters::isOver).containsExactly(asked);
        assertThat(jdbc.sql("select subject || plain || html from letter where source = 'coach'")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(text -> text.contains("secret"))
                .anyMatch(text -> text.contains("Amina Test asked you"))
                .anyMatch(text -> text.contains("Coach Test has answered"));
    }

    @Test
    void whatWasAnsweredBeforeAnythingWasWrittenIsOneMessage() {
        as(coach, () -> coaches.decline(coaches.toMe().getFirst().id(), ""));
        assertThat(write()).isEqualTo(1);
        assertThat(about()).allMatch(about -> about.endsWith("/answered"));
    }

    private List<String> about() {
        return jdbc.sql("select about from letter where source = 'coach' order by letter_id")
                .query(String.class)
                .list();
    }

    private int write() {
        int written = 0;
        while (Objects.requireNonNull(transaction.execute(status -> letters.writeNext()))) {
            written++;
        }
        return written;
    }

    private static void as(SignedIn person, Runnable work) {
        CurrentUser.runAs(person, () -> {
            work.run();
            return true;
        });
    }
}
