package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;

/** One import on its way through the transaction: both files are read before either changes anything. */
final class ImportRun {

    private final ImportRequest request;
    private final ImportStage stage;
    private final StructureChanges structure;
    private final PeopleChanges people;
    private final RowProblems<ImportReason> structureErrors = ImportFile.STRUCTURE.problems();
    private final RowProblems<ImportReason> peopleErrors = ImportFile.PEOPLE.problems();
    private int structureRows;
    private int peopleRows;

    ImportRun(ImportRequest request, ImportStage stage, StructureChanges structure, PeopleChanges people) {
        this.request = request;
        this.stage = stage;
        this.structure = structure;
        this.people = people;
    }

    /** Returns a report for each file that is refused as a whole, so that both are heard of at once. */
    List<FileReport> read(LocalDate today) {
        List<FileReport> refused = new ArrayList<>();
        var structureFile = request.structure();
        if (structureFile != null) {
            structureRows = rows(() -> stage.structure(structureFile, today, structureErrors), refused);
        }
        var peopleFile = request.people();
        if (peopleFile != null) {
            peopleRows = rows(() -> stage.people(peopleFile, peopleErrors), refused);
        }
        return refused;
    }

    /**
     * Units first, for the people's rows name them; closing units and the structure's report last, for the people may
     * move out and the leads may be among them.
     *
     * @throws FileRefused when a file has more bad rows than make sense
     */
    List<FileReport> make() {
        LocalDate on = request.effectiveFrom();
        List<FileReport> reports = new ArrayList<>();
        if (structureRows > 0) {
            stage.checkStructure(on, structureErrors);
            structure.make(on);
        }
        if (peopleRows > 0) {
            stage.checkPeople(on, peopleErrors);
            people.make(on);
            structure.resolveLeads();
            reports.add(people.report(peopleRows, on, peopleErrors));
        }
        if (structureRows > 0) {
            structure.close(on, structureErrors);
            reports.addFirst(structure.report(structureRows, on, structureErrors));
        }
        return reports;
    }

    private static int rows(IntSupplier reading, List<FileReport> refused) {
        try {
            return reading.getAsInt();
        } catch (FileRefused refusal) {
            refused.add(FileReport.of(refusal));
            return 0;
        }
    }
}
