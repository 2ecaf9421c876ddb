package org.goldenthread.learning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.CsvFile;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.goldenthread.tabular.RowsReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Imports courses and sessions in bulk; {@code demo/README.md} says what each column means.
 *
 * <p>Every row goes through the same doors as a publisher's own work, so what a publisher could not do a file cannot either,
 * and whoever is to come hears of a session that a file moves. A bad row is reported and left out; the good ones load. Sending
 * a file again changes nothing.
 */
@Service
public class LearningImport {

    public static final String COURSES = "courses.csv";
    public static final String SESSIONS = "sessions.csv";

    private static final DataSize LIMIT = DataSize.ofMegabytes(8);
    private static final int MOST_PROBLEMS = 10_000;

    private final ImportedCourses courses;
    private final ImportedSessions sessions;
    private final DatedFrameworks frameworks;
    private final StaffDirectory directory;
    private final TransactionTemplate transaction;
    private final TransactionTemplate eachRow;

    LearningImport(
            ImportedCourses courses,
            ImportedSessions sessions,
            DatedFrameworks frameworks,
            StaffDirectory directory,
            PlatformTransactionManager transactions) {
        this.courses = courses;
        this.sessions = sessions;
        this.frameworks = frameworks;
        this.directory = directory;
        this.transaction = new TransactionTemplate(transactions);
        this.eachRow = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public long largestFile() {
        return LIMIT.toBytes();
    }

    /**
     * Reads a file of courses.
     *
     * @param apply false to see what it would change, and change nothing
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public RowsReport<LearningImportReason> courses(Path file, boolean apply) {
        Set<String> seen = new HashSet<>();
        return run(file, COURSES, FileCourse.COLUMNS, apply, row -> {
            FileCourse course = FileCourse.read(row, frameworks);
            return course != null && once(row, course.code(), seen) ? courses.take(course, row) : Outcome.LEFT_OUT;
        });
    }

    /**
     * Reads a file of sessions, whose courses have to be there.
     *
     * @param apply false to see what it would change, and change nothing
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public RowsReport<LearningImportReason> sessions(Path file, boolean apply) {
        Set<String> seen = new HashSet<>();
        Map<String, UnitId> units =
                directory.structureOn(directory.today()).all().stream().collect(toMap(Unit::code, Unit::id));
        return run(file, SESSIONS, FileSession.COLUMNS, apply, row -> {
            FileSession session = FileSession.read(row, units);
            return session != null && once(row, session.code(), seen) ? sessions.take(session, row) : Outcome.LEFT_OUT;
        });
    }

    /** What became of a row. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        LEFT_OUT
    }

    /** Takes one row, or throws {@link LearningRefused} before it has changed anything. */
    private interface Taker {
        Outcome take(LearningRow row);
    }

    private RowsReport<LearningImportReason> run(
            Path file, String name, List<String> columns, boolean apply, Taker taker) {
        return requireNonNull(transaction.execute(status -> {
            RowProblems<LearningImportReason> problems = RowProblems.refusingBeyond(MOST_PROBLEMS, name);
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            if (!apply) {
                status.setRollbackOnly();
            }
            try {
                int rows = new CsvFile(name, columns, LIMIT)
                        .read(
                                file,
                                row -> counts.merge(takeRow(new LearningRow(row, problems), taker), 1, Integer::sum));
                return RowsReport.of(
                        rows,
                        counts.getOrDefault(Outcome.ADDED, 0),
                        counts.getOrDefault(Outcome.CHANGED, 0),
                        counts.getOrDefault(Outcome.UNCHANGED, 0),
                        problems);
            } catch (FileRefused refusal) {
                status.setRollbackOnly();
                return RowsReport.refused(refusal.problem());
            }
        }));
    }

    /** A row that is refused midway leaves nothing behind. */
    private Outcome takeRow(LearningRow row, Taker taker) {
        try {
            return requireNonNull(eachRow.execute(status -> taker.take(row)));
        } catch (LearningRefused refused) {
            row.problem("", "", LearningImportReason.REFUSED, refused.reason().name());
            return Outcome.LEFT_OUT;
        }
    }

    private static boolean once(LearningRow row, String code, Set<String> seen) {
        if (seen.add(code)) {
            return true;
        }
        row.problem("code", code, LearningImportReason.DUPLICATE, "");
        return false;
    }
}
