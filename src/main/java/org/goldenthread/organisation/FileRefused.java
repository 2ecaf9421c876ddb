package org.goldenthread.organisation;

import org.goldenthread.organisation.FileProblem.Reason;

/** Thrown while a file is read, when it cannot be taken as a whole. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ImportFile file;
    private final FileProblem problem;

    private FileRefused(ImportFile file, FileProblem problem) {
        super(file + ": " + problem);
        this.file = file;
        this.problem = problem;
    }

    static FileRefused because(ImportFile file, Reason reason, String detail) {
        return new FileRefused(file, new FileProblem(reason, detail));
    }

    FileReport report() {
        return FileReport.refused(file, problem);
    }
}
