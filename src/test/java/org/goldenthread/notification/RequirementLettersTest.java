package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.learning.CourseId;
import org.goldenthread.requirement.NightOfRequirements;
import org.goldenthread.requirement.RequirementFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has courses to do hears of all of them in one message, and of none once they are done. */
@PortalTest
class RequirementLettersTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    @Autowired
    RequirementLetters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private RequirementFixture fixture;
    private CourseId overdue;
    private CourseId due;

    @BeforeEach
    void twoCoursesToDo() {
        forget();
        clock.setInLondon(MONDAY.atTime(10, 0));
        fixture = new RequirementFixture(context);
        overdue = fixture.elearning("Overdue " + UUID.randomUUID());
        due = fixture.elearning("Due " + UUID.randomUUID());
        fixture.require(overdue, MONDAY.minusDays(200));
        fixture.require(due, MONDAY.minusDays(1));
        NightOfRequirements.workOut(context);
        NightOfRequirements.noteReminders(context);
    }

    @AfterEach
    void realTime() {
        forget();
        clock.reset();
    }

    @Test
    void oneMessageNamesAllCoursesAndASecondIsNotWritten() {
        write();
        write();
        assertThat(subjectsToAmina()).containsExactly("2 courses are due");
        assertThat(textToAmina())
                .contains("Overdue ", ": it was due by ", "Due ", ": by ", "/my-learning/requirements");
    }

    @Test
    void whoeverHasDoneAllOfThemGetsNothing() {
        write();
        String about = jdbc.sql("select about from letter where source = 'requirement' and about like :amina")
                .param("amina", fixture.aminasKey.value() + "/%")
                .query(String.class)
                .single();
        assertThat(letters.isOver(about)).isFalse();
        fixture.complete(fixture.amina, overdue);
        fixture.complete(fixture.amina, due);
        assertThat(letters.isOver(about)).isTrue();
    }

    private List<String> subjectsToAmina() {
        return toAmina("subject");
    }

    private String textToAmina() {
        return String.join("\n", toAmina("plain"));
    }

    private List<String> toAmina(String column) {
        return jdbc.sql(
                        "select " + column
                                + " from letter join message using (letter_id) where source = 'requirement' and person_id = :amina")
                .param("amina", fixture.aminasKey.value())
                .query(String.class)
                .list();
    }

    private void write() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> letters.writeNext()));
        }
    }

    private void forget() {
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'requirement')")
                .update();
        jdbc.sql("delete from letter where source = 'requirement'").update();
        jdbc.sql("delete from requirement_reminder").update();
    }
}
