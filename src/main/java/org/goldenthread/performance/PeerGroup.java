package org.goldenthread.performance;

import java.math.BigDecimal;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.UnitKind;

/**
 * The sums of one unit that a person works in.
 *
 * @param verdict whether they may be shown, decided for all viewers together
 * @param denominator sum of denominators; of full-time equivalents for a plain count
 * @param people how many contribute, the person included if they do
 */
record PeerGroup(UnitKind kind, String name, Verdict verdict, long numerator, BigDecimal denominator, int people) {}
