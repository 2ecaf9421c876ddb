package org.goldenthread.engagement;

/**
 * One released figure with the words around it, as a file or another programme takes it away: what the page shows, withheld
 * ones included.
 *
 * @param above name of the group above; empty for the organisation
 * @param title what it measures, in words: for an item its text
 * @param theme name of the theme of a theme or an item; else empty
 */
public record ReleasedRow(Wave wave, ResultGroup group, String above, Figure figure, String title, String theme) {}
