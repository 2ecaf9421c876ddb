package org.goldenthread.engagement;

import java.io.Serializable;

/** One item's figure for the selected group, with its text. */
public record ItemResult(String text, String theme, Figure figure) implements Serializable {}
