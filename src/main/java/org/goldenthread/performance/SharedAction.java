package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An action that somebody shared with their line manager.
 *
 * @param person full name of whose it is
 * @param measure name of the measure
 * @param lookAgainOn day on which they want to look again, in England
 */
public record SharedAction(String person, String measure, String words, LocalDate lookAgainOn)
        implements Serializable {}
