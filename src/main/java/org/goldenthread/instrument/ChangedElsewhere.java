package org.goldenthread.instrument;

/** Somebody else, or the same person in another window, has changed it meanwhile; nothing was stored. */
public final class ChangedElsewhere extends RuntimeException {

    private final transient OwnInstrument stored;

    ChangedElsewhere(OwnInstrument stored) {
        super("Revision " + stored.revision() + " of version " + stored.version() + " is stored");
        this.stored = stored;
    }

    /** As it is now. */
    public OwnInstrument stored() {
        return stored;
    }
}
