package org.goldenthread.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** On the last of the days that a table promises a record is there, on the next it is gone, with all that belongs to it. */
@PortalTest
class RetentionTest {

    @Autowired
    OldRecords old;

    @Autowired
    DeletionService deletion;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private LocalDate today;
    private PersonId person;

    @BeforeEach
    void prepare() {
        forget();
        today = directory.today();
        OrganisationFixture staff = new OrganisationFixture(jdbc);
        person = staff.person("Pat", staff.unit("Team", UnitKind.TEAM, null), "Social worker", null);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from programme_application").update();
        jdbc.sql("delete from application_round").update();
    }

    /** The first session that anybody recorded says since when supervision is counted, for all other tests too. */
    @AfterEach
    void forgetSessions() {
        jdbc.sql("delete from supervision_session where person_id = :person")
                .param("person", person.value())
                .update();
    }

    @Test
    void sessionsGoSixYearsAfterTheirDayWithCorrectionsAndActions() {
        LocalDate last = today.minusYears(6);
        session(last);
        long gone = session(last.minusDays(1));
        run("insert into supervision_correction select supervision_session_id, 1, kind, held_on, 60, recorded_by_id,"
                + " recorded_at from supervision_session where supervision_session_id = " + gone);
        run("insert into supervision_action (form, supervision_session_id, words, owner, due_on) values"
                + " (gen_random_uuid(), " + gone + ", 'Write', 'PERSON', '2020-01-01')");
        old.delete();
        assertThat(days("select held_on from supervision_session where person_id = :person"))
                .containsExactly(last);
    }

    @Test
    void moreThanOneStepGoesInOneNight() {
        LocalDate last = today.minusYears(6);
        for (int day = 1; day <= 450; day++) {
            session(last.minusDays(day));
        }
        old.delete();
        assertThat(days("select held_on from supervision_session where person_id = :person"))
                .isEmpty();
    }

    @Test
    void signedReviewsGoSixYearsAfterTheDayOfTheirRound() {
        LocalDate last = today.minusYears(6);
        review(last);
        review(last.minusDays(1));
        old.delete();
        assertThat(
                        days(
                                "select sign_by from review join review_cycle using (review_cycle_id) where person_id = :person"))
                .containsExactly(last);
        assertThat(days("select sign_by from review_cycle where set_up_by_id = :person"))
                .containsExactly(last);
    }

    @Test
    void enrolmentsGoSixYearsAfterTheirEndAndThoseUnderWayStay() {
        LocalDate last = today.minusYears(6);
        enrolment("'COMPLETED'", last);
        enrolment("'ENDED'", last.minusDays(1));
        enrolment("'UNDER_WAY'", null);
        old.delete();
        assertThat(jdbc.sql("select status from enrolment where person_id = :person order by status")
                        .param("person", person.value())
                        .query(String.class)
                        .list())
                .containsExactly("COMPLETED", "UNDER_WAY");
    }

    @Test
    void applicationsGoTwoYearsAfterTheirRoundHasClosed() {
        LocalDate last = today.minusYears(2);
        application(last);
        application(last.minusDays(1));
        old.delete();
        assertThat(days(
                        "select closes_on from programme_application join application_round using (application_round_id)"
                                + " where person_id = :person"))
                .containsExactly(last);
    }

    @Test
    void onlyAdministratorsReadHowManyWentAndWhen() {
        SignedIn other = new SignedIn("farid", "Farid Test", "none", Set.of(Role.SURVEY_OWNER, Role.LEADER));
        assertThatThrownBy(() -> CurrentUser.runAs(other, deletion::ofTheYear))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(deletion::ofTheYear).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        int before = sessionsDeleted().deleted();
        session(today.minusYears(7));
        session(today.minusYears(8));
        old.delete();
        assertThat(sessionsDeleted())
                .returns(before + 2, KeptKind::deleted)
                .returns(6, KeptKind::years)
                .returns(Optional.of(today), KeptKind::lastOn);
    }

    private KeptKind sessionsDeleted() {
        SignedIn grace = new SignedIn("grace", "Grace Test", "none", Set.of(Role.ADMINISTRATOR));
        return CurrentUser.runAs(grace, deletion::ofTheYear).stream()
                .filter(kind -> kind.kind().equals("SUPERVISION_SESSION"))
                .findFirst()
                .orElseThrow();
    }

    private long session(LocalDate on) {
        return jdbc.sql("""
                        insert into supervision_session (form, version, person_id, kind, held_on, minutes, recorded_by_id,
                                                         recorded_at)
                        values (:form, 1, :person, 'PERSONAL', :on, 60, :person, now()) returning supervision_session_id
                        """)
                .param("form", UUID.randomUUID())
                .param("person", person.value())
                .param("on", on)
                .query(Long.class)
                .single();
    }

    /** With a part, an answer, feedback, a signature and a remark. */
    private void review(LocalDate signBy) {
        long cycle = jdbc.sql("""
                        insert into review_cycle (form, name, from_day, to_day, opens_on, sign_by, questions, set_up_by_id)
                        values (:form, :name, :sign - 90, :sign - 30, :sign - 30, :sign, 'review-form', :person)
                        returning review_cycle_id
                        """)
                .param("form", UUID.randomUUID())
                .param("name", "Round " + UUID.randomUUID())
                .param("sign", signBy)
                .param("person", person.value())
                .query(Long.class)
                .single();
        long review = jdbc.sql("insert into review (review_cycle_id, person_id, state) values (:cycle, :person,"
                        + " 'PREPARING') returning review_id")
                .param("cycle", cycle)
                .param("person", person.value())
                .query(Long.class)
                .single();
        List.of(
                        "insert into review_part (review_id, writer_id, side) values (%1$d, %2$d, 'PERSON')",
                        "insert into review_answer values (%1$d, %2$d, 'hard', 'What was hard?', 'Much', 1)",
                        "insert into review_agreed values (%1$d, 'goals', 'Which goals?', 'Two', 1, %2$d)",
                        "insert into review_fact (review_id, kind, name) values (%1$d, 'STRENGTH', 'Hope')",
                        "insert into review_feedback (review_id, asked_id, question, asked_on) values (%1$d, %2$d, 'How?', current_date)",
                        "insert into review_signature (review_id, side, signer_id, agreed_version, signed_at) values (%1$d, 'PERSON', %2$d, 1, now())",
                        "update review set state = 'SIGNED' where review_id = %1$d",
                        "insert into review_remark (form, review_id, by_id, words, at) values (gen_random_uuid(), %1$d, %2$d, 'Done', now())")
                .forEach(sql -> run(sql.formatted(review, person.value())));
    }

    private void enrolment(String status, @Nullable LocalDate ended) {
        jdbc.sql(
                        "insert into enrolment (form, version, person_id, programme, starts_on, review_plan, status, ended_on, agreement)"
                                + " values (gen_random_uuid(), 1, :person, 'asye', '2019-01-07', 'quarterly', " + status
                                + ", :ended, '')")
                .param("person", person.value())
                .param("ended", ended)
                .update();
    }

    private void application(LocalDate closes) {
        jdbc.sql("""
                        with round as (
                            insert into application_round (form, programme, opens_on, closes_on, decided_by, starts_on)
                            values (gen_random_uuid(), 'emerging-talent', :closes, :closes, :closes, :closes)
                            returning application_round_id)
                        insert into programme_application (application_round_id, person_id, version, status, support_words,
                                                           feedback)
                        select application_round_id, :person, 1, 'DRAFT', '', '' from round
                        """).param("closes", closes).param("person", person.value()).update();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private List<LocalDate> days(String sql) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .query(LocalDate.class)
                .list();
    }
}
