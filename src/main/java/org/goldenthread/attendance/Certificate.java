package org.goldenthread.attendance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What stands on a certificate.
 *
 * @param name what the person was called when they completed the course
 * @param code in groups of four
 * @param valid false when the mark that it came of was corrected
 */
public record Certificate(
        String name, String organisation, String title, LocalDate completedOn, int minutes, String code, boolean valid)
        implements Serializable {}
