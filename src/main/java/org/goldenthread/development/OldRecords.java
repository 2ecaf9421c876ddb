package org.goldenthread.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.goldenthread.organisation.StaffDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes what was kept for its years, in small steps; the log says how many of which kind it were, and nothing of whose. */
@Component
class OldRecords {

    private static final Logger log = LoggerFactory.getLogger(OldRecords.class);
    private static final int STEP = 200;

    private final List<Retention> kinds;
    private final TransactionTemplate transaction;
    private final StaffDirectory directory;

    OldRecords(List<Retention> kinds, TransactionTemplate transaction, StaffDirectory directory) {
        this.kinds = List.copyOf(kinds);
        this.transaction = transaction;
        this.directory = directory;
    }

    void delete() {
        LocalDate today = directory.today();
        kinds.forEach(kind -> delete(kind, today));
    }

    private void delete(Retention kind, LocalDate today) {
        int all = 0;
        int step;
        do {
            step = Objects.requireNonNull(transaction.execute(status -> kind.deleteSome(today, STEP)));
            all += step;
        } while (step == STEP);
        if (all > 0) {
            log.info("Deleted because their years are over: {} {}", all, kind.what());
        }
    }
}
