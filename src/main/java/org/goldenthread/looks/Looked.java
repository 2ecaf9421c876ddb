package org.goldenthread.looks;

/** What of a person's own somebody looked at. Its words stand under {@code looks.of.} and its name. */
public enum Looked {
    STRENGTHS,
    GOAL,
    SUPERVISION,
    REVIEW,
    /** A piece of professional development, by a colleague who was asked for a peer reflection on it. */
    CPD_ENTRY,
    /** Measures of their own work: all of them, or the one that it is about. */
    FIGURES,
    /** A programme such as the first year: stages, reviews, evidence, support agreement. */
    PROGRAMME,
    /** Dates and counts of a programme, as its coordinator reads them. */
    PROGRAMME_COHORT,
    /** An application for a programme. */
    PROGRAMME_APPLICATION
}
