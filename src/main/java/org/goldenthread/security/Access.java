package org.goldenthread.security;

/** The access rules that service methods name in {@code @PreAuthorize}: one word each, so that none is mistyped. */
public final class Access {
    public static final String STAFF = "isAuthenticated()";
    public static final String ADMINISTRATOR = "hasRole('ADMINISTRATOR')";
    public static final String SURVEY_OWNER = "hasRole('SURVEY_OWNER')";
    public static final String ADMINISTRATOR_OR_SURVEY_OWNER = "hasAnyRole('ADMINISTRATOR', 'SURVEY_OWNER')";
    public static final String LEADER = "hasRole('LEADER')";
    public static final String LEADER_OR_SURVEY_OWNER = "hasAnyRole('LEADER', 'SURVEY_OWNER')";
    /** Who reads the scorecard of key indicators and the board's copies of it. */
    public static final String SCORECARD = "hasAnyRole('LEADER', 'SURVEY_OWNER', 'ADMINISTRATOR')";

    public static final String LEARNING_PUBLISHER = "hasRole('LEARNING_PUBLISHER')";
    public static final String LEARNING_PUBLISHER_OR_ADMINISTRATOR =
            "hasAnyRole('LEARNING_PUBLISHER', 'ADMINISTRATOR')";
    /** A programme of the organisation that its provider gave this scope to; no person, not even an administrator. */
    public static final String RESULTS_PROGRAMME = "hasAuthority('" + Programme.RESULTS + "')";
    /** Who sends data: an administrator, or a programme of the organisation that its provider gave this scope to. */
    public static final String DATA = "hasRole('ADMINISTRATOR') or hasAuthority('" + Programme.DATA + "')";

    private Access() {}
}
