package org.goldenthread.learning;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What sessions cost that one payer pays for, in pounds.
 *
 * @param payer name of the team or service; empty for L&D's own budget
 * @param sessions that are planned, open or held; cancelled ones are left out
 * @param budget allocated to them
 * @param cost where places are paid, of the places that are taken
 * @param taken places
 */
public record PayerCosts(String payer, int sessions, BigDecimal budget, BigDecimal cost, int taken)
        implements Serializable {}
