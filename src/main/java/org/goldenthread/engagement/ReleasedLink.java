package org.goldenthread.engagement;

/**
 * How a statement goes with engagement in a wave, as a file or another programme takes it away: what the page shows to all.
 *
 * @param group the whole organisation
 */
public record ReleasedLink(Wave wave, ResultGroup group, Driver driver) {}
