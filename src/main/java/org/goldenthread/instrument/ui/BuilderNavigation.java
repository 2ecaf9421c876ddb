package org.goldenthread.instrument.ui;

/** Where questions are written. */
final class BuilderNavigation {

    static final String SETS = "organisation/surveys/questions";
    static final String SET = SETS + "/:set";
    static final String PREVIEW = SET + "/preview";
    /** A view of {@code survey}, which knows this module and not the other way round. */
    static final String LAUNCH = "organisation/surveys/launch";

    static final String PARAMETER = "set";

    private BuilderNavigation() {}

    static String set(long id) {
        return SETS + "/" + id;
    }

    static String preview(long id) {
        return set(id) + "/preview";
    }

    /** A number that no set has, where the address has none. */
    static long id(String parameter) {
        return parameter.matches("[0-9]{1,15}") ? Long.parseLong(parameter) : -1;
    }
}
