package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A correction of one of a person's months.
 *
 * @param before the month as it was before
 * @param on the day on which the file came that restated it
 * @param source where that file came from
 */
public record Restatement(TrendPoint before, LocalDate on, ObservationSource source) implements Serializable {}
