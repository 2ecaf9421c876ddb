package org.goldenthread.performance;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * That a rule holds for somebody, with the figures that it rests on.
 *
 * @param measure name of the measure
 * @param month the last month
 * @param high whether the figure is higher than usual; else lower. Of no meaning to the other rules
 * @param numerator of the last month: children, or sessions held
 * @param before children in the month before, for the allowance; else 0
 * @param denominator sessions due; else 0
 */
public record SupportSign(
        SupportRule rule, String measure, YearMonth month, boolean high, int numerator, int before, int denominator)
        implements Serializable {}
