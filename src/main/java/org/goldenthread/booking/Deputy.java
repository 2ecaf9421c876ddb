package org.goldenthread.booking;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Somebody who decides in a line manager's place.
 *
 * @param last the last day
 */
public record Deputy(long id, String name, LocalDate first, LocalDate last) implements Serializable {}
