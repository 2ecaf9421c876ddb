package org.goldenthread.evaluation;

/** Releases what waits to be released; for jobs, and for the demo, whose past has nights too. */
public interface EvaluationReleases {

    /** Whatever waits in sufficient number. */
    void run();
}
