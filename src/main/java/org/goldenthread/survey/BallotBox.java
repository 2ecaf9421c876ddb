package org.goldenthread.survey;

import static java.util.stream.Collectors.groupingBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.goldenthread.survey.AnswerRefused.Reason;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes ballots. One thread writes; those that come while it does wait, and are written together next: the fewer commits,
 * the more ballots in a second, and the more of them in a transaction, the less it says of any.
 */
@Component
class BallotBox implements DisposableBean {

    /** At most so many in a transaction, so that nobody waits long. */
    private static final int TOGETHER = 64;

    private final BallotWriter writer;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("ballot-box").factory());

    BallotBox(BallotWriter writer) {
        this.writer = writer;
    }

    /**
     * Returns when the ballot is on disk.
     *
     * @throws AnswerRefused when it may not be accepted, and then nothing is stored
     */
    void cast(SentBallot ballot) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A ballot must not share a transaction with anything");
        }
        Waiting mine = new Waiting(ballot, new CompletableFuture<>());
        waiting.add(mine);
        thread.execute(this::writeWaiting);
        Optional<Reason> refused;
        try {
            refused = mine.outcome.join();
        } catch (CompletionException failure) {
            throw new DataAccessResourceFailureException("Casting a ballot", failure.getCause());
        }
        refused.ifPresent(reason -> {
            throw new AnswerRefused(reason);
        });
    }

    /** How many nobody writes yet. */
    int waiting() {
        return waiting.size();
    }

    private void writeWaiting() {
        List<Waiting> some = new ArrayList<>(TOGETHER);
        while (some.size() < TOGETHER && waiting.poll() instanceof Waiting next) {
            some.add(next);
        }
        some.stream().collect(groupingBy(it -> it.ballot.campaign())).forEach(this::write);
    }

    private void write(CampaignId campaign, List<Waiting> ballots) {
        try {
            List<Optional<Reason>> outcomes =
                    writer.write(campaign, ballots.stream().map(Waiting::ballot).toList());
            for (int place = 0; place < ballots.size(); place++) {
                ballots.get(place).outcome.complete(outcomes.get(place));
            }
        } catch (SQLException | RuntimeException failure) {
            if (ballots.size() > 1 && BallotWriter.isUnstorable(failure)) {
                // One of them, which must not cost the others theirs.
                ballots.forEach(one -> write(campaign, List.of(one)));
            } else {
                ballots.forEach(one -> one.outcome.completeExceptionally(failure));
            }
        }
    }

    /** Ends when those who wait have their outcome. */
    @Override
    public void destroy() {
        thread.close();
    }

    private record Waiting(SentBallot ballot, CompletableFuture<Optional<Reason>> outcome) {}
}
