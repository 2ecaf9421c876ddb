package org.goldenthread.organisation;

import java.io.Serializable;

/** Key of a member of staff. */
public record PersonId(long value) implements Serializable {}
