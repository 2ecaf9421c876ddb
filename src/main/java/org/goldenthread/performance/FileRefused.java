package org.goldenthread.performance;

import org.goldenthread.organisation.FileProblem;

/** Thrown while a file of observations is read, when it cannot be taken as a whole. */
final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem problem;

    private FileRefused(FileProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    static FileRefused because(FileProblem.Reason reason, String detail) {
        return new FileRefused(new FileProblem(reason, detail));
    }

    FileProblem problem() {
        return problem;
    }
}
