package org.goldenthread.security;

/** The authority of a programme that signs in by itself, such as one that draws reports. */
public final class Programme {

    /** It may read everything that is released. */
    public static final String RESULTS = "PROGRAMME_results.read";

    /** It may send observations and case data, and read nothing. */
    public static final String DATA = "PROGRAMME_data.write";

    private Programme() {}
}
