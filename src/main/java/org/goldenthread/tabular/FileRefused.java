package org.goldenthread.tabular;

import org.goldenthread.tabular.FileProblem.Reason;

/** Thrown while a file is read, when it cannot be taken as a whole. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final FileProblem problem;

    private FileRefused(String file, FileProblem problem) {
        super(file + ": " + problem);
        this.file = file;
        this.problem = problem;
    }

    static FileRefused because(String file, Reason reason, String detail) {
        return new FileRefused(file, new FileProblem(reason, detail));
    }

    /** The name under which the file was read, such as {@code people.csv}. */
    public String file() {
        return file;
    }

    public FileProblem problem() {
        return problem;
    }
}
