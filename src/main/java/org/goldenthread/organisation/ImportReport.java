package org.goldenthread.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an import would change, or has changed.
 *
 * @param applied whether the changes have been made; false for a preview, and when a file was refused as a whole
 * @param files a report for each file that was sent, structure first
 */
public record ImportReport(LocalDate effectiveFrom, boolean applied, List<FileReport> files) implements Serializable {

    public ImportReport {
        files = List.copyOf(files);
    }

    public Optional<FileReport> file(ImportFile file) {
        return files.stream().filter(report -> report.file() == file).findFirst();
    }

    /** Whether a file cannot be read at all, so that nothing of the import is done. */
    public boolean refused() {
        return files.stream().anyMatch(report -> report.problem().isPresent());
    }

    public int changes() {
        return files.stream().mapToInt(FileReport::changes).sum();
    }
}
