package org.goldenthread.evidence;

/** A kept file with its content. */
public final class KeptFile {

    private final EvidenceFile file;
    private final byte[] content;

    KeptFile(EvidenceFile file, byte[] content) {
        this.file = file;
        this.content = content.clone();
    }

    public EvidenceFile file() {
        return file;
    }

    public byte[] content() {
        return content.clone();
    }
}
