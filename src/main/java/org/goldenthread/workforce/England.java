package org.goldenthread.workforce;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * England's published figure, made from its published inputs by the portal's own formula.
 *
 * @param population whom it is about
 * @param source title, publisher and data set
 */
public record England(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        int year,
        String population,
        String source,
        String licence)
        implements Serializable {}
