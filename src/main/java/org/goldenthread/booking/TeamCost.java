package org.goldenthread.booking;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What the learning of a team cost, in pounds.
 *
 * @param unit name of the team, or of the service of those without one
 * @param above name of the unit above it; empty for none
 * @param places that its people had
 * @param people who had them
 * @param cost each place at what the session cost divided by all that were taken
 */
public record TeamCost(String unit, String above, int places, int people, BigDecimal cost) implements Serializable {}
