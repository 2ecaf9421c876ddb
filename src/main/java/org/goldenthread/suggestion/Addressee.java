package org.goldenthread.suggestion;

import java.io.Serializable;
import org.goldenthread.organisation.UnitId;

/**
 * An organisation or service that may be asked to answer.
 *
 * @param anonymously whether it has staff enough for a suggestion without a name
 */
public record Addressee(UnitId unit, String name, boolean anonymously) implements Serializable {}
