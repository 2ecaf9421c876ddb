package org.goldenthread.evidence;

import java.util.UUID;

/** A file that passed all checks and waits to be kept. Only {@link EvidenceService#check} makes one. */
public final class CheckedFile {

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final FileKind kind;
    private final byte[] content;

    CheckedFile(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content.clone();
    }

    /** Its key once it is kept, so that it is kept once. */
    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    /** In bytes. */
    public int size() {
        return content.length;
    }

    byte[] content() {
        return content;
    }
}
