package org.goldenthread.instrument;

/**
 * What came of a file.
 *
 * @param lostScoring whether it had an index or scales that are not those of untouched shipped questions
 */
public record ImportedInstrument(OwnInstrument own, boolean lostScoring) {}
