package org.goldenthread.security;

/** The authority of a programme that signs in by itself, such as one that draws reports. */
public final class Programme {

    /** It may read everything that is released. */
    public static final String RESULTS = "PROGRAMME_results.read";

    private Programme() {}
}
