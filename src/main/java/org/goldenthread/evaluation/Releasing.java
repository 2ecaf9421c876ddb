package org.goldenthread.evaluation;

import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Releases answers, once a night and in steps of at least a threshold: whoever compares a page with what it said before sees
 * the sum of at least so many answers, never one. It happens at night so that a figure does not appear with the last answer.
 */
@Component
class Releasing implements EvaluationReleases {

    private final EvaluationBallots ballots;
    private final StaffDirectory directory;
    private final TransactionTemplate transactions;
    private final int threshold;
    private final int managers;

    Releasing(
            EvaluationBallots ballots,
            StaffDirectory directory,
            TransactionTemplate transactions,
            @Value("${goldenthread.evaluation.threshold}") int threshold,
            @Value("${goldenthread.evaluation.managers}") int managers) {
        if (threshold < 5 || managers < 3) {
            throw new IllegalArgumentException("Nobody can be told apart among at least 5 people and 3 managers");
        }
        this.ballots = ballots;
        this.directory = directory;
        this.transactions = transactions;
        this.threshold = threshold;
        this.managers = managers;
    }

    int threshold() {
        return threshold;
    }

    /** Each course in a transaction of its own. */
    @Override
    public void run() {
        ballots.ready(threshold, managers)
                .forEach(waiting ->
                        transactions.executeWithoutResult(status -> ballots.release(waiting, directory.today())));
    }
}
