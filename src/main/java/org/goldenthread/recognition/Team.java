package org.goldenthread.recognition;

import java.io.Serializable;
import org.goldenthread.organisation.UnitId;

/** A team that can be thanked. */
public record Team(UnitId id, String name) implements Serializable {}
