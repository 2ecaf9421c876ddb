package org.goldenthread.development;

import java.time.LocalDate;
import java.util.Objects;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what was kept for its years, in small steps so that nobody waits for it; it is counted, and nothing says whose it was. */
@Component
class OldRecords {

    private static final int STEP = 200;

    private final JdbcClient jdbc;
    private final Deletions deletions;
    private final TransactionTemplate transaction;
    private final StaffDirectory directory;

    OldRecords(JdbcClient jdbc, Deletions deletions, TransactionTemplate transaction, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.deletions = deletions;
        this.transaction = transaction;
        this.directory = directory;
    }

    void delete() {
        LocalDate today = directory.today();
        for (KeptRecord kind : KeptRecord.values()) {
            int step;
            do {
                step = Objects.requireNonNull(transaction.execute(status -> deleteSome(kind, today)));
            } while (step == STEP);
        }
        deletions.forget(today);
    }

    private int deleteSome(KeptRecord kind, LocalDate today) {
        int deleted = jdbc.sql(kind.deletion())
                .param("before", today.minusYears(kind.years()))
                .param("most", STEP)
                .update();
        if (deleted > 0) {
            deletions.count(kind, deleted, today);
        }
        return deleted;
    }
}
