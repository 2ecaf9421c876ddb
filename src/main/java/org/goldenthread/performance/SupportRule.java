package org.goldenthread.performance;

/**
 * Why somebody may need support: a plain fact each, told with its figures. They are never added up, weighed or ranked. Each
 * person reads the same rules on the page of who looked.
 */
public enum SupportRule {
    /** More children than the person's own allowance, in the last month and in the one before it. */
    OVER_ALLOWANCE,
    /** At least {@link #MISSED} of the supervision sessions due in twelve months were not held as scheduled. */
    SUPERVISION_MISSED,
    /** The last month lies outside what chance alone would do around the person's own figures, on the worse side. */
    WORSE_THAN_USUAL;

    /** One missed session is a week of sickness; three of about twelve are a quarter of a year without. */
    public static final int MISSED = 3;
}
