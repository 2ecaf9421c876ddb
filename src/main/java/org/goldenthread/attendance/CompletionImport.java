package org.goldenthread.attendance;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.CsvFile;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.goldenthread.tabular.RowsReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Brings completions over from records that are older than the portal, so that nobody is asked anew for what they have. A bad
 * row is reported and left out; the good ones load. Sending a file again changes nothing.
 */
@Service
public class CompletionImport {

    public static final String FILE = "completions.csv";

    private static final List<String> COLUMNS = List.of("employee_number", "course", "completed_on");
    private static final DataSize LIMIT = DataSize.ofMegabytes(20);
    private static final int MOST_PROBLEMS = 1000;

    private final EarlierCompletions completions;
    private final StaffDirectory directory;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CompletionImport(
            EarlierCompletions completions,
            StaffDirectory directory,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.completions = completions;
        this.directory = directory;
        this.events = events;
        this.transaction = transaction;
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public long largestFile() {
        return LIMIT.toBytes();
    }

    /**
     * Reads a file of completions.
     *
     * @param apply false to see what it would change, and change nothing
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public RowsReport<CompletionImportReason> read(Path file, boolean apply) {
        RowProblems<CompletionImportReason> problems = RowProblems.refusingBeyond(MOST_PROBLEMS, FILE);
        List<CompletionRow.Earlier> good = new ArrayList<>();
        Map<String, Long> people = completions.people();
        Map<String, Long> courses = completions.courses();
        int rows;
        try {
            rows = new CsvFile(FILE, COLUMNS, LIMIT)
                    .read(
                            file,
                            row -> new CompletionRow(row, problems, people, courses, directory.today())
                                    .read()
                                    .ifPresent(good::add));
        } catch (FileRefused refusal) {
            return RowsReport.refused(refusal.problem());
        }
        int added = requireNonNull(transaction.execute(status -> {
            if (!apply) {
                status.setRollbackOnly();
            }
            int written = completions.add(good);
            if (written > 0 && apply) {
                events.publishEvent(new EarlierCompletionsTaken());
            }
            return written;
        }));
        return RowsReport.of(rows, added, 0, good.size() - added, problems);
    }
}
