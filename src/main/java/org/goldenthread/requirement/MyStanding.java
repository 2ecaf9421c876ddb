package org.goldenthread.requirement;

import java.io.Serializable;

/** A rule that asks somebody, and how they stand to it. */
public record MyStanding(Requirement requirement, Standing standing) implements Serializable {}
