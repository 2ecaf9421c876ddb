package org.goldenthread.evidence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a kept file, without its content.
 *
 * @param name as it was cleaned
 * @param size in bytes
 */
public record EvidenceFile(UUID id, String name, FileKind kind, int size, Instant addedAt) implements Serializable {}
