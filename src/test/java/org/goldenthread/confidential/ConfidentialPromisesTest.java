package org.goldenthread.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.confidential.ConfidentialFixture.ANSWERS;
import static org.goldenthread.confidential.ConfidentialFixture.COMMENTS;
import static org.goldenthread.confidential.ConfidentialFixture.as;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself holds what those who are asked were promised, and lets go of it when the time is over. */
@PortalTest
class ConfidentialPromisesTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MyInterviewService mine;

    @Autowired
    InterviewReadingService reading;

    @Autowired
    @Qualifier("deleteConfidentialInterviews") RecurringTask<Void> retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private ConfidentialFixture fixture;
    private InterviewId interview;
    private RequestId hannahs;

    @BeforeEach
    void ask() {
        fixture = new ConfidentialFixture(context);
        answered();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void answered() {
        interview = fixture.send();
        hannahs = fixture.request(interview, fixture.hannahs);
        as(fixture.hannah, () -> {
            mine.send(interview, ANSWERS, COMMENTS);
            return true;
        });
        as(fixture.david, () -> reading.read(hannahs));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            insert into confidential_reader values (:interview, :amina)                                      | fixed once it is sent
            update confidential_reader set person_id = :amina where interview_id = :interview and person_id = :david | fixed once it is sent
            update confidential_reader set interview_id = :other where interview_id = :interview             | fixed once it is sent
            delete from confidential_reader where interview_id = :interview                                  | fixed once it is sent
            insert into confidential_request (interview_id, person_id) values (:interview, :amina)           | fixed once it is sent
            update confidential_request set person_id = :amina where request_id = :request                   | fixed once it is sent
            delete from confidential_request where request_id = :request                                     | fixed once it is sent
            update confidential_interview set status = 'DRAFT' where interview_id = :interview               | cannot change once it is sent
            update confidential_interview set kept_until = kept_until + 1 where interview_id = :interview    | cannot change once it is sent
            update confidential_interview set closes_at = closes_at + interval '1 day' where interview_id = :interview | cannot change once it is sent
            update confidential_interview set purpose = 'Other' where interview_id = :interview              | cannot change once it is sent
            update confidential_interview set instrument = '{}' where interview_id = :interview              | cannot change once it is sent
            delete from confidential_interview where interview_id = :interview                               | kept as long as was promised
            update confidential_answer set request_id = :bens where request_id = :request                    | stays with the person
            update confidential_reading set read_at = now() where request_id = :request                      | log of who read
            update confidential_reading set reader_id = :amina where request_id = :request                   | log of who read
            delete from confidential_reading where request_id = :request                                     | log of who read
            insert into confidential_reading (request_id, reader_id, read_at) values (:request, :amina, now())  | only its readers
            insert into confidential_reading (request_id, reader_id, read_at) values (:bens, :david, now())     | only its readers
            truncate confidential_reading                                                                    | one by one
            truncate confidential_interview cascade                                                          | one by one
            update confidential_interview set status = 'SENT' where interview_id = :other                    | one to five readers
            """)
    void theDatabaseRefuses(String sql, String reason) {
        assertThatThrownBy(() -> jdbc.sql(sql)
                        .param("interview", interview.value())
                        .param("other", draft())
                        .param("request", hannahs.value())
                        .param("bens", fixture.request(interview, fixture.bens).value())
                        .param("amina", fixture.aminas.value())
                        .param("david", fixture.davids.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aDraftIsSentOnlyWithReadersWhoAreNotAskedAndSomebodyToAsk() {
        long draft = draft();
        name("confidential_reader", draft, fixture.davids.value());
        assertThatThrownBy(() -> send(draft)).hasMessageContaining("asks somebody");
        name("confidential_request", draft, fixture.davids.value());
        assertThatThrownBy(() -> send(draft)).hasMessageContaining("in which they are asked");
        jdbc.sql("delete from confidential_reader where interview_id = ?")
                .param(draft)
                .update();
        for (long reader : new long[] {
            fixture.farids.value(),
            fixture.hannahs.value(),
            fixture.bens.value(),
            fixture.aminas.value(),
            fixture.esthers.value()
        }) {
            name("confidential_reader", draft, reader);
        }
        long sixth = new ConfidentialFixture(context).davids.value();
        name("confidential_reader", draft, sixth);
        assertThatThrownBy(() -> send(draft)).hasMessageContaining("one to five readers");
        jdbc.sql("delete from confidential_reader where interview_id = ? and person_id = ?")
                .params(draft, sixth)
                .update();
        assertThat(send(draft)).isEqualTo(1);
    }

    @Test
    void theLogOutlivesWhatIsTakenBack() {
        as(fixture.hannah, () -> {
            mine.withdraw(interview);
            return true;
        });
        assertThatThrownBy(() -> jdbc.sql("delete from confidential_reading where request_id = ?")
                        .param(hannahs.value())
                        .update())
                .hasMessageContaining("log of who read");
        assertThat(as(fixture.hannah, () -> mine.find(interview)).readings()).hasSize(1);
    }

    @Test
    void whenItsTimeIsOverEverythingGoesAndNothingElse() {
        InterviewId young = interview;
        clock.set(Instant.now().minus(Duration.ofDays(400)));
        answered();
        InterviewId old = interview;
        clock.reset();

        ExecutionContext unused = null;
        retention.executeRecurringly(new TaskInstance<>(retention.getName(), RecurringTask.INSTANCE), unused);

        assertThat(rows(old)).isZero();
        assertThat(fixture.readings(hannahs)).isZero();
        assertThat(rows(young)).isEqualTo(1);
    }

    private long rows(InterviewId id) {
        return jdbc.sql("select count(*) from confidential_interview where interview_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private int send(long draft) {
        return jdbc.sql("update confidential_interview set status = 'SENT' where interview_id = ?")
                .param(draft)
                .update();
    }

    private void name(String table, long draft, long person) {
        jdbc.sql("insert into " + table + " (interview_id, person_id) values (?, ?)")
                .params(draft, person)
                .update();
    }

    private long draft() {
        return jdbc.sql("""
                        insert into confidential_interview
                               (launch_form, owner_id, title, purpose, instrument, opened_at, closes_at, kept_until)
                        select gen_random_uuid(), owner_id, title, purpose, instrument, opened_at, closes_at, kept_until
                          from confidential_interview where interview_id = ?
                        returning interview_id
                        """).param(interview.value()).query(Long.class).single();
    }
}
