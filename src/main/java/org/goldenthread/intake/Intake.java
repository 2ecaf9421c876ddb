package org.goldenthread.intake;

import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.security.Access;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Remembers each file that is to change something, from before it is read; what becomes of it is added at the end. */
@Service
public class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Arrivals arrivals;
    private final CurrentUser currentUser;

    Intake(Arrivals arrivals, CurrentUser currentUser) {
        this.arrivals = arrivals;
        this.currentUser = currentUser;
    }

    /**
     * Reads a file, which is known to have come whatever happens then. Must not be called in a transaction, which could take the
     * memory away.
     *
     * @param file what kind of file it is, such as {@code people.csv}
     * @param reading reads it to its end
     * @param ending what became of it
     */
    @PreAuthorize(Access.DATA)
    public <T> T reading(String file, Supplier<T> reading, Function<T, Ending> ending) {
        long arrival = arrivals.begin(file, way());
        try {
            T report = reading.get();
            arrivals.end(arrival, ending.apply(report));
            return report;
        } catch (RuntimeException e) {
            log.error("Reading {} failed", file, e);
            arrivals.fail(arrival);
            throw e;
        }
    }

    private Way way() {
        if (currentUser.find().isPresent()) {
            return Way.PAGE;
        }
        return Programme.isDropFolder() ? Way.FOLDER : Way.API;
    }
}
