package org.goldenthread.scorecard;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target of a key figure, as somebody set it.
 *
 * @param revision counts the targets of a row, from 1
 * @param value in the unit of the figure; null where the target was taken away
 * @param setBy full name
 */
public record Target(int revision, @Nullable BigDecimal value, LocalDate setOn, String setBy) implements Serializable {}
