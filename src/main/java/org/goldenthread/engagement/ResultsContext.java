package org.goldenthread.engagement;

import java.io.Serializable;

/** What a group's results are read beside. */
public record ResultsContext(Trend trend) implements Serializable {}
