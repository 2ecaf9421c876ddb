package org.goldenthread.survey;

/** How far down the structure the results of a survey can be read: it is decided at launch, and stored no finer. */
public enum SmallestGroups {
    /** Teams, where they are large enough. */
    TEAMS,
    /** Services: larger groups leave room for more attributes. */
    SERVICES
}
