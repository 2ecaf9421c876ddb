package org.goldenthread.workforce;

/** What an action of the workforce plan is for. */
public enum ActionTheme {
    RECRUITMENT,
    RETENTION,
    WELLBEING,
    DEVELOPMENT,
    INCLUSION,
    LEADERSHIP
}
