package org.goldenthread.organisation;

import java.io.Serializable;

/** Key of a team, a service or the organisation. */
public record UnitId(long value) implements Serializable {}
