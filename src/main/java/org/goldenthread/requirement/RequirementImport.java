package org.goldenthread.requirement;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.CsvFile;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.goldenthread.tabular.RowsReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Imports requirements; the columns are those of the form. A bad row is reported and left out; the good ones load. Sending a file
 * again changes nothing.
 */
@Service
public class RequirementImport {

    public static final String FILE = "requirements.csv";

    private static final List<String> COLUMNS = List.of("code", "course", "why", "from");
    private static final DataSize LIMIT = DataSize.ofMegabytes(2);
    private static final int MOST_PROBLEMS = 1000;

    private final RequirementService service;
    private final Requirements requirements;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RequirementImport(
            RequirementService service,
            Requirements requirements,
            StaffDirectory directory,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.service = service;
        this.requirements = requirements;
        this.directory = directory;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    private static final class Counts {
        private int added;
        private int changed;
        private int unchanged;
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public long largestFile() {
        return LIMIT.toBytes();
    }

    /**
     * Reads a file of rules.
     *
     * @param apply false to see what it would change, and change nothing
     */
    @PreAuthorize(Access.LEARNING_PUBLISHER)
    public RowsReport<RequirementImportReason> read(Path file, boolean apply) {
        Map<String, UnitId> units =
                directory.structureOn(directory.today()).all().stream().collect(toMap(Unit::code, Unit::id));
        Map<String, CourseId> courses = courses();
        return requireNonNull(transaction.execute(status -> {
            RowProblems<RequirementImportReason> problems = RowProblems.refusingBeyond(MOST_PROBLEMS, FILE);
            Set<String> seen = new HashSet<>();
            Counts counts = new Counts();
            if (!apply) {
                status.setRollbackOnly();
            }
            try {
                int rows = new CsvFile(FILE, COLUMNS, LIMIT).read(file, row -> {
                    var values = new RequirementRow(row, problems, courses, units);
                    Optional<RequirementDraft> draft = values.draft();
                    if (draft.isPresent() && values.isFirst(seen)) {
                        take(values, draft.get(), counts);
                    }
                });
                return RowsReport.of(rows, counts.added, counts.changed, counts.unchanged, problems);
            } catch (FileRefused refusal) {
                status.setRollbackOnly();
                return RowsReport.refused(refusal.problem());
            }
        }));
    }

    /** Through the same doors as a publisher's own work; what is refused there has changed nothing yet. */
    private void take(RequirementRow row, RequirementDraft draft, Counts counts) {
        try {
            Optional<Requirement> known = requirements.findByCode(row.code());
            if (known.isEmpty()) {
                service.add(row.code(), draft);
                counts.added++;
            } else if (draft.equals(RequirementDraft.of(known.get()))) {
                counts.unchanged++;
            } else {
                service.change(known.get().id(), known.get().version(), draft);
                counts.changed++;
            }
        } catch (RequirementRefused refused) {
            row.problem(
                    "", "", RequirementImportReason.REFUSED, refused.reason().name());
        }
    }

    private Map<String, CourseId> courses() {
        return jdbc
                .sql("select code, course_id from course where state in ('PUBLISHED', 'WITHDRAWN')")
                .query((row, number) -> Map.entry(row.getString("code"), new CourseId(row.getLong("course_id"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
