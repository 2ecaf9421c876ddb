package org.goldenthread.evidence;

import java.io.Serializable;

/**
 * The record that a file belongs to.
 *
 * @param kind as its module's {@link EvidenceRule} says
 */
public record RecordKey(String kind, long id) implements Serializable {}
