package org.goldenthread.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.goldenthread.intake.Ending;
import org.goldenthread.intake.Intake;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.FileRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports the HR system's two files, each the whole state of things on one day, the effective date.
 *
 * <p>Both files are CSV in UTF-8, with or without byte order mark, separated by commas or semicolons, with a header in
 * any order; line breaks may stand inside quotes. Dates are written 2027-01-31. Columns:
 *
 * <ul>
 *   <li>{@code structure.csv}: {@code code}, {@code name}, {@code kind} (organisation, service or team), {@code parent}
 *       (code; empty for the organisation; a service's is the organisation, a team's a service), {@code lead} (employee
 *       number, may be empty), {@code valid_from} (since when; empty for the effective date, never in the future),
 *       {@code valid_to} (optional: last day of a unit that has closed, never in the future).
 *   <li>{@code people.csv}: {@code employee_number}, {@code given_name}, {@code family_name}, {@code email},
 *       {@code post_number} (optional, else 1: tells two posts of one person apart), {@code unit} (code),
 *       {@code job_role}, {@code practice_level} (may be empty), {@code fte} (above 0, at most 1.5),
 *       {@code contract_type} (permanent, agency, fixed term, student or apprentice), {@code start}, {@code end} (last
 *       day, may be empty), {@code manager} (employee number, may be empty).
 * </ul>
 *
 * <p>A lead may be named before any file of people has brought them: the number is kept, and they become the lead when
 * they come. A new post counts from its start; a change counts from the effective date, and corrects the version in
 * force when that began on the effective date or later; a unit's change counts from {@code valid_from} where that is
 * later than the version in force. A start after the end of the spell that is known begins a new spell; other dates
 * that are new correct the known spell. Names and e-mail addresses have no history. Once a post has ended only its
 * dates are corrected.
 *
 * <p>A unit closes once nobody holds a post in it and no unit is below it after its last day; people who move out may come
 * with the same import. A {@code valid_to} that is taken away opens the unit again, from {@code valid_from} where that lies
 * after the closing. There is one organisation: another one is refused while it is there.
 *
 * <p>People and units that a file does not name are listed and left alone: a file cut short, or of one service only,
 * would else end the employment of everybody else. An {@code end} is what makes a leaver.
 *
 * <p>A bad row is reported and left out; the good ones load. Sending a file again changes nothing.
 */
@Service
public class OrganisationImport {

    private final ImportStage stage;
    private final StructureChanges structure;
    private final PeopleChanges people;
    private final StaffDirectory directory;
    private final Intake intake;
    private final JdbcClient jdbc;
    private final TransactionTemplate preview;
    private final TransactionTemplate apply;

    OrganisationImport(
            ImportStage stage,
            StructureChanges structure,
            PeopleChanges people,
            StaffDirectory directory,
            Intake intake,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.stage = stage;
        this.structure = structure;
        this.people = people;
        this.directory = directory;
        this.intake = intake;
        this.jdbc = jdbc;
        this.preview = new TransactionTemplate(transactions);
        this.preview.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apply = new TransactionTemplate(transactions);
    }

    /**
     * What the files would change; changes nothing. It is {@link #apply} itself in a transaction that is rolled back, so
     * that it cannot promise anything else.
     *
     * @throws IllegalArgumentException when the effective date is in the future
     */
    @PreAuthorize(Access.ADMINISTRATOR)
    public ImportReport preview(ImportRequest request) {
        refuseDayToCome(request);
        return run(preview, request, false);
    }

    /**
     * Makes the changes in one transaction, worked out anew from what is known now. Nothing is done when either file is
     * refused as a whole. Two imports at once come one after the other.
     *
     * @throws IllegalArgumentException when the effective date is in the future
     */
    @PreAuthorize(Access.ADMINISTRATOR)
    public ImportReport apply(ImportRequest request) {
        refuseDayToCome(request);
        ImportFile main = request.people() == null ? ImportFile.STRUCTURE : ImportFile.PEOPLE;
        return intake.reading(main.fileName(), () -> run(apply, request, true), OrganisationImport::ending);
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public long largestFile() {
        return stage.limit().toBytes();
    }

    private static Ending ending(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.problem().stream())
                .findFirst()
                .map(Ending::refused)
                .orElseGet(() -> Ending.taken(
                        report.files().stream().mapToInt(FileReport::rows).sum(),
                        report.files().stream().mapToInt(FileReport::badRows).sum()));
    }

    private void refuseDayToCome(ImportRequest request) {
        if (request.effectiveFrom().isAfter(directory.today())) {
            throw new IllegalArgumentException("The effective date is in the future");
        }
    }

    private ImportReport run(TransactionTemplate transaction, ImportRequest request, boolean keep) {
        return requireNonNull(transaction.execute(status -> {
            ImportReport report = report(request, keep);
            if (!report.applied()) {
                status.setRollbackOnly();
            }
            return report;
        }));
    }

    private ImportReport report(ImportRequest request, boolean keep) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('organisation import'))")
                .query(row -> {});
        var run = new ImportRun(request, stage, structure, people);
        try {
            List<FileReport> refused = run.read(directory.today());
            return refused.isEmpty()
                    ? new ImportReport(request.effectiveFrom(), keep, run.make())
                    : new ImportReport(request.effectiveFrom(), false, refused);
        } catch (FileRefused refusal) {
            return new ImportReport(request.effectiveFrom(), false, List.of(FileReport.of(refusal)));
        }
    }
}
