package org.goldenthread.organisation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A unit as it was on a date. */
public record Unit(
        UnitId id,
        String code,
        String name,
        UnitKind kind,
        @Nullable UnitId parent,
        @Nullable PersonId lead) implements Serializable {}
