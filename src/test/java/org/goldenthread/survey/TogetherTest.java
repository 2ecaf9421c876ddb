package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ballots that wait for the same writer: somebody holds the campaign's lock while they come. */
@PortalTest
class TogetherTest {

    @Autowired
    SurveyService surveys;

    @Autowired
    CampaignService campaigns;

    @Autowired
    BallotBox box;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource dataSource;

    private final Random random = new Random(7);
    private SurveyFixture fixture;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new SurveyFixture(jdbc, campaigns, 2, 10);
        campaign = fixture.launch(java.time.Instant.now());
    }

    @AfterEach
    void close() {
        fixture.close(campaign);
    }

    @Test
    void ballotsThatWaitAreWrittenInOneTransactionAndEachIsCounted() throws Exception {
        List<Future<?>> sent = whileLocked(threads -> {
            List<Future<?>> casting = new ArrayList<>();
            for (PersonId person : others()) {
                casting.add(threads.submit(() -> cast(person)));
            }
            return casting;
        });

        for (Future<?> one : sent) {
            one.get();
        }
        assertThat(transactions()).hasSize(fixture.people().size());
        assertThat(transactions().stream().distinct()).hasSize(2);
        assertThat(answered()).isEqualTo(fixture.people().size());
    }

    @Test
    void onePersonsTwoWindowsInOneTransactionCountOnce() throws Exception {
        PersonId person = fixture.people().getFirst();
        List<Future<?>> sent = whileLocked(threads -> List.of(
                threads.submit(() -> cast(person)),
                threads.submit(() -> cast(person)),
                threads.submit(() -> cast(person))));

        assertThat(sent.stream().filter(this::failed)).hasSize(2);
        assertThat(transactions()).hasSize(2);
        assertThat(answered()).isEqualTo(2);
    }

    @Test
    void aBallotThatCannotBeStoredCostsNobodyElseTheirs() throws Exception {
        BallotDraft good = SurveyFixture.random(random, 1);
        List<Integer> tooMuch = new ArrayList<>(good.answers());
        tooMuch.set(0, 40_000);
        var bad = new CheckedDraft(good.key(), tooMuch, java.util.Map.of(), SurveyFixture.ITEMS);
        String number = fixture.signedIn(fixture.people().getFirst()).employeeNumber();
        List<Future<?>> sent = whileLocked(threads -> {
            List<Future<?>> casting = new ArrayList<>();
            casting.add(threads.submit(() -> box.cast(new SentBallot(campaign, number, bad, java.time.Instant.now()))));
            for (PersonId person : fixture.people().subList(1, 8)) {
                casting.add(threads.submit(() -> cast(person)));
            }
            return casting;
        });

        assertThat(sent.remove(1))
                .failsWithin(java.time.Duration.ofMinutes(1))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(DataAccessException.class);
        for (Future<?> one : sent) {
            one.get();
        }
        assertThat(transactions()).hasSize(8);
        assertThat(answered()).isEqualTo(8);
    }

    private List<PersonId> others() {
        return fixture.people().subList(0, fixture.people().size() - 1);
    }

    private interface Senders {
        List<Future<?>> send(ExecutorService threads);
    }

    /** Lets the last person, and then the others, send while nobody can write; they all wait before somebody can. */
    private List<Future<?>> whileLocked(Senders senders) throws SQLException {
        try (ExecutorService threads = Executors.newFixedThreadPool(20);
                Connection connection = dataSource.getConnection()) {
            List<Future<?>> sent = new ArrayList<>();
            try (var lock = connection.prepareStatement("select pg_advisory_lock(?)")) {
                lock.setLong(1, campaign.value());
                lock.execute();
                // The first keeps the writer waiting for the lock.
                Future<?> first = threads.submit(() -> cast(fixture.people().getLast()));
                await(this::writerWaits);
                sent.addAll(senders.send(threads));
                await(() -> box.waiting() == sent.size());
                sent.addFirst(first);
            } finally {
                connection.createStatement().execute("select pg_advisory_unlock_all()");
            }
            return sent;
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private boolean writerWaits() {
        return jdbc.sql(
                        "select exists (select from pg_locks where locktype = 'advisory' and objid = ? and not granted)")
                .param(campaign.value())
                .query(Boolean.class)
                .single();
    }

    private Receipt cast(PersonId person) {
        return fixture.as(person, () -> surveys.cast(campaign, SurveyFixture.random(random, 1)));
    }

    private boolean failed(Future<?> sent) {
        return sent.state() == Future.State.FAILED && sent.exceptionNow() instanceof AnswerRefused;
    }

    private List<String> transactions() {
        return jdbc.sql("select ballot.xmin::text from ballot join reporting_cell using (cell_id)"
                        + " join reporting_group using (group_id) where campaign_id = ?")
                .param(campaign.value())
                .query(String.class)
                .list();
    }

    private int answered() {
        return jdbc.sql(
                        "select sum(cardinality(participation.answered)) from participation join reporting_cell using (cell_id)"
                                + " join reporting_group using (group_id) where campaign_id = ?")
                .param(campaign.value())
                .query(Integer.class)
                .single();
    }
}
