package org.goldenthread.engagement;

import java.io.Serializable;

/**
 * A figure that a commitment may cite, for a list to choose from.
 *
 * @param group name of the group that it is about
 * @param title text of the item, name of the theme, or what else it measures
 * @param value the value in words, such as "58 %"
 */
public record FigureRef(long figure, String group, String title, String value) implements Serializable {}
